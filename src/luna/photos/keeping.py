"""Keeping: how a picture enters the catalogue, leaves it, and is looked after.

The files are written before the row that names them: whatever is killed in between leaves a file
that nothing refers to, which ``check`` finds, and never a photo without a file.
"""

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import asyncpg

from luna.core.model import Language, Phase
from luna.core.photos.packs import LEAST, MOST, SELLABLE
from luna.core.photos.types import PhotoType
from luna.core.text import fold
from luna.errors import PhotoError
from luna.photos.developing import Developed, develop
from luna.photos.looks import alike
from luna.photos.marks import marked
from luna.photos.storage import BLURRED, THUMBNAIL, Storage
from luna.store import photos
from luna.store.photos import Row

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
SYNTHETIC = "synthetic"
_CONSENT = re.compile(r"consent:\S{1,200}")


@dataclass(frozen=True, slots=True)
class Label:
    """What an operator says of the pictures that they bring in."""

    type: PhotoType
    provenance: str
    tags: tuple[str, ...] = ()
    phase: Phase = Phase.DISCOVERY
    description: Mapping[Language, str] = field(default_factory=dict)
    caption: Mapping[Language, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ``PhotoError`` where it says neither that nobody is on them nor who agreed."""
        if self.provenance != SYNTHETIC and not _CONSENT.fullmatch(self.provenance):
            raise PhotoError(
                "--provenance must be 'synthetic' or 'consent:REF', REF naming the record of it"
            )


@dataclass(frozen=True, slots=True)
class Archive:
    """A persona's catalogue and its files, for whoever looks after them."""

    pool: asyncpg.Pool
    storage: Storage
    persona: str

    async def take(self, path: Path, label: Label) -> int:
        """Bring one file in and give its number.

        Raises ``PhotoError``: the file is no good, or looks like a photo that is there already.
        """
        made = await asyncio.to_thread(develop, path, synthetic=label.provenance == SYNTHETIC)
        for row in await photos.looks(self.pool, self.persona):
            if alike(row["looks"], made.looks):
                state = "was retired and does not come back" if row["retired"] else "is there"
                raise PhotoError(f"{path.name}: looks like photo {row['id']}, which {state}")
        await self._keep(made)
        added = await photos.add(self.pool, self.persona, _row(made, label))
        if added is None:
            raise PhotoError(f"{path.name}: somebody else has just brought it in")
        return added

    async def rows(self) -> list[Row]:
        """The whole catalogue, as ``luna.store.photos.listed`` gives it."""
        return await photos.listed(self.pool, self.persona)

    async def retire(self, photo_id: int, why: str, now: datetime) -> None:
        """Take a photo off the shelf; its file stays. Raises ``PhotoError`` for an unknown one."""
        if not await photos.retire(self.pool, photo_id, why, now):
            raise PhotoError(f"there is no photo {photo_id} on the shelf")

    async def bundle(self, name: str, about: Mapping[Language, str], ids: Sequence[int]) -> int:
        """Sell photos together from here on, and give them to nobody. Raises ``PhotoError``."""
        wanted = sorted(set(ids))
        made = None
        if LEAST <= len(wanted) <= MOST:
            made = await photos.make_pack(self.pool, self.persona, name, about, wanted, SELLABLE)
        if made is None:
            raise PhotoError(
                f"no pack: it takes a new name and {LEAST} to {MOST} photos of "
                f"{', '.join(SELLABLE)} that are on the shelf and were given to nobody"
            )
        return made

    async def unbundle(self, name: str) -> int:
        """Sell a pack no more; gives how many photos are on the shelf again.

        Raises ``PhotoError`` for a name that names none.
        """
        freed = await photos.end_pack(self.pool, self.persona, name)
        if not freed:
            raise PhotoError(f"there is no pack called {name!r}")
        return freed

    async def small(self, row: Row, *, blurred: bool) -> bytes:
        """A row's thumbnail, or what may be seen of a covered one. Raises ``PhotoError``."""
        if row["shipped"]:
            return await self.storage.read(row["name"], shipped=True)
        folder = BLURRED if blurred else THUMBNAIL
        return await self.storage.read(f"{folder}/{row['name']}")

    async def check(self) -> list[str]:
        """What is wrong, a line each: files that are missing, unmarked, or nobody's."""
        rows = await self.rows()
        found = [line for row in rows if (line := await self._amiss(row))]
        names = await photos.names(self.pool)
        known = names | {f"{each}/{n}" for each in (THUMBNAIL, BLURRED) for n in names}
        lost = sorted(await self.storage.names() - known)
        return [*found, *(f"{name}: no photo refers to this file" for name in lost)]

    async def _amiss(self, row: Row) -> str | None:
        try:
            body = await self.storage.read(row["name"], shipped=row["shipped"])
        except PhotoError as error:
            return f"photo {row['id']}: {error}"
        if row["provenance"] == SYNTHETIC and not marked(body):
            return f"photo {row['id']}: is synthetic, and its file does not say so"
        return None

    async def _keep(self, made: Developed) -> None:
        await self.storage.put(f"{THUMBNAIL}/{made.name}", made.thumbnail)
        await self.storage.put(f"{BLURRED}/{made.name}", made.blurred)
        await self.storage.put(made.name, made.body)


def pictures_in(place: Path) -> list[Path]:
    """The pictures of a folder and those below it, in order; a file is itself.

    Raises ``PhotoError`` where there is none.
    """
    if place.is_file():
        return [place]
    found = sorted(
        path for path in place.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()
    )
    if not found:
        raise PhotoError(f"{place}: no JPEG, PNG or WebP there")
    return found


def tags_of(text: str) -> tuple[str, ...]:
    """Tags from a list with commas, as they are compared."""
    return tuple(dict.fromkeys(tag for each in text.split(",") if (tag := fold(each))))


def _row(made: Developed, label: Label) -> dict[str, object]:
    captions: dict[str, Sequence[str]] = {lang: [text] for lang, text in label.caption.items()}
    return {
        "key": made.key,
        "name": made.name,
        "type": label.type,
        "phase": label.phase,
        "tags": label.tags,
        "about": {"description": dict(label.description), "captions": captions},
        "provenance": label.provenance,
        "looks": made.looks,
        "width": made.width,
        "height": made.height,
    }
