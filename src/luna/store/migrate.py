"""Migrations: Luna's own by alembic, the work engine's by the engine, under one advisory lock."""

import asyncio
from pathlib import Path

import asyncpg

from luna.store.masters import Masters
from luna.store.store import reachable

_FOLDER = Path(__file__).parent / "migrations"
HEAD = max(path.stem[1:5] for path in (_FOLDER / "versions").glob("m*.py"))
PLAIN = "0003"  # the last schema that held words in plain text
LOCK = 0x4C554E41  # "LUNA"


async def migrate(dsn: str, masters: Masters, to: str = HEAD) -> bool:
    """Bring the database to a version; says whether there was anything to do.

    ``masters`` seal what an old database holds in plain text.
    """
    before = await _current(dsn)
    if before == to:
        return False
    lock = await asyncpg.connect(dsn)
    try:
        await lock.execute("SELECT pg_advisory_lock($1)", LOCK)
        await _upgrade_engine(dsn)
        await asyncio.to_thread(_upgrade, dsn, masters, to)
        if before is not None and before <= PLAIN:
            await lock.execute("VACUUM (FULL) messages, inbox, outbox, bonds")  # no plain remnant
    finally:
        await lock.close()
    return True


def statements(script: str) -> list[str]:
    """The statements of ``script.sql`` beside the migrations, one by one."""
    text = (_FOLDER / "versions" / f"{script}.sql").read_text(encoding="utf-8")
    return [each for each in text.split(";\n") if each.strip()]


async def _current(dsn: str) -> str | None:
    with reachable():
        connection = await asyncpg.connect(dsn, timeout=5)
    try:
        found: str | None = await connection.fetchval("SELECT version_num FROM alembic_version")
    except asyncpg.UndefinedTableError:
        return None
    finally:
        await connection.close()
    return found


async def _upgrade_engine(dsn: str) -> None:
    from pgqueuer import Queries  # noqa: PLC0415  heavy

    connection = await asyncpg.connect(dsn)
    try:
        await Queries.from_asyncpg_connection(connection).upgrade()
    finally:
        await connection.close()


def _upgrade(dsn: str, masters: Masters, to: str) -> None:
    from alembic import command  # noqa: PLC0415  heavy
    from alembic.config import Config  # noqa: PLC0415  heavy

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["dsn"] = dsn
    config.attributes["masters"] = masters
    command.upgrade(config, to)
