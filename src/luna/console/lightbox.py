"""Lightbox: pictures that visitors show her, in memory and nowhere else.

What came is made small and stripped to its pixels at once, and has a name that nobody guesses. It
goes with the page that shows it; what the database keeps is for ``[retention] photo_days`` to say.
"""

import asyncio
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

from luna.errors import PhotoError
from luna.photos.looking import AT_ONCE, glimpse

HELD = 64  # pictures of all visitors, some 10 MB; the oldest go first


@dataclass(slots=True)
class Lightbox:
    """``fetch`` is what her eyes get them by."""

    _held: dict[str, bytes] = field(default_factory=dict, repr=False)
    _room: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    async def take(self, body: bytes) -> str:
        """The name of a picture just taken in. Raises ``PhotoError``."""
        async with self._room:
            seen = await asyncio.to_thread(glimpse, body)
        for oldest in list(self._held)[: max(0, len(self._held) + 1 - HELD)]:
            del self._held[oldest]
        name = secrets.token_urlsafe(16)
        self._held[name] = seen
        return name

    async def fetch(self, name: str, most: int) -> bytes:
        """A picture, so many bytes at most. Raises ``PhotoError``."""
        body = self._held.get(name)
        if body is None or len(body) > most:
            raise PhotoError("it is not on the lightbox any more")
        return body

    def holds(self, name: str) -> bool:
        return name in self._held

    def let_go(self, names: Iterable[str | None]) -> None:
        for name in names:
            self._held.pop(name or "", None)
