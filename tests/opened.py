"""Words of the database as tests look at them: opened with their user's key."""

from luna.store.seal import Column, DataKey
from luna.store.store import Store

_NAMES = {
    Column.INBOX_TEXT: "t.update_id::text",
    Column.MESSAGE_TEXT: "t.turn || ':' || t.place",
    Column.OUTBOX_TEXT: "t.turn || ':' || t.seq",
    Column.OUTBOX_KEYBOARD: "t.turn || ':' || t.seq",
}


async def opened(store: Store, column: Column, where: str = "true") -> list[str | None]:
    """The column of every row that matches, in the order the rows were made."""
    table, _, name = column.partition(".")
    rows = await store.pool.fetch(
        f"SELECT t.{name} AS sealed, {_NAMES[column]} AS row, t.bond_id, keys.id AS key_id, "  # noqa: S608
        "keys.master AS key_master, keys.wrapped AS key_wrapped "
        f"FROM {table} t JOIN keys USING (bond_id) JOIN accounts ON accounts.id = bond_id "
        f"WHERE {where} ORDER BY t.id"
    )
    return [
        None
        if row["sealed"] is None
        else store.vault.key_of(row["bond_id"], row).open(row["sealed"], column, row["row"])
        for row in rows
    ]


async def key_of(store: Store, bond_id: int) -> DataKey:
    """The key of a bond."""
    row = await store.pool.fetchrow(
        "SELECT id AS key_id, master AS key_master, wrapped AS key_wrapped FROM keys "
        "WHERE bond_id = $1",
        bond_id,
    )
    return store.vault.key_of(bond_id, row)


async def one_bubble(store: Store, bond_id: int, seq: int = 0, text: str = "coucou") -> bytes:
    """The sealed text of a bubble of the first turn, for a row that a test writes itself."""
    key = await key_of(store, bond_id)
    return key.seal(text, Column.OUTBOX_TEXT, f"1:{seq}")
