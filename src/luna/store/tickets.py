"""Tickets to the console are used once, whichever process reads them."""

from datetime import datetime

import asyncpg

from luna.store.queries import sql


async def spend(pool: asyncpg.Pool, number: str, until: datetime, now: datetime) -> bool:
    """Whether this is the ticket's first use; it is never good again."""
    spent: bool = await pool.fetchval(sql("spend_ticket"), number, until, now)
    return spent
