"""``luna user`` and ``luna vault``: whose data is kept, and under which keys."""

import sys
from pathlib import Path
from typing import Annotated

import typer

user = typer.Typer(help="One user's data: show, export, forget.", no_args_is_help=True)
vault = typer.Typer(
    help="The keys that words are sealed under: status, rotate.", no_args_is_help=True
)

Number = Annotated[int, typer.Argument(help="Their Telegram number, or their bond's.")]
Why = Annotated[str, typer.Option("--why", help="Why you do it; kept with your name.")]
By = Annotated[str | None, typer.Option("--by", help="Who does it; else the login name.")]
Out = Annotated[Path, typer.Option("--out", help="A file that ends in .json or .html.")]
Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]


@user.command("show")
def user_show(number: Number, database: Database = None) -> None:
    """Print what is kept of a user, in counts and dates; no words."""
    from luna.commands.user import show  # noqa: PLC0415

    show(number, database, sys.stdout)


@user.command("export")
def user_export(
    number: Number, why: Why, out: Out, by: By = None, database: Database = None
) -> None:
    """Write everything kept of a user into a file; their words are in it, so it is audited."""
    from luna.commands.user import Reason, export  # noqa: PLC0415

    export(number, out, Reason(why, by), database, sys.stdout)


@user.command("forget")
def user_forget(number: Number, why: Why, by: By = None, database: Database = None) -> None:
    """Destroy a user's key and everything kept of them; audited, and without a word to them."""
    from luna.commands.user import Reason, forget  # noqa: PLC0415

    forget(number, Reason(why, by), database, sys.stdout)


@vault.command("status")
def vault_status(database: Database = None) -> None:
    """Print which master keys the database is sealed under, and how many keys each wraps."""
    from luna.commands.vault import run_status  # noqa: PLC0415

    run_status(database)


@vault.command("rotate")
def vault_rotate(database: Database = None) -> None:
    """Wrap every user's key anew under the newest master key; may be killed and run again."""
    from luna.commands.vault import run_rotate  # noqa: PLC0415

    run_rotate(database)
