"""The pulse: what waits in the database, and whether it is there at all and of our version."""

import asyncpg

from luna.store.migrate import HEAD
from luna.store.queries import sql

WITHIN = 2.0  # seconds in which a healthy database answers


async def pulse(pool: asyncpg.Pool) -> dict[str, float]:
    """Counts of what waits, and the seconds that the oldest of it has waited, for all bots."""
    row = await pool.fetchrow(sql("pulse"), timeout=WITHIN)
    return dict(row)


async def ready(pool: asyncpg.Pool) -> str | None:
    """Why this part cannot work yet, in one word; nothing where it can."""
    version = await pool.fetchval("SELECT version_num FROM alembic_version", timeout=WITHIN)
    return None if version == HEAD else "migrating"
