"""The ``luna`` command. Every body is imported late: ``luna --help`` answers in a blink."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from luna import cli_data, cli_growth, cli_memory, cli_payments, cli_photos, cli_review
from luna.errors import LunaError

app = typer.Typer(
    help="Luna, an AI companion for Telegram: run her, talk with her, look after her.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,
)
db = typer.Typer(
    help="The database: start, stop, migrate, backup, restore, url.", no_args_is_help=True
)
app.add_typer(db, name="db")
app.add_typer(cli_data.user, name="user")
app.add_typer(cli_data.vault, name="vault")
app.add_typer(cli_growth.experiments, name="experiments")
app.add_typer(cli_photos.photos, name="photos")
app.add_typer(cli_payments.payments, name="payments")
app.command("report")(cli_growth.report)
persona = typer.Typer(
    help="Who she is: check, show, import a character card.", no_args_is_help=True
)
app.add_typer(persona, name="persona")
app.add_typer(cli_memory.memory, name="memory")

app.add_typer(cli_review.review, name="review")

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
Folder = Annotated[Path | None, typer.Argument(help="A persona folder; else LUNA_PERSONA's.")]
Tongue = Annotated[Literal["fr", "en"] | None, typer.Option("--language", help="One of the two.")]
Level = Annotated[
    Literal["1", "2", "3"] | None, typer.Option("--tier", help="Print this tier's block.")
]


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


@db.command("start")
def db_start() -> None:
    """Start the embedded PostgreSQL and leave it running."""
    from luna.commands.db import start  # noqa: PLC0415

    start()


@db.command("stop")
def db_stop() -> None:
    """Stop the embedded PostgreSQL."""
    from luna.commands.db import stop  # noqa: PLC0415

    stop()


@db.command("migrate")
def db_migrate(database: Database = None) -> None:
    """Bring the database's tables up to date."""
    from luna.commands.db import migrate  # noqa: PLC0415

    migrate(database)


@db.command("backup")
def db_backup(
    path: Annotated[Path, typer.Argument(help="The file to write.")], database: Database = None
) -> None:
    """Write all of one moment into a file; what people wrote stays sealed in it."""
    from luna.commands.db import backup  # noqa: PLC0415

    backup(path, database)


@db.command("restore")
def db_restore(
    path: Annotated[Path, typer.Argument(help="A file that 'luna db backup' wrote.")],
    database: Database = None,
) -> None:
    """Fill an empty database from a backup; the master key must be the backup's."""
    from luna.commands.db import restore  # noqa: PLC0415

    restore(path, database)


@db.command("url")
def db_url() -> None:
    """Print the address of the database in use."""
    from luna.commands.db import url  # noqa: PLC0415

    url()


@persona.command("check")
def persona_check(folder: Folder = None) -> None:
    """Load a persona folder as she would be, and say what is wrong with it."""
    from luna.commands.persona import check  # noqa: PLC0415

    check(folder, sys.stdout)


@persona.command("show")
def persona_show(folder: Folder = None, language: Tongue = None, tier: Level = None) -> None:
    """Who a folder makes her: a summary, or with --tier the block that models are given."""
    from luna.commands.persona import show, view_of  # noqa: PLC0415

    show(folder, view_of(language, tier), sys.stdout)


@persona.command("import")
def persona_import(
    card: Annotated[Path, typer.Argument(help="A character card: PNG or JSON, V1, V2 or V3.")],
    out: Annotated[Path | None, typer.Option("--out", help="Where; else personas/NAME.")] = None,
) -> None:
    """Make a persona folder of a character card, as people share them."""
    from luna.commands.persona import bring  # noqa: PLC0415

    bring(card, out, sys.stdout)
