"""``luna review``: accounts frozen over a doubt about age."""

import sys
from typing import Annotated

import typer

review = typer.Typer(
    help="Accounts frozen over a doubt about age: list them, decide, keep proofs of age.",
    invoke_without_command=True,
)

Bond = Annotated[int, typer.Argument(help="The bond, as 'luna review' lists it.")]
Why = Annotated[str, typer.Option("--why", help="What was seen; kept with your name.")]
By = Annotated[str | None, typer.Option("--by", help="Who decides; else the login name.")]
Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]


@review.callback()
def review_list(context: typer.Context, database: Database = None) -> None:
    """List who waits for a review, without a word of theirs."""
    from luna.commands.review import show  # noqa: PLC0415

    if context.invoked_subcommand is None:
        show(database, sys.stdout)


@review.command("clear")
def review_clear(bond: Bond, why: Why, by: By = None, database: Database = None) -> None:
    """Unfreeze: this is an adult."""
    from luna.commands.review import unfreeze  # noqa: PLC0415

    unfreeze(bond, why, by, database, sys.stdout)


@review.command("keep")
def review_keep(bond: Bond, why: Why, by: By = None, database: Database = None) -> None:
    """Leave it frozen, and out of the queue."""
    from luna.commands.review import keep  # noqa: PLC0415

    keep(bond, why, by, database, sys.stdout)


@review.command("prove")
def review_prove(
    bond: Bond,
    why: Why,
    days: Annotated[int, typer.Option("--days", help="How long the proof holds.")] = 365,
    by: By = None,
    database: Database = None,
) -> None:
    """Keep that you have seen a proof of age: the fact and its expiry, nothing else."""
    from luna.commands.review import prove  # noqa: PLC0415

    prove(bond, days, why, by, database, sys.stdout)
