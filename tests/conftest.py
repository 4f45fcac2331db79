"""Real parts for every test: one PostgreSQL for the whole run, a fresh database for each test."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import settings
from obstore.store import MemoryStore

from luna.core.policy import Policy
from luna.llm.builtin_voice import BuiltinVoice
from luna.llm.plan import ModelPlan
from luna.llm.router import build_router
from luna.opening import Mind
from luna.persona import persona_folder
from luna.photos.shipped import FOLDER
from luna.photos.storage import Storage
from luna.proofs import Manual
from luna.senses import load_senses
from luna.store import embedded
from luna.store.masters import read_masters
from luna.store.migrate import migrate
from luna.store.store import Store
from luna.store.turns import Patience
from luna.texts import load_texts
from luna.tuning import load_tuning
from tests.shipped import HEARD, PERSONA

TEMPLATE = "luna_template"
THROW_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
AT_ONCE = Patience.none()
# A busy machine is slow, and that is no fault. What decides whether a change lands tries the same
# examples every time; everybody else's runs look further.
settings.register_profile("luna", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("luna")
MASTERS = read_masters("bHVuYSB0ZXN0cyBzZWFsIHVuZGVyIHRoaXMga2V5Li4=", "tests")


def _has_room(folder: Path) -> bool:
    """Whether there is a gigabyte for us, and what we put there may be run."""
    if not os.access(folder, os.W_OK):
        return False
    return not os.statvfs(folder).f_flag & os.ST_NOEXEC and shutil.disk_usage(folder).free > 2**30


# In memory, a new database costs a twentieth of what its hundreds of files cost on a disk.
MEMORY = Path("/dev/shm")  # noqa: S108
OPEN = MEMORY if _has_room(MEMORY) else Path("/tmp")  # noqa: S108
"""Where throw-away files of tests lie: PostgreSQL, another user when we are root, may go there."""


def pytest_configure() -> None:
    """Put the files of others there too, of those that tests start included."""
    if OPEN == MEMORY:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The DSN of a server that all workers share; the last one out stops and removes it."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid4().hex
    folder = OPEN / f"luna-tests-{run[:12]}"
    folder.mkdir(mode=0o755, exist_ok=True)
    with embedded.lease(folder / "postgres", options=THROW_AWAY) as dsn:
        asyncio.run(_make_template(dsn))
        yield dsn
    if embedded.url(folder / "postgres") is None:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
async def dsn(server: str) -> AsyncIterator[str]:
    """A fresh, migrated database."""
    name = f"test_{uuid4().hex}"
    admin = await asyncpg.connect(server)
    # Files copied as they are: half of what writing them through the log costs.
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
    try:
        yield with_database(server, name)
    finally:
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await admin.close()


@pytest.fixture
async def store(dsn: str) -> AsyncIterator[Store]:
    """A store of a bot of its own, whose commits wake nobody."""
    async with await Store.open(dsn, "test", MASTERS, patience=AT_ONCE, wakes=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def mind() -> Mind:
    """Persona, senses and the built-in voice, loaded once a worker."""
    folder = persona_folder()
    senses = load_senses()
    builtin = BuiltinVoice(PERSONA, senses.encode, HEARD)
    voice = build_router(ModelPlan(), builtin)
    return Mind(
        persona=PERSONA,
        tuning=load_tuning(folder / "tuning.toml"),
        senses=senses,
        texts=load_texts(),
        policy=Policy(),
        age_proof=Manual(),
        voice=voice,
        builtin=builtin,
        masters=MASTERS,
        storage=Storage(MemoryStore(), folder / FOLDER, "memory:"),
    )


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
            await migrate(with_database(server, f"{TEMPLATE}_making"), MASTERS)
            await admin.execute(f"ALTER DATABASE {TEMPLATE}_making RENAME TO {TEMPLATE}")
    finally:
        await admin.close()
