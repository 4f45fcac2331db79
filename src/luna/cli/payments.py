"""``luna payments``: what was paid, giving it back, and comparing books."""

import sys
from typing import Annotated

import typer

payments = typer.Typer(
    help="Payments: list them, give one back, compare books with Telegram.", no_args_is_help=True
)

Charge = Annotated[str, typer.Argument(help="The reference, as it stands on the receipt.")]
Why = Annotated[str, typer.Option("--why", help="Why you do it; kept with your name.")]
By = Annotated[str | None, typer.Option("--by", help="Who does it; else the login name.")]
Of = Annotated[int | None, typer.Option("--of", help="Only this user's, by Telegram number.")]
Who = Annotated[
    int | None, typer.Option("--user", help="Who paid, where they are forgotten since.")
]
Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]


@payments.command("list")
def payments_list(of: Of = None, database: Database = None) -> None:
    """Print the ledger, the latest entries last; it names nobody."""
    from luna.commands.payments import show  # noqa: PLC0415

    show(of, database, sys.stdout)


@payments.command("refund")
def payments_refund(
    charge: Charge, why: Why, by: By = None, user: Who = None, database: Database = None
) -> None:
    """Give a payment back and end its renewal; audited, and harmless when repeated."""
    from luna.commands.payments import refund  # noqa: PLC0415
    from luna.commands.user import Reason  # noqa: PLC0415

    refund(charge, Reason(why, by), user, database, sys.stdout)


@payments.command("reconcile")
def payments_reconcile(database: Database = None) -> None:
    """Add what Telegram's books know of and the ledger does not; a worker does it every hour."""
    from luna.commands.payments import compare  # noqa: PLC0415

    compare(database, sys.stdout)
