"""A wire tap between a driver and PostgreSQL, which counts what goes to and fro."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, urlsplit

SOCKET = ".s.PGSQL.5432"
SYNC, QUERY, EXECUTE = b"S", b"Q", b"E"


@dataclass(slots=True)
class Tap:
    """``round_trips``: how often the client waited for the server; ``statements``: what it ran."""

    dsn: str
    round_trips: int = 0
    statements: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def forget(self) -> None:
        """Count from nought again."""
        self.round_trips = self.statements = 0

    def _hear(self, kind: bytes) -> None:
        self.round_trips += kind in (SYNC, QUERY)
        self.statements += kind in (EXECUTE, QUERY)


@asynccontextmanager
async def tapped(dsn: str) -> AsyncIterator[Tap]:
    """A DSN that leads to the same database through the tap."""
    with TemporaryDirectory(prefix="tap-", dir="/tmp") as folder:
        tap = Tap(urlsplit(dsn)._replace(query=f"host={folder}&port=5432").geturl())
        server = Path(parse_qs(urlsplit(dsn).query)["host"][0]) / SOCKET

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            back, forth = await asyncio.open_unix_connection(server)
            answers = asyncio.create_task(_copy(back, writer))
            await _listen(reader, forth, tap)
            forth.close()
            await answers

        async with await asyncio.start_unix_server(connected, Path(folder) / SOCKET):
            yield tap


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while block := await reader.read(65536):
        writer.write(block)
    writer.close()


async def _listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, tap: Tap) -> None:
    """Pass every message on: a kind and a length, but for the first, which has no kind."""
    head = 4
    try:
        while True:
            begin = await reader.readexactly(head)
            body = await reader.readexactly(int.from_bytes(begin[-4:], "big") - 4)
            writer.write(begin + body)
            tap._hear(begin[:-4])
            head = 5
    except asyncio.IncompleteReadError:
        return
