"""A backup holds one moment, sealed; it comes back whole into an empty database, or not at all."""

import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from tests.conftest import AT_ONCE, MASTERS, with_database

from luna.clock import wall
from luna.core.model import Kind
from luna.errors import LunaError
from luna.opening import Mind, bare_app
from luna.store import backup
from luna.store.backup import MANIFEST
from luna.store.mailbox import Letter
from luna.store.masters import Masters, new_secret, read_masters
from luna.store.migrate import HEAD, migrate
from luna.store.months import make_month, month
from luna.store.queries import sql
from luna.store.store import Store
from luna.turn import Turn, take_turn

WORDS = "mon secret est une girafe"
ROWS = "SELECT t::text FROM {} t ORDER BY 1"
STRANGERS = read_masters(new_secret(), "LUNA_MASTER_KEY")


@pytest.fixture
async def empty(server: str) -> AsyncIterator[str]:
    """A database in which nothing was ever made."""
    name = f"empty_{uuid4().hex}"
    admin = await asyncpg.connect(server)
    await admin.execute(f"CREATE DATABASE {name}")
    yield with_database(server, name)
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


@pytest.fixture
async def full(store: Store, mind: Mind, dsn: str) -> str:
    """A database with somebody in it, whose last message waits."""
    app = replace(bare_app(mind, store, wall), unhurried=False)
    await make_month(store.pool, month(wall().date(), 0))
    gate = ("coucou", "gate:accept", "gate:decade:1990", "gate:year:1994", "je m'appelle Karim")
    for number, text in enumerate(gate, 1):
        kind = Kind.BUTTON if text.startswith("gate:") else Kind.TEXT
        receipt = await store.receive(Letter(7, number, wall(), kind, text, "s"))
        await take_turn(receipt.bond_id, app)
    await store.receive(Letter(7, 99, wall(), Kind.TEXT, WORDS, "s"))
    return dsn


@pytest.fixture
async def file(full: str, tmp_path: Path) -> Path:
    await backup.backup(full, tmp_path / "luna.backup", wall())
    return tmp_path / "luna.backup"


async def content(dsn: str) -> dict[str, list[str]]:
    """Every row of every table of ours."""
    connection = await asyncpg.connect(dsn)
    names = [row["name"] for row in await connection.fetch(sql("tables"))]
    found = {name: [row[0] for row in await connection.fetch(ROWS.format(name))] for name in names}
    await connection.close()
    return found


async def test_what_comes_back_is_what_was(full: str, file: Path, empty: str, mind: Mind) -> None:
    manifest = await backup.restore(empty, file, MASTERS)
    there = await content(empty)
    assert there == await content(full)
    assert len(there["messages"]) > 0
    assert manifest.rows == sum(map(len, there.values()))
    opening = Store.open(empty, "test", MASTERS, patience=AT_ONCE, wakes=False)
    async with await opening as store:
        app = replace(bare_app(mind, store, wall), unhurried=False)
        bond_id = await store.pool.fetchval("SELECT id FROM bonds")
        taken = await take_turn(bond_id, app)
        assert isinstance(taken, Turn)  # what waited is answered, its words opened
        assert taken.scene.said[0].text == WORDS
        await store.receive(Letter(8, 1, wall(), Kind.TEXT, "coucou", "s"))  # numbers go on


def test_it_is_sealed_and_nobody_elses_to_read(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        unpacked = b"".join(archive.read(name) for name in archive.namelist())
    assert b"girafe" not in unpacked
    assert b"Karim" not in unpacked
    assert MASTERS.current.fingerprint.encode() in unpacked
    assert file.stat().st_mode & 0o077 == 0
    assert names_in(file.parent) == [file.name]


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def spoiled(path: Path, name: str, body: bytes) -> None:
    """The same file with another member in place of one."""
    with zipfile.ZipFile(path) as archive:
        members = {each: archive.read(each) for each in archive.namelist()} | {name: body}
    with zipfile.ZipFile(path, "w") as archive:
        for each, kept in members.items():
            archive.writestr(each, kept)


def newer(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        manifest = archive.read(MANIFEST)
    spoiled(path, MANIFEST, manifest.replace(f'"{HEAD}"'.encode(), b'"9999"'))


FAULTS = {
    "none": lambda _path: None,
    "cut": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "text": lambda path: path.write_text("pg_dump"),
    "gone": lambda path: path.unlink(),
    "changed": lambda path: spoiled(path, "accounts", b"1\t1\n"),
    "newer": newer,
}


@pytest.mark.parametrize(
    ("fault", "masters", "told"),
    [
        pytest.param(
            "none", STRANGERS, "is sealed under master key .* does not hold", id="wrong key"
        ),
        pytest.param("cut", MASTERS, "is no backup of Luna's, or not a whole one", id="cut short"),
        pytest.param("text", MASTERS, "is no backup of Luna's", id="another file"),
        pytest.param("gone", MASTERS, "is not there", id="no file"),
        pytest.param("changed", MASTERS, "is damaged: the table accounts", id="a table changed"),
        pytest.param("newer", MASTERS, "was made by a newer Luna", id="a newer Luna's"),
    ],
)
async def test_one_clear_line_and_nothing_written(
    file: Path, empty: str, fault: str, masters: Masters, told: str
) -> None:
    FAULTS[fault](file)
    with pytest.raises(LunaError, match=told) as error:
        await backup.restore(empty, file, masters)
    assert "\n" not in str(error.value)
    connection = await asyncpg.connect(empty)
    assert await connection.fetchval("SELECT to_regclass('accounts') IS NULL")
    await connection.close()


async def test_people_are_never_written_over(full: str, file: Path) -> None:
    before = await content(full)
    with pytest.raises(LunaError, match="There are people in this database already"):
        await backup.restore(full, file, MASTERS)
    assert await content(full) == before


async def test_an_empty_database_may_have_its_tables(file: Path, full: str, empty: str) -> None:
    await migrate(empty, STRANGERS)
    async with await Store.open(empty, "bot", STRANGERS, patience=AT_ONCE, wakes=False):
        pass  # it has taken a master of its own meanwhile
    await backup.restore(empty, file, MASTERS)
    assert await content(empty) == await content(full)


async def test_nothing_to_back_up_is_said(empty: str, tmp_path: Path) -> None:
    with pytest.raises(LunaError, match="nothing to back up"):
        await backup.backup(empty, tmp_path / "x", wall())
    assert names_in(tmp_path) == []
