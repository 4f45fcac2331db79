"""Holdings: everything that the database holds about one user, opened, as plain values.

The tables are found in the database's own catalogue: whatever refers to a bond is theirs, so that a
table made later is theirs as well without anybody having to think of it.
"""

import json
from typing import Any

import asyncpg

from luna.store.queries import sql
from luna.store.seal import Column, DataKey
from luna.store.words import ROW_NAMES, open_text

OURS = {
    "bot_id", "bond_id", "lease", "leased_until", "claimed_until", "who", "seed", "resent",
    "attempts", "traits", "payer",
}  # fmt: skip
"""Columns that tell nothing of the user: how rows are worked on, which operator looked, what recall
computed of words that are shown."""

Row = dict[str, Any]


async def holdings(
    connection: asyncpg.Pool | asyncpg.Connection, key: DataKey
) -> dict[str, list[Row]]:
    """Rows by table, in the order they were made; sealed columns are opened."""
    found = {}
    for table, column in await tables_of(connection):
        rows = await connection.fetch(
            f"SELECT to_jsonb(t) AS row FROM {table} t WHERE {column} = $1",  # noqa: S608  the catalogue's names
            key.bond_id,
        )
        opened = [_opened(table, json.loads(row["row"]), key) for row in rows]
        found[table] = sorted(opened, key=_age)
    found["payments"] = await _payments(connection, key.bond_id)
    return found


async def tables_of(connection: asyncpg.Pool | asyncpg.Connection) -> list[tuple[str, str]]:
    """Every table with rows of a bond's, and the column that names the bond; but not its key."""
    rows = await connection.fetch(sql("tables_of_bonds"))
    return [("accounts", "id"), ("bonds", "id"), *((row["name"], "bond_id") for row in rows)]


async def _payments(connection: asyncpg.Pool | asyncpg.Connection, bond_id: int) -> list[Row]:
    """What the ledger knows of them, for as long as their account says who they are in it."""
    rows = await connection.fetch(
        "SELECT to_jsonb(p) AS row FROM payments p JOIN accounts USING (payer) "
        "WHERE accounts.id = $1 ORDER BY p.id",
        bond_id,
    )
    return [_told(json.loads(row["row"])) for row in rows]


def _opened(table: str, row: Row, key: DataKey) -> Row:
    for column in ROW_NAMES:
        place, _, field = column.partition(".")
        if place == table and field not in OURS and row.get(field) is not None:
            row[field] = open_text(key, row[field], column, row)
            if column in (Column.KNOWN, Column.OUTBOX_KEYBOARD, Column.MEMORY_WORDS):
                row[field] = json.loads(row[field])
    return _told(row)


def _told(row: Row) -> Row:
    return {field: value for field, value in row.items() if field not in OURS}


def _age(row: Row) -> tuple[int, int]:
    """Ids are given in the order in which rows are made; records of turns have none."""
    return row.get("id") or 0, row.get("turn") or 0
