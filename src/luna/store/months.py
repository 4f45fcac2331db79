"""Months: messages stand in a partition for each, so that old ones are dropped at once."""

from datetime import date

import asyncpg


async def make_month(pool: asyncpg.Pool | asyncpg.Connection, first: date) -> None:
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
