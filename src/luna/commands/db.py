"""``luna db``: the embedded server's life, and migrations wherever the database is."""

import asyncio
import sys
from pathlib import Path

from luna import clock
from luna.errors import DatabaseError
from luna.opening import database, embedded_folder, masters_of
from luna.settings import Settings, load_settings
from luna.store import backup as backups
from luna.store import embedded
from luna.store import migrate as migrations


def start() -> None:
    """Start the embedded server, migrate it, print its address."""
    settings = _embedded_only(load_settings())
    dsn = embedded.start(embedded_folder(settings))
    asyncio.run(migrations.migrate(dsn, masters_of(settings)))
    sys.stdout.write(f"{dsn}\n")


def stop() -> None:
    stopped = embedded.stop(embedded_folder(_embedded_only(load_settings())))
    sys.stdout.write("The database is stopped.\n" if stopped else "No database was running.\n")


def migrate(url: str | None) -> None:
    settings = load_settings()
    with database(settings, url) as dsn:
        changed = asyncio.run(migrations.migrate(dsn, masters_of(settings)))
    head = migrations.HEAD
    sys.stdout.write(f"{'Migrated to' if changed else 'Already at'} {head}.\n")


def backup(path: Path, url: str | None) -> None:
    """Write a backup while everything goes on, and say what is in it."""
    settings = load_settings()
    with database(settings, url) as dsn:
        made = asyncio.run(backups.backup(dsn, path, clock.wall()))
    masters = ", ".join(made.masters) or "none yet"
    sys.stdout.write(
        f"{path}: {made.rows:,} rows of {len(made.members)} tables, schema {made.schema}. It opens "
        f"with the master key {masters}, which is not in it: keep that apart.\n"
    )


def restore(path: Path, url: str | None) -> None:
    """Fill an empty database from a backup."""
    settings = load_settings()
    masters = masters_of(settings)
    with database(settings, url) as dsn:
        found = asyncio.run(backups.restore(dsn, path, masters))
    sys.stdout.write(
        f"{found.rows:,} rows are back, as they were at {found.made_at}. What waited is answered "
        "as soon as a worker runs.\n"
    )


def url() -> None:
    """Print the address in use; one line on standard error when the embedded server is down."""
    settings = load_settings()
    dsn = settings.dsn or embedded.url(embedded_folder(settings))
    if dsn is None:
        raise DatabaseError("The embedded database is not running: 'luna db start' starts it.")
    sys.stdout.write(f"{dsn}\n")


def _embedded_only(settings: Settings) -> Settings:
    if settings.dsn is not None:
        raise DatabaseError(
            "DATABASE_URL or DB_HOST names a server that is not ours to start or stop: "
            "leave them out to use the embedded one."
        )
    return settings
