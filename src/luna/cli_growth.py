"""The commands that show how it goes: experiments, and the report."""

import sys
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
