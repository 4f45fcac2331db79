"""``luna db``: the database."""

from pathlib import Path
from typing import Annotated

import typer

db = typer.Typer(
    help="The database: start, stop, migrate, backup, restore, url.", no_args_is_help=True
)

Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]


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
