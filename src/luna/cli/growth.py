"""The commands that show how it goes: experiments, and the report."""

import sys
from pathlib import Path
from typing import Annotated

import typer

Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]
experiments = typer.Typer(
    help="Experiments: list them, report what they show.", no_args_is_help=True
)


@experiments.command("list")
def experiments_list() -> None:
    """What is tried, since when, on how many."""
    from luna.commands.experiments import show  # noqa: PLC0415

    show(sys.stdout)


@experiments.command("report")
def experiments_report(database: Database = None) -> None:
    """What each variant shows so far; it may be looked at every day."""
    from luna.commands.experiments import report  # noqa: PLC0415

    report(database, sys.stdout)


def report(
    out: Annotated[Path, typer.Option("--out", help="A folder; made where there is none.")],
    made_up: Annotated[
        bool, typer.Option("--made-up", help="Show people who don't exist instead.")
    ] = False,
    database: Database = None,
) -> None:
    """Write how it goes: who stays, what it costs and brings, as a page with pictures."""
    from luna.commands.report import run  # noqa: PLC0415

    run(out, database, sys.stdout, invented=made_up)
