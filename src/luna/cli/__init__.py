"""The ``luna`` command. Every body is imported late: ``luna --help`` answers in a blink."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from luna.cli.data import user, vault
from luna.cli.db import db
from luna.cli.growth import experiments, report
from luna.cli.memory import memory
from luna.cli.payments import payments
from luna.cli.persona import persona
from luna.cli.photos import photos
from luna.cli.review import review
from luna.errors import LunaError

app = typer.Typer(
    help="Luna, an AI companion for Telegram: run her, talk with her, look after her.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,
)
GROUPS = {
    "db": db,
    "persona": persona,
    "photos": photos,
    "memory": memory,
    "user": user,
    "review": review,
    "payments": payments,
    "experiments": experiments,
    "vault": vault,
}

By = Annotated[str | None, typer.Option("--by", help="Who decides; else the login name.")]
User = Annotated[str, typer.Option("--user", help="Whose bond; it is kept between calls.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Forget this user first.")]
Adult = Annotated[bool, typer.Option("--adult-consent", help="The gate is passed, born 1990.")]
Proactive = Annotated[bool, typer.Option("--proactive", help="She may write first.")]
At = Annotated[str | None, typer.Option("--at", help="When it begins, ISO; time only goes on.")]
Seed = Annotated[int, typer.Option("--seed", help="The same seed and lines: the same answers.")]
Sold = Annotated[
    bool, typer.Option("--sold", help="As where subscriptions are sold; payments are pretend.")
]
Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]


def main() -> None:
    """Run the command; what is wrong is one line, and exit code 2."""
    try:
        app()
    except LunaError as error:
        sys.stderr.write(f"luna: {error}\n")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


@app.command()
def chat(
    json: Annotated[
        bool, typer.Option("--json", help="One message a line in, one JSON object a line out.")
    ] = False,
    user: User = "toi",
    fresh: Fresh = False,
    adult_consent: Adult = False,
    proactive: Proactive = False,
    at: At = None,
    seed: Seed = 0,
    database: Database = None,
    sold: Sold = False,
) -> None:
    """Talk with Luna in the terminal."""
    from luna.commands.chat import Wish, run  # noqa: PLC0415

    run(Wish(json, user, fresh, adult_consent, proactive, at, seed, database, sold))


@app.command()
def up() -> None:
    """Everything in one process: the page, the bot when there is a token, and a worker."""
    from luna.commands.parts import run_up  # noqa: PLC0415

    run_up()


@app.command()
def bot() -> None:
    """Take updates from Telegram, by polling or by webhook."""
    from luna.commands.parts import run_bot  # noqa: PLC0415

    run_bot()


@app.command()
def worker() -> None:
    """Answer what waits; any number of these may run."""
    from luna.commands.parts import run_worker  # noqa: PLC0415

    run_worker()


@app.command()
def web() -> None:
    """The page with the playground, and the webhook when one is set."""
    from luna.commands.parts import run_web  # noqa: PLC0415

    run_web()


@app.command()
def doctor() -> None:
    """Check settings, database, Telegram token and model providers; say how to mend each."""
    from luna.commands.doctor import run  # noqa: PLC0415

    sys.exit(run())


@app.command()
def perceive() -> None:
    """Read lines, print what is noticed in each as JSON."""
    from luna.commands.perceive import perceive_lines  # noqa: PLC0415
    from luna.talk.timeline import HOME  # noqa: PLC0415

    perceive_lines(sys.stdin, sys.stdout, datetime.now(HOME))


@app.command()
def polish() -> None:
    """Read JSON lines with "user" and "draft", print what may leave as JSON."""
    from luna.commands.persona import in_use  # noqa: PLC0415
    from luna.commands.polish import polish_lines, spare_of  # noqa: PLC0415
    from luna.senses import suspect  # noqa: PLC0415

    polish_lines(sys.stdin, sys.stdout, spare_of(in_use()), suspect=suspect)


@app.command()
def simulate(
    users: Annotated[int, typer.Option("--users", help="How many virtual people.")],
    days: Annotated[int, typer.Option("--days", help="How many days of theirs.")],
    out: Annotated[
        Path, typer.Option("--out", help="A folder for the report; run again to go on.")
    ],
    seed: Annotated[int, typer.Option("--seed", help="The same seed: the same bytes.")] = 0,
    compare: Annotated[
        str | None,
        typer.Option("--compare", help="tuning=FILE: the same people with other numbers."),
    ] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", help="Processes; else one a core.")] = None,
) -> None:
    """Let a population of virtual people talk with her on a virtual clock, and write a report."""
    from luna.commands.simulate import Wish, run  # noqa: PLC0415

    sys.exit(run(Wish(users, days, seed, out, compare, jobs)))


@app.command()
def replay(
    who: Annotated[str, typer.Argument(help="A user's number, or a file of an export.")],
    until: Annotated[str | None, typer.Option("--until", help="Up to this time, ISO.")] = None,
    tuning: Annotated[Path | None, typer.Option("--tuning", help="A tuning.toml to try.")] = None,
    why: Annotated[
        str | None, typer.Option("--why", help="A real person's words: they agreed; kept for good.")
    ] = None,
    by: By = None,
    database: Database = None,
) -> None:
    """Say a talk again to the engine of today, and print where it would go another way."""
    from luna.commands.replay import Wish, run  # noqa: PLC0415
    from luna.commands.user import Reason  # noqa: PLC0415

    reason = Reason(why, by) if why is not None else None
    run(Wish(who, until, tuning, reason, database), sys.stdout)


app.command("report")(report)
for name, group in GROUPS.items():
    app.add_typer(group, name=name)
