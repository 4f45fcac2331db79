"""``luna photos``: bring pictures in, see what there is, take one away."""

import asyncio
import getpass
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TextIO, TypeVar

from rich.console import Console
from rich.progress import track

from luna import clock
from luna.core.model import Language
from luna.errors import PhotoError
from luna.opening import database, masters_of, storage_of
from luna.persona import load_persona, persona_folder
from luna.photos.gallery import Gallery
from luna.photos.keeping import Archive, Label, pictures_in
from luna.settings import Settings, load_settings
from luna.store.migrate import migrate
from luna.store.photos import Row
from luna.store.store import connect

T = TypeVar("T")


def bring_in(place: Path, label: Label, url: str | None, out: TextIO) -> int:
    """Import a file or a folder; gives how many were refused, each with its line."""
    paths = pictures_in(place)
    console = Console(file=out, soft_wrap=True)

    async def run(archive: Archive) -> int:
        refused = 0
        shown = track(paths, "photos", console=Console(stderr=True), transient=True)
        for path in shown:
            try:
                number = await archive.take(path, label)
            except PhotoError as error:
                refused += 1
                console.print(str(error), markup=False, highlight=False)
            else:
                console.print(f"{path.name}: photo {number}", markup=False, highlight=False)
        return refused

    return _with_archive(run, url)


def show(url: str | None, out: TextIO) -> None:
    """List the catalogue, a line a photo."""

    async def run(archive: Archive) -> list[Row]:
        return await archive.rows()

    out.writelines(f"{line}\n" for line in map(_line, _with_archive(run, url)))


def check(url: str | None, out: TextIO) -> bool:
    """Look at every file; says whether all is well."""

    async def run(archive: Archive) -> list[str]:
        return await archive.check()

    found = _with_archive(run, url)
    out.writelines(f"{line}\n" for line in found or ["All is well."])
    return not found


def retire(number: int, why: str, by: str | None, url: str | None, out: TextIO) -> None:
    """Take a photo off the shelf, with who did it and why."""
    who = by or getpass.getuser()

    async def run(archive: Archive) -> None:
        await archive.retire(number, f"{who}: {why}", clock.wall())

    _with_archive(run, url)
    out.write(f"Photo {number} is retired: nobody gets it any more.\n")


def bundle(
    name: str, about: Mapping[Language, str], ids: Sequence[int], url: str | None, out: TextIO
) -> None:
    """Sell photos together from here on."""

    async def run(archive: Archive) -> int:
        return await archive.bundle(name, about, ids)

    number = _with_archive(run, url)
    out.write(f"Pack {number}, {name}: {len(set(ids))} photos that nobody is given any more.\n")


def unbundle(name: str, url: str | None, out: TextIO) -> None:
    """Sell a pack no more."""

    async def run(archive: Archive) -> int:
        return await archive.unbundle(name)

    out.write(f"{name} is sold no more: {_with_archive(run, url)} photos are on the shelf again.\n")


def _with_archive(run: Callable[[Archive], Awaitable[T]], url: str | None) -> T:
    settings = load_settings()

    async def inside(dsn: str) -> T:
        async with _archive(settings, dsn) as archive:
            return await run(archive)

    with database(settings, url) as dsn:
        return asyncio.run(inside(dsn))


@asynccontextmanager
async def _archive(settings: Settings, dsn: str) -> AsyncIterator[Archive]:
    """The persona's catalogue on a migrated database, its own set taken in."""
    folder = settings.luna_persona or persona_folder()
    persona, storage = load_persona(folder), storage_of(settings, folder)
    await migrate(dsn, masters_of(settings))
    async with await connect(dsn, 2) as pool:
        await Gallery.open(pool, persona.name, persona.photos, storage)
        yield Archive(pool, storage, persona.name)


def _line(row: Row) -> str:
    state = f"in pack {row['pack_id']}" if row["pack_id"] else f"sent {row['times']}×"
    state = f"retired ({row['retired_why']})" if row["retired_at"] else state
    tags = ", ".join(row["tags"]) or "no tags"
    kind = f"{row['type']:<13} {row['phase']:<10} {row['provenance']:<12}"
    return f"{row['id']:>5}  {kind} {state:<9} {tags}  {row['name']}"
