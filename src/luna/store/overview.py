"""Overview: what an operator sees of everybody, in counts, dates and figures; nobody's words."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import asyncpg

from luna.core.account import Account
from luna.core.bond import Bond
from luna.store import codec
from luna.store.queries import sql

Which = Literal["all", "active", "gone", "paying", "frozen", "blocked", "gate"]
WHICH: tuple[Which, ...] = ("all", "active", "gone", "paying", "frozen", "blocked", "gate")
SHOWN, TURNS = 100, 400  # users in a list, turns in a curve
DAYS = 30
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """One user from outside; ``bond`` has the systems' figures and nothing that was told."""

    row: Row
    account: Account
    bond: Bond
    turns: list[Row]


async def users(pool: asyncpg.Pool, number: str, which: Which, now: datetime) -> list[Row]:
    """Those who wrote last come first; ``number`` finds one of them."""
    return _rows(await pool.fetch(sql("users_listed"), number, which, now, SHOWN))


async def user(pool: asyncpg.Pool, bond_id: int) -> Seen | None:
    row = await pool.fetchrow(sql("user_seen"), bond_id)
    if row is None:
        return None
    turns = _rows(await pool.fetch(sql("user_turns"), bond_id, TURNS))
    bond = Bond(row["seed"], row["version"], codec.load_systems(row["systems"]))
    return Seen(dict(row), codec.load_account(row["account"]), bond, turns)


async def machine(pool: asyncpg.Pool) -> Row:
    """The database as a machine."""
    return dict(await pool.fetchrow(sql("machine")))


async def faults(pool: asyncpg.Pool, now: datetime) -> list[Row]:
    """What went wrong in the last day."""
    return _rows(await pool.fetch(sql("faults"), now - timedelta(days=1)))


async def crises(pool: asyncpg.Pool, now: datetime) -> list[Row]:
    """Answers to crises in the last month, by danger."""
    return _rows(await pool.fetch(sql("crisis_counts"), (now - timedelta(days=DAYS)).date()))


def _rows(found: list[asyncpg.Record]) -> list[Row]:
    return [dict(row) for row in found]
