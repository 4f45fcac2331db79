"""The gallery: a persona's photos as one process knows them, and where their files are."""

from dataclasses import asdict, dataclass, field
from typing import Any, Self

import asyncpg

from luna.core.immersion.day import Season
from luna.core.model import DayPart, Language, Phase
from luna.core.photos.packs import Pack
from luna.core.photos.shelf import Photo, Shelf
from luna.core.photos.types import PhotoType
from luna.errors import PhotoError
from luna.photos.meaning import Meaning
from luna.photos.shipped import Shipped
from luna.photos.storage import Storage, memory_storage
from luna.store import photos
from luna.store.photos import Row


@dataclass(slots=True)
class Gallery:
    """Read anew only when a turn's load says that the catalogue is newer than ``revision``."""

    pool: asyncpg.Pool
    persona: str
    storage: Storage
    meaning: Meaning
    shelf: Shelf = field(default_factory=Shelf)
    files: dict[int, tuple[str, bool]] = field(default_factory=dict)  # names, and whether shipped
    revision: int = -1
    packs: tuple[Pack, ...] = ()

    @classmethod
    async def open(
        cls, pool: asyncpg.Pool, persona: str, shipped: Shipped, storage: Storage
    ) -> Self:
        """The persona's gallery, its own set taken in."""
        if shipped.entries:
            rows = [asdict(entry) for entry in shipped.entries]
            await photos.ship(pool, persona, rows, shipped.print)
        gallery = cls(pool, persona, storage, Meaning(shipped.meaning))
        await gallery.refresh(await photos.revision(pool))
        return gallery

    @classmethod
    def empty(cls) -> Self:
        """Nothing to show, and nowhere to keep it but memory: for an app that has no photos."""
        return cls(None, "", memory_storage(), Meaning({}), revision=0)

    async def refresh(self, revision: int) -> None:
        """Know what there is at ``revision``."""
        if revision == self.revision:
            return
        rows = await photos.on_shelf(self.pool, self.persona)
        self.shelf, self.revision = Shelf(map(_photo, rows)), revision
        self.files = {row["id"]: (row["name"], row["shipped"]) for row in rows}
        self.packs = tuple(map(_pack, await photos.packs(self.pool, self.persona)))

    async def read(self, photo_id: int) -> bytes:
        """A photo's file. Raises ``PhotoError``, also for one that is not on the shelf."""
        name, shipped = self._file(photo_id)
        return await self.storage.read(name, shipped=shipped)

    def path(self, photo_id: int) -> str:
        """Where its file is, for whoever sits at this machine. Raises ``PhotoError``."""
        name, shipped = self._file(photo_id)
        return self.storage.path(name, shipped=shipped)

    def _file(self, photo_id: int) -> tuple[str, bool]:
        if photo_id not in self.files:
            raise PhotoError(f"there is no photo {photo_id} on the shelf")
        return self.files[photo_id]


def _pack(row: Row) -> Pack:
    about = row["about"]
    return Pack(
        id=row["id"],
        types=frozenset(map(PhotoType, row["types"])),
        count=len(row["types"]),
        about={language: about[language] for language in Language if language in about},
        phase=max(map(Phase, row["phases"]), key=list(Phase).index),
    )


def _photo(row: Row) -> Photo:
    about: dict[str, Any] = row["about"]
    told = about.get("description", {})
    captions = about.get("captions", {})
    return Photo(
        id=row["id"],
        key=row["key"],
        type=PhotoType(row["type"]),
        tags=tuple(row["tags"]),
        description={language: told[language] for language in Language if language in told},
        captions={lang: tuple(captions[lang]) for lang in Language if lang in captions},
        activities=frozenset(about.get("activities", ())),
        seasons=frozenset(map(Season, about.get("seasons", ()))),
        parts=frozenset(map(DayPart, about.get("parts", ()))),
        phase=Phase(row["phase"]),
    )
