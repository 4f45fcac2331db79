"""Asking: the figures of growth, read from the database; ``bot_id`` nothing for all bots."""

from datetime import datetime

import asyncpg

from luna.growth.sequential import Count
from luna.growth.verdicts import Counts
from luna.store.queries import sql


async def arm_counts(pool: asyncpg.Pool, bot_id: int | None, now: datetime) -> Counts:
    """What the arms of all experiments have to show."""
    rows = await pool.fetch(sql("arms"), bot_id, now)
    return {
        (row["experiment"], row["arm"], row["measure"]): Count(row["users"], row["hits"])
        for row in rows
    }
