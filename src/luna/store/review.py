"""What operators decide about a person, each time with their name and reason in the audit (P2)."""

from dataclasses import dataclass
from datetime import datetime

import asyncpg

from luna.core.account import Doubt
from luna.core.model import Message
from luna.errors import ReviewError
from luna.store import words
from luna.store.queries import sql
from luna.store.vault import Vault

SHOWN = 40  # messages that an operator is shown at once


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


@dataclass(frozen=True, slots=True)
class Note:
    """One line of the audit."""

    at: datetime
    who: str
    act: str
    why: str


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


async def freeze(pool: asyncpg.Pool, ruling: Ruling) -> None:
    """Stop everything with somebody at once. Raises ``ReviewError`` where it is stopped already."""
    await _rule(pool, "freeze", ruling, "is frozen already, or unknown")


async def keep_frozen(pool: asyncpg.Pool, ruling: Ruling) -> None:
    """Leave it frozen and out of the queue. Raises ``ReviewError`` where nothing is frozen."""
    await _rule(pool, "keep_frozen", ruling, "is not frozen")


async def prove_age(pool: asyncpg.Pool, ruling: Ruling, until: datetime) -> None:
    """Keep that they proved their age. Raises ``ReviewError`` for one unknown or frozen."""
    await _rule(pool, "prove_age", ruling, "is unknown, or frozen", until)


async def reveal(pool: asyncpg.Pool, vault: Vault, ruling: Ruling) -> tuple[Message, ...]:
    """A person's last messages, the oldest first; that they were read is kept before they are."""
    row = await pool.fetchrow(
        sql("reveal"), ruling.bond_id, ruling.at, ruling.who, ruling.why, SHOWN
    )
    if row is None:
        return ()
    return words.transcript_of(vault.key_of(ruling.bond_id, row), row["transcript"])


async def notes(pool: asyncpg.Pool, bond_id: int) -> list[Note]:
    """What operators did about a bond, the latest first."""
    rows = await pool.fetch(
        "SELECT at, who, act, why FROM audit WHERE bond_id = $1 ORDER BY id DESC", bond_id
    )
    return [Note(**row) for row in rows]


async def _rule(
    pool: asyncpg.Pool, query: str, ruling: Ruling, fault: str, *more: datetime
) -> None:
    row = await pool.fetchrow(sql(query), ruling.bond_id, ruling.at, ruling.who, ruling.why, *more)
    if row is None:
        raise ReviewError(f"Bond {ruling.bond_id} {fault}: 'luna review' lists those that wait.")
