"""From a database of an earlier schema, in plain text, to a sealed one."""

import json
from collections.abc import AsyncIterator
from uuid import uuid4

import asyncpg
import pytest
from alembic import command
from alembic.config import Config
from tests.conftest import AT_ONCE, MASTERS, with_database
from tests.opened import opened
from tests.store.test_turns import NOW, scene_of

from luna.store import migrate as migrations
from luna.store.outbox import Send
from luna.store.seal import Column
from luna.store.store import Store

MARK = "canari-rouge-0815"
PLAIN = """
INSERT INTO bots (name) VALUES ('test');
INSERT INTO accounts (bot_id, user_id) SELECT 1, n FROM generate_series(1, 3) n;
INSERT INTO bonds (id, bot_id, seed, known)
    SELECT id, 1, 's', CASE user_id WHEN 1 THEN '{"acquaintance": {"first_name": "MARK"}}' ELSE '{}'
    END::jsonb FROM accounts;
INSERT INTO messages (bot_id, bond_id, at, author, kind, tier, text, turn)
    SELECT 1, id, '2026-01-05T18:00Z', 'user', 'text', 1, user_id || ' MARK ' || n, n / 3
    FROM accounts, generate_series(0, 599) n;
INSERT INTO inbox (bot_id, update_id, bond_id, at, kind, text)
    SELECT 1, user_id, id, now(), 'text', CASE user_id WHEN 2 THEN NULL ELSE 'MARK' END
    FROM accounts;
INSERT INTO outbox (bot_id, bond_id, turn, seq, text, keyboard, due_at)
    SELECT 1, id, 1, 0, 'MARK', '[[{"text": "MARK", "press": "x"}]]', '2026-01-05T18:00Z'
    FROM accounts;
"""


@pytest.fixture
async def plain(server: str) -> AsyncIterator[str]:
    """A database at the last plain schema, with people in it."""
    admin = await asyncpg.connect(server)
    name = f"plain_{uuid4().hex}"
    await admin.execute(f"CREATE DATABASE {name}")
    dsn = with_database(server, name)
    await migrations._upgrade_engine(dsn)
    await migrations.asyncio.to_thread(_earlier_schema, dsn)
    old = await asyncpg.connect(dsn)
    await old.execute(PLAIN.replace("MARK", MARK))
    await old.close()
    yield dsn
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


def _earlier_schema(dsn: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations._FOLDER))
    config.attributes["dsn"] = dsn
    command.upgrade(config, migrations.PLAIN)


async def test_nothing_is_lost_and_no_plain_word_is_left(plain: str) -> None:
    assert await migrations.migrate(plain, MASTERS)
    async with await Store.open(plain, "test", MASTERS, patience=AT_ONCE, wakes=False) as store:
        bond_id = await store.pool.fetchval("SELECT id FROM accounts WHERE user_id = 1")
        scene = await scene_of(store, bond_id)
        assert scene.bond.known.acquaintance.first_name == MARK
        assert [line.text for line in scene.transcript] == [
            f"1 {MARK} {number}" for number in range(580, 600)
        ]
        assert scene.said[0].text == MARK
        send = await store.claim(bond_id, NOW)
        assert isinstance(send, Send)
        assert (send.text, send.keyboard) == (MARK, [[{"text": MARK, "press": "x"}]])
        assert await opened(store, Column.INBOX_TEXT) == [MARK, None, MARK]
        for table in ("bonds", "messages", "inbox", "outbox", "accounts"):
            rows = await store.pool.fetchval(f"SELECT json_agg(t) FROM {table} t")  # noqa: S608
            assert MARK not in rows
            assert MARK.encode().hex() not in rows
            assert not [name for name in json.loads(rows)[0] if name.startswith("plain")]


async def test_pages_hold_no_remnant(plain: str) -> None:
    """What was plain is gone from the files as well, not only from the rows."""
    await migrations.migrate(plain, MASTERS)
    reader = await asyncpg.connect(plain)
    paths = await reader.fetch(
        "SELECT pg_relation_filepath(oid) AS path FROM pg_class "
        "WHERE relkind IN ('r', 't') AND relnamespace <> 'pg_catalog'::regnamespace "
        "AND pg_relation_filepath(oid) IS NOT NULL"
    )
    await reader.execute("CHECKPOINT")
    for row in paths:
        page = await reader.fetchval("SELECT pg_read_binary_file($1)", row["path"])
        assert MARK.encode() not in page, row["path"]
    await reader.close()
