"""The outbox: committed sends, and what became of each."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

import asyncpg

from luna.store.queries import sql

CLAIM = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Send:
    """A bubble to send now, or once ``due_at`` has come; ``lost`` ones are not sent again."""

    outbox_id: int
    user_id: int
    text: str
    keyboard: list[list[dict[str, str]]] | None
    due_at: datetime
    lost: bool


@dataclass(frozen=True, slots=True)
class Later:
    """The head of the line is not free or not due: look again after ``wait``."""

    wait: timedelta


async def claim(
    pool: asyncpg.Pool, bond_id: int, now: datetime, claim_for: timedelta = CLAIM
) -> Send | Later | None:
    """Take the next bubble of a bond; ``None`` when nothing waits."""
    row = await pool.fetchrow(sql("claim"), bond_id, claim_for, now)
    if row is None:
        return None
    if row["id"] is None:
        return Later(row["wait"] or timedelta(0))
    return Send(
        outbox_id=row["id"],
        user_id=row["user_id"],
        text=row["text"],
        keyboard=row["keyboard"] and json.loads(row["keyboard"]),
        due_at=row["due_at"],
        lost=row["state"] == "uncertain",
    )


async def begin(pool: asyncpg.Pool, outbox_id: int) -> None:
    """From here on a crash leaves the send uncertain."""
    await pool.execute(sql("begin"), outbox_id)


async def finish(
    pool: asyncpg.Pool,
    outbox_id: int,
    state: str,
    now: datetime,
    telegram_id: int | None = None,
    error: str | None = None,
) -> None:
    """Close a send as ``sent``, ``refused`` or ``uncertain``."""
    await pool.execute(sql("finish"), outbox_id, state, now, telegram_id, error)


async def postpone(pool: asyncpg.Pool, outbox_id: int, until: datetime, error: str) -> None:
    """Not delivered for certain: it keeps its place in the line."""
    await pool.execute(sql("postpone"), outbox_id, until, error)


async def doubt(pool: asyncpg.Pool, outbox_id: int) -> None:
    """Telegram may or may not have it: let the next claim send it once more, and count it."""
    await pool.execute(sql("doubt"), outbox_id)


async def block(pool: asyncpg.Pool, bond_id: int, now: datetime) -> None:
    """The user blocked the bot: drop what waits for them."""
    await pool.execute(sql("block"), bond_id, now)


async def hand_over(pool: asyncpg.Pool, bond_id: int, now: datetime) -> None:
    """Mark what waits as sent: the face that asks shows it itself."""
    await pool.execute(sql("handed_over"), bond_id, now)
