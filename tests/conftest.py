"""Real parts for every test: one PostgreSQL for the whole run, a fresh database for each test."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest

from luna.store import embedded
from luna.store.migrate import migrate
from luna.store.store import Store
from luna.store.turns import Patience

TEMPLATE = "luna_template"
THROW_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
AT_ONCE = Patience.none()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The DSN of a server that all workers share; the last one out stops it."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if base.name.startswith("popen-") else base
    with embedded.lease(shared / "postgres", options=THROW_AWAY) as dsn:
        asyncio.run(_make_template(dsn))
        yield dsn


@pytest.fixture
async def dsn(server: str) -> AsyncIterator[str]:
    """A fresh, migrated database."""
    name = f"test_{uuid4().hex}"
    admin = await asyncpg.connect(server)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    try:
        yield with_database(server, name)
    finally:
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await admin.close()


@pytest.fixture
async def store(dsn: str) -> AsyncIterator[Store]:
    """A store of a bot of its own, whose commits wake nobody."""
    async with await Store.open(dsn, "test", patience=AT_ONCE, wakes=False) as opened:
        yield opened


def with_database(dsn: str, name: str) -> str:
    """The same server, another database."""
    return urlsplit(dsn)._replace(path=f"/{name}").geturl()


async def _make_template(server: str) -> None:
    """Migrate the template once, whichever worker comes first."""
    admin = await asyncpg.connect(server)
    try:
        await admin.execute("SELECT pg_advisory_lock(1)")
        made = await admin.fetchval("SELECT true FROM pg_database WHERE datname = $1", TEMPLATE)
        if not made:
            await admin.execute(f"CREATE DATABASE {TEMPLATE}_making")
            await migrate(with_database(server, f"{TEMPLATE}_making"))
            await admin.execute(f"ALTER DATABASE {TEMPLATE}_making RENAME TO {TEMPLATE}")
    finally:
        await admin.close()
