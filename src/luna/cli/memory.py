"""``luna memory``: what she remembers, and how well she recalls."""

import sys
from pathlib import Path
from typing import Annotated

import typer

memory = typer.Typer(help="What she remembers: rank facts, extract them.", no_args_is_help=True)

By = Annotated[str | None, typer.Option("--by", help="Who decides; else the login name.")]
Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]


@memory.command("rank")
def memory_rank(
    facts: Annotated[Path, typer.Option("--facts", help="A file with one fact a line.")],
) -> None:
    """Read questions on standard input, print which facts answer each, as JSON.

    "ranked" holds up to ten line numbers of the file, best first; the first line is number 1.
    """
    from luna.commands.memory import rank_lines  # noqa: PLC0415

    rank_lines(facts, sys.stdin, sys.stdout)


@memory.command("extract")
def memory_extract() -> None:
    """Read a talk on standard input, print what it tells of the user as one JSON object.

    Each line is an object with "role" ("user" or Luna's), "content" and "at" (ISO time).
    """
    from luna.commands.memory import extract_lines  # noqa: PLC0415

    extract_lines(sys.stdin, sys.stdout)


@memory.command("show")
def memory_show(
    number: Annotated[int, typer.Argument(help="Their Telegram number, or their bond's.")],
    why: Annotated[
        str | None, typer.Option("--why", help="Shows the words; kept for good.")
    ] = None,
    by: By = None,
    database: Database = None,
) -> None:
    """Print what is remembered of a user: kinds and dates, and with --why their words."""
    from luna.commands.memories import show  # noqa: PLC0415
    from luna.commands.user import Reason  # noqa: PLC0415

    show(number, Reason(why, by) if why is not None else None, database, sys.stdout)
