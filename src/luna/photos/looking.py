"""Looking: what a user shows, as a model may be shown it: upright, small, and its pixels alone.

Nothing of the file survives but its pixels, as for the pictures of the catalogue; a file that is
broken, hostile or something else is not seen, and harms nothing.
"""

import asyncio
import io
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

import structlog

from luna.errors import PhotoError

LARGEST_FILE = 10 * 2**20  # bytes
MOST_PIXELS = 24_000_000
LONGEST = 1024  # pixels of a side: what a model is shown, about 1,400 tokens
QUALITY = 85
WITHIN = 8.0  # seconds that one picture may take to come
AT_ONCE = 2  # pictures that are decoded at the same time, in one process
CALLED = "photo"  # whatever it was called: a file's name is somebody's words

log = structlog.get_logger()
Fetch = Callable[[str, int], Awaitable[bytes]]
"""A file by the name that a message gave it, so many bytes at most. Raises ``PhotoError``."""


@dataclass(frozen=True, slots=True)
class Eyes:
    """Gets pictures by ``fetch``, ``within`` so many seconds each; what does not come, or is none,
    is left out.
    """

    fetch: Fetch
    within: float = WITHIN
    _room: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    async def look(self, names: Iterable[str]) -> tuple[bytes, ...]:
        """JPEGs of what could be seen, in order. Never raises."""
        found = await asyncio.gather(*map(self._one, names))
        return tuple(each for each in found if each is not None)

    async def _one(self, name: str) -> bytes | None:
        try:
            async with asyncio.timeout(self.within):
                body = await self.fetch(name, LARGEST_FILE)
            async with self._room:
                return await asyncio.to_thread(glimpse, body)
        except (PhotoError, TimeoutError) as why:
            log.info("photo not seen", why=str(why) or "it took too long")
            return None


def glimpse(body: bytes) -> bytes:
    """A picture as a JPEG that may be shown. Raises ``PhotoError``."""
    from PIL import Image  # noqa: PLC0415  heavy

    from luna.photos.developing import opened, straight  # noqa: PLC0415  heavy

    picture = opened(io.BytesIO(body), CALLED, MOST_PIXELS)
    picture.draft("RGB", (LONGEST, LONGEST))  # a JPEG need not be decoded larger than it is shown
    plain = straight(picture, CALLED)
    plain.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    held = io.BytesIO()
    plain.save(held, "JPEG", quality=QUALITY)
    return held.getvalue()
