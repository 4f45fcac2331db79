"""What is looked after every minute, by one worker at a time."""

from datetime import datetime

import asyncpg

from luna.core.tuning import RetentionRules
from luna.store.months import make_month, month
from luna.store.queries import sql

MONTHS_AHEAD = 2


async def look_after(pool: asyncpg.Pool, bot_id: int, now: datetime, rules: RetentionRules) -> None:
    """Make months ahead, wake what was left behind or is due, drop what is of no use any more."""
    for ahead in range(MONTHS_AHEAD + 1):
        await make_month(pool, month(now.date(), ahead))
    await pool.execute(sql("wake_left_behind"), bot_id)
    await prune(pool, bot_id, now, rules)
    await pool.execute(sql("wake_due"), bot_id, now, None, True)


async def prune(pool: asyncpg.Pool, bot_id: int, now: datetime, rules: RetentionRules) -> None:
    """Drop what is kept no longer."""
    await pool.execute(
        sql("prune"),
        bot_id,
        now,
        rules.inbox_days,
        rules.outbox_days,
        rules.turn_days,
        rules.transcript_days,
        rules.stranger_days,
        rules.photo_days,
    )
