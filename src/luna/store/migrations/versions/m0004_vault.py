"""Everything that holds content is sealed under a key of its user's; no plain text is left.

All of it is one transaction: a process killed in the midst leaves the plain tables as they were.
"""

from alembic import context, op
from sqlalchemy import Connection, text

from luna.store.masters import Masters
from luna.store.migrate import statements
from luna.store.seal import Column, DataKey

revision = "0004"
down_revision = "0003"

BATCH = 500  # rows sealed by one statement
_ROWS: dict[Column, tuple[str, str]] = {
    Column.INBOX_TEXT: ("plain", "update_id::text"),
    Column.MESSAGE_TEXT: ("plain", "turn || ':' || place"),
    Column.OUTBOX_TEXT: ("plain", "turn || ':' || seq"),
    Column.OUTBOX_KEYBOARD: ("plain_keyboard", "turn || ':' || seq"),
    Column.KNOWN: ("plain", "''"),
}
"""Each sealed column: the plain one that it comes from, and the name of its row."""


def upgrade() -> None:
    for statement in statements("0004_vault"):
        op.execute(statement)
    masters, connection = context.config.attributes["masters"], op.get_bind()
    if connection.execute(text("SELECT EXISTS (SELECT FROM accounts)")).scalar():
        keys = _keys(masters, connection)
        for column, (plain, name) in _ROWS.items():
            _seal(column, plain, name, keys, connection)
    op.execute("ALTER TABLE messages ALTER COLUMN text SET NOT NULL")
    op.execute("ALTER TABLE outbox ALTER COLUMN text SET NOT NULL")
    for column, (plain, _) in _ROWS.items():
        op.execute(f"ALTER TABLE {column.partition('.')[0]} DROP COLUMN {plain}")


def _keys(masters: Masters, connection: Connection) -> dict[int, DataKey]:
    """A key for everybody who is there."""
    current = masters.current.fingerprint
    connection.execute(text("INSERT INTO masters VALUES (:current, true)"), {"current": current})
    keys = {}
    for (bond_id,) in connection.execute(text("SELECT id FROM accounts")).fetchall():
        made = masters.make(current)
        connection.execute(
            text("INSERT INTO keys VALUES (:bond, :key, :master, :wrapped)"),
            {"bond": bond_id, "key": made.key_id, "master": made.master, "wrapped": made.wrapped},
        )
        keys[bond_id] = masters.unwrap(bond_id, made)
    return keys


def _seal(
    column: Column, plain: str, name: str, keys: dict[int, DataKey], connection: Connection
) -> None:
    """Seal one column, a batch at a time, until no plain row is left."""
    table, sealed = column.split(".")
    bond = "id" if table == "bonds" else "bond_id"
    some = (
        f"SELECT ctid::text, tableoid::regclass::text, {bond}, {name}, {plain}::text "  # noqa: S608
        f"FROM {table} WHERE {plain} IS NOT NULL AND {sealed} IS NULL LIMIT {BATCH}"
    )
    while rows := connection.execute(text(some)).fetchall():
        for place, part, bond_id, row, words in rows:
            anew = f"UPDATE {part} SET {sealed} = :anew WHERE ctid = CAST(:place AS text)::tid"  # noqa: S608
            given = {"anew": keys[bond_id].seal(words, column, row), "place": place}
            connection.execute(text(anew), given)
