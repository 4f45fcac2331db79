"""Backups: all tables of one moment in one file, and back into an empty database.

The file is a zip: a member for each table, as PostgreSQL's COPY writes it, and ``manifest.json``
with their columns, rows and hashes. What is sealed in the database is sealed in it: without the
master key it opens nothing. The work engine's tables stay out: what waits is woken again by itself.
"""

import hashlib
import json
import os
import zipfile
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

import asyncpg

from luna.errors import DatabaseError, VaultError
from luna.store.masters import Masters
from luna.store.migrate import HEAD, migrate
from luna.store.months import make_month
from luna.store.queries import sql
from luna.store.store import reachable

MANIFEST, FORM = "manifest.json", 1
CHUNK = 1 << 20
BROKEN = (zipfile.BadZipFile, KeyError, ValueError, TypeError, EOFError, OSError)


class BackupError(DatabaseError):
    """A file is no backup, or not whole; or a database is not empty."""


@dataclass(frozen=True, slots=True)
class Member:
    """One table; ``sha256`` is of its bytes as they stand in the file, unpacked."""

    table: str
    columns: tuple[str, ...]
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """``schema`` is the newest migration; ``masters`` name the keys that it is sealed under."""

    form: int
    schema: str
    made_at: str
    masters: tuple[str, ...]
    months: tuple[date, ...]  # of which messages have a partition
    members: tuple[Member, ...]

    @property
    def rows(self) -> int:
        return sum(member.rows for member in self.members)


async def backup(dsn: str, path: Path, now: datetime) -> Manifest:
    """Write ``path`` whole or not at all, readable by its owner only; nobody has to stop for it."""
    draft = path.with_name(f"{path.name}.{uuid4().hex}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                manifest = await _written(dsn, archive, now)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return manifest


def read_manifest(path: Path) -> Manifest:
    """What a file holds, after every byte of it was looked at. Raises ``BackupError``."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = _manifest(json.loads(archive.read(MANIFEST)))
            damaged = [
                each.table for each in manifest.members if _hash(archive, each) != each.sha256
            ]
    except FileNotFoundError:
        raise BackupError(f"{path} is not there.") from None
    except BROKEN:
        raise BackupError(f"{path} is no backup of Luna's, or not a whole one.") from None
    if damaged:
        raise BackupError(f"{path} is damaged: the table {damaged[0]} is not what it was.")
    return manifest


async def restore(dsn: str, path: Path, masters: Masters) -> Manifest:
    """Fill an empty database, all in one transaction, and bring it up to date.

    Raises ``BackupError`` for a file that is not whole, a newer one, or a database with people in
    it; ``VaultError`` where the master keys are not the backup's. Then nothing is written.
    """
    manifest = read_manifest(path)
    _usable(manifest, path, masters)
    await _empty(dsn)
    await migrate(dsn, masters, to=manifest.schema)
    with reachable():
        connection = await asyncpg.connect(dsn)
    try:
        with zipfile.ZipFile(path) as archive:
            async with connection.transaction():
                await _filled(connection, archive, manifest)
    finally:
        await connection.close()
    await migrate(dsn, masters)
    return manifest


async def _written(dsn: str, archive: zipfile.ZipFile, now: datetime) -> Manifest:
    with reachable():
        connection = await asyncpg.connect(dsn)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            rows = await connection.fetch(sql("tables"))
            manifest = Manifest(
                form=FORM,
                schema=await connection.fetchval("SELECT version_num FROM alembic_version"),
                made_at=now.isoformat(),
                masters=tuple(
                    row["fingerprint"]
                    for row in await connection.fetch("SELECT fingerprint FROM masters ORDER BY 1")
                ),
                months=tuple(row["first"] for row in await connection.fetch(sql("months"))),
                members=tuple([await _copied(connection, archive, row) for row in rows]),
            )
    except asyncpg.UndefinedTableError:
        raise BackupError("There is nothing to back up: this database has no tables yet.") from None
    finally:
        await connection.close()
    archive.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1, default=str))
    return manifest


async def _copied(
    connection: asyncpg.Connection, archive: zipfile.ZipFile, row: asyncpg.Record
) -> Member:
    table, columns, digest = row["name"], tuple(row["columns"]), hashlib.sha256()
    named = ", ".join(map(_quoted, columns))
    with archive.open(table, "w", force_zip64=True) as member:

        async def take(data: bytes) -> None:
            digest.update(data)
            member.write(data)

        # A partitioned table is copied as what is seen in it.
        told = await connection.copy_from_query(
            f"SELECT {named} FROM {_quoted(table)}",  # noqa: S608  the catalogue's names
            output=take,
        )
    return Member(table, columns, int(told.split()[-1]), digest.hexdigest())


def _manifest(found: dict[str, Any]) -> Manifest:
    members = tuple(
        Member(each["table"], tuple(each["columns"]), each["rows"], each["sha256"])
        for each in found["members"]
    )
    if found["form"] != FORM:
        raise ValueError("a form of backup that this Luna does not know")
    return Manifest(
        form=FORM,
        schema=str(found["schema"]),
        made_at=str(found["made_at"]),
        masters=tuple(found["masters"]),
        months=tuple(date.fromisoformat(first) for first in found["months"]),
        members=members,
    )


def _hash(archive: zipfile.ZipFile, member: Member) -> str:
    digest = hashlib.sha256()
    with archive.open(member.table) as stream:
        while data := stream.read(CHUNK):
            digest.update(data)
    return digest.hexdigest()


def _usable(manifest: Manifest, path: Path, masters: Masters) -> None:
    if manifest.schema > HEAD:
        raise BackupError(
            f"{path} was made by a newer Luna (schema {manifest.schema}, here {HEAD}): "
            "upgrade first."
        )
    for fingerprint in manifest.masters:
        if not masters.knows(fingerprint):
            raise VaultError(
                f"{path} is sealed under master key {fingerprint}, which {masters.origin} does not "
                "hold: give that key, or what people wrote would stay closed for ever."
            )


async def _empty(dsn: str) -> None:
    with reachable():
        connection = await asyncpg.connect(dsn)
    try:
        there = await connection.fetchval("SELECT to_regclass('accounts') IS NOT NULL")
        people = there and await connection.fetchval("SELECT EXISTS (SELECT FROM accounts)")
    finally:
        await connection.close()
    if people:
        raise BackupError("There are people in this database already: restore into a new one.")


async def _filled(
    connection: asyncpg.Connection, archive: zipfile.ZipFile, manifest: Manifest
) -> None:
    tables = ", ".join(_quoted(member.table) for member in manifest.members)
    await connection.execute(f"TRUNCATE {tables} CASCADE")
    for first in manifest.months:
        await make_month(connection, first)
    for member in manifest.members:
        with archive.open(member.table) as stream:
            await connection.copy_to_table(
                member.table, source=_chunks(stream), columns=list(member.columns)
            )
    for row in await connection.fetch(sql("sequences")):
        table, column = _quoted(row["table_name"]), _quoted(row["column_name"])
        await connection.execute(
            f"SELECT setval($1, coalesce((SELECT max({column}) FROM {table}), 0) + 1, false)",  # noqa: S608
            row["sequence"],
        )


async def _chunks(stream: IO[bytes]) -> AsyncIterator[bytes]:
    while data := stream.read(CHUNK):
        yield data


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
