"""What is looked after every minute, by one worker at a time."""

from datetime import date, datetime

import asyncpg

from luna.core.tuning import RetentionRules
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
    )


async def make_month(pool: asyncpg.Pool, first: date) -> None:
    """The partition of a month; nothing to do where it is there or its rows are already kept."""
    name, after = f"messages_{first:%Y_%m}", month(first, 1)
    if await pool.fetchval("SELECT to_regclass($1) IS NOT NULL", name):
        return
    try:
        await pool.execute(
            f"CREATE TABLE IF NOT EXISTS {name} PARTITION OF messages "
            f"FOR VALUES FROM ('{first:%Y-%m-%d}') TO ('{after:%Y-%m-%d}')"
        )
    except asyncpg.CheckViolationError:
        return  # messages_other holds rows of this month: they stay there, found like any other


def month(day: date, ahead: int) -> date:
    """The first day of the month ``ahead`` of a day's."""
    months = day.year * 12 + day.month - 1 + ahead
    return date(months // 12, months % 12 + 1, 1)
