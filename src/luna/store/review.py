"""What operators decide about a person, each time with their name and reason in the audit (P2)."""

from dataclasses import dataclass
from datetime import datetime

import asyncpg

from luna.core.account import Doubt
from luna.errors import ReviewError
from luna.store.queries import sql


@dataclass(frozen=True, slots=True)
class Frozen:
    """An account that waits for an operator: facts, and no words of the user's."""

    bond_id: int
    bot: str
    user_id: int
    at: datetime
    why: Doubt
    birth_year: int | None
    known_since: datetime
    messages: int


@dataclass(frozen=True, slots=True)
class Ruling:
    """An operator's decision on a bond: ``who`` and ``why`` are kept for good."""

    bond_id: int
    who: str
    why: str
    at: datetime


async def frozen(pool: asyncpg.Pool) -> list[Frozen]:
    """The review queue of all bots, the longest waiting first."""
    return [
        Frozen(
            bond_id=row["bond_id"],
            bot=row["bot"],
            user_id=row["user_id"],
            at=row["frozen_at"],
            why=Doubt(row["frozen_why"] or Doubt.SAID),
            birth_year=row["birth_year"],
            known_since=row["made_at"],
            messages=row["messages"],
        )
        for row in await pool.fetch(sql("frozen"))
    ]


async def unfreeze(pool: asyncpg.Pool, ruling: Ruling) -> None:
    """Let them talk again, as an adult. Raises ``ReviewError`` where nothing is frozen."""
    await _rule(pool, "unfreeze", ruling, "is not frozen")


async def keep_frozen(pool: asyncpg.Pool, ruling: Ruling) -> None:
    """Leave it frozen and out of the queue. Raises ``ReviewError`` where nothing is frozen."""
    await _rule(pool, "keep_frozen", ruling, "is not frozen")


async def prove_age(pool: asyncpg.Pool, ruling: Ruling, until: datetime) -> None:
    """Keep that they proved their age. Raises ``ReviewError`` for one unknown or frozen."""
    await _rule(pool, "prove_age", ruling, "is unknown, or frozen", until)


async def _rule(
    pool: asyncpg.Pool, query: str, ruling: Ruling, fault: str, *more: datetime
) -> None:
    row = await pool.fetchrow(sql(query), ruling.bond_id, ruling.at, ruling.who, ruling.why, *more)
    if row is None:
        raise ReviewError(f"Bond {ruling.bond_id} {fault}: 'luna review' lists those that wait.")
