"""Forgetting: a user's key is destroyed, then every row that is theirs, in one transaction.

Laws:
- The bond's row is locked first. Whoever is keeping a message at that moment has either kept it,
  and it is found below, or finds the bond gone and meets a stranger.
- The key goes before the rows: whatever fails from there on, the words are lost already, or all of
  it stays as it was.
- What was written after the wish to be forgotten is no part of it: it waits for its answer, sealed
  anew, as the first words of somebody new. Numbers of updates that were handled stay for a day
  without words, so that Telegram's repeats are not taken for new ones.
- Nobody pays on for somebody who is gone: what renews is ended by a job of the same transaction.
  The books of payments stay, as the law wants them, and lead to nobody any more.
- A freeze outlives it (P2): a doubt about age is not wiped by asking to be forgotten.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import asyncpg

from luna.core.delivery import at_once
from luna.core.scene import Scene
from luna.errors import LeaseLostError
from luna.store import words
from luna.store.holdings import tables_of
from luna.store.masters import Wrapped
from luna.store.queries import sql
from luna.store.seal import Column, DataKey, to_hex
from luna.store.turns import key_of
from luna.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Erased:
    """How many rows went, by table; the key is not counted among them."""

    rows: dict[str, int]

    @property
    def messages(self) -> int:
        return self.rows.get("messages", 0)

    @property
    def rest(self) -> int:
        return sum(self.rows.values()) - self.messages


@dataclass(frozen=True, slots=True)
class Stranger:
    """Who a forgotten user is from here on, and what they are told of what went."""

    bond_id: int
    seed: str
    told: tuple[str, ...]


KEPT = {"audit"}  # what operators did, for good; the number in it leads to nobody any more
Proof = Callable[[Erased], Sequence[str]]


async def erase(pool: asyncpg.Pool, bond_id: int) -> Erased | None:
    """Forget somebody for good, without a word to them; ``None`` where there is nobody."""
    async with pool.acquire() as connection, connection.transaction():
        there = await connection.fetchval("SELECT id FROM bonds WHERE id = $1 FOR UPDATE", bond_id)
        return None if there is None else await _erase(connection, bond_id)


async def forget(
    pool: asyncpg.Pool,
    vault: Vault,
    scene: Scene,
    now: datetime,
    seed: str,
    proof: Proof,
    *,
    wake: bool,
) -> Stranger:
    """Forget the user of a scene, and tell them by ``proof``. Raises ``LeaseLostError``."""
    heard = {incoming.inbox_id for incoming in scene.waiting}
    async with pool.acquire() as connection, connection.transaction():
        fence = (scene.bond_id, scene.lease, scene.bond.version)
        if await connection.fetchval(sql("fence"), *fence) is None:
            raise LeaseLostError(f"the lease on bond {scene.bond_id} was lost: nobody is forgotten")
        account = await connection.fetchrow("SELECT * FROM accounts WHERE id = $1", scene.bond_id)
        letters = await connection.fetch(sql("letters"), scene.bond_id)
        told = tuple(proof(await _erase(connection, scene.bond_id)))
        new = vault.make()
        bond_id = await _meet_again(connection, account, seed, new)
        key = vault.masters.unwrap(bond_id, new)
        old = key_of(scene)
        rows = [_letter(each, old, key, now, answered=each["id"] in heard) for each in letters]
        sends = words.sealed_sends(key, 0, at_once(told, now), None)
        await connection.execute(
            sql("greet"), bond_id, account["bot_id"], json.dumps(rows), json.dumps(sends), wake
        )
    vault.drop((account["bot_id"], scene.user_id))
    return Stranger(bond_id, seed, told)


async def _erase(connection: asyncpg.Connection, bond_id: int) -> Erased:
    await connection.execute(sql("end_renewal"), bond_id)
    await connection.execute("DELETE FROM keys WHERE bond_id = $1", bond_id)
    rows = {}
    for table, column in reversed(await tables_of(connection)):  # the account last: all hang on it
        if table in KEPT:
            continue
        rows[table] = await connection.fetchval(
            f"WITH gone AS (DELETE FROM {table} WHERE {column} = $1 RETURNING 1) "  # noqa: S608  the catalogue's names
            "SELECT count(*) FROM gone",
            bond_id,
        )
    await connection.execute(sql("drop_jobs"), str(bond_id).encode())
    return Erased(rows)


async def _meet_again(
    connection: asyncpg.Connection, account: asyncpg.Record, seed: str, new: Wrapped
) -> int:
    kept = (account["frozen_at"], account["frozen_why"])
    born = account["birth_year"] if account["frozen_at"] else None
    bond_id: int = await connection.fetchval(
        sql("meet_again"),
        account["bot_id"],
        account["user_id"],
        account["language"],
        *kept,
        born,
        seed,
        new.key_id,
        new.master,
        new.wrapped,
    )
    return bond_id


def _letter(
    row: asyncpg.Record, old: DataKey, key: DataKey, now: datetime, *, answered: bool
) -> dict[str, Any]:
    """An inbox row as the stranger's: still to be answered with its words, or only its number."""
    done = answered or row["answered_at"] is not None

    def sealed_anew(column: Column) -> str | None:
        sealed, name = row[column.partition(".")[2]], row["update_id"]
        if done or sealed is None:
            return None
        return to_hex(key.seal(old.open(sealed, column, name), column, name))

    return {
        "update_id": row["update_id"],
        "at": row["at"].isoformat(),
        "received_at": row["received_at"].isoformat(),
        "kind": row["kind"],
        "text": sealed_anew(Column.INBOX_TEXT),
        "photo": sealed_anew(Column.INBOX_PHOTO),
        "telegram_id": None if done else row["telegram_id"],
        "answered_at": (row["answered_at"] or now).isoformat() if done else None,
    }
