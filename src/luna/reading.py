"""Reading: within a turn no text is embedded twice, and turns side by side have theirs embedded in
one go.

The encoder streams all its weights for each call, be it of one sentence or of ten: ten in one call
cost what three alone do. So where many ask, each waits for a moment who else does.
"""

import asyncio
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from luna.core.guards.suspicion import Doubt
from luna.core.model import Language
from luna.core.perception.heads import Heads
from luna.core.perception.senses import Senses

Vector = NDArray[np.float32]
LATELY = 0.5  # seconds since several asked at once, within which more will
MOMENT = 0.01  # seconds of waiting for them


@dataclass(slots=True)
class Together:
    """What several turns want to be read; nothing of it is kept. Who is alone waits for nobody.

    ``moment``: seconds for which one who came after a crowd waits for another.
    """

    encode: Callable[[Sequence[str]], Vector]
    moment: float = MOMENT
    _waiting: dict[str, None] = field(default_factory=dict)
    _reading: "asyncio.Future[dict[str, Vector]] | None" = None
    _askers: int = 0
    _crowded_at: float = -math.inf  # on the loop's clock

    async def read(self, texts: Sequence[str]) -> dict[str, Vector]:
        """The vectors of ``texts``, read with whatever else is asked for until then."""
        self._waiting |= dict.fromkeys(texts)
        self._askers += 1
        if self._reading is None:
            loop = asyncio.get_running_loop()
            self._reading = loop.create_future()
            crowded = loop.time() - self._crowded_at < LATELY
            wait = self.moment if crowded else 0.0
            # One more round of the loop: whose answers have come in this one are let in too.
            loop.call_later(wait, loop.call_soon, self._read, self._reading)
        return await asyncio.shield(self._reading)  # a turn that gives up leaves the others theirs

    def _read(self, reading: "asyncio.Future[dict[str, Vector]]") -> None:
        texts, self._waiting, self._reading = list(self._waiting), {}, None
        if self._askers > 1:
            self._crowded_at = reading.get_loop().time()
        self._askers = 0
        try:
            vectors = self.encode(texts)
        except Exception as error:  # theirs who wait, each of whom fails as if alone
            reading.set_exception(error)
        else:
            reading.set_result(dict(zip(texts, vectors, strict=True)))


@dataclass(slots=True)
class Once:
    """The senses of one turn."""

    senses: Senses
    together: Together | None
    _vectors: dict[str, Vector] = field(default_factory=dict)
    _languages: dict[str, Language] = field(default_factory=dict)

    @property
    def heads(self) -> Heads:
        return self.senses.heads

    def encode(self, texts: Sequence[str]) -> Vector:
        new = self._unread(texts)
        if new:
            self._vectors |= zip(new, self.senses.encode(new), strict=True)
        return np.stack([self._vectors[text] for text in texts])

    def suspect(self, sentences: Sequence[str], vectors: Vector) -> tuple[frozenset[Doubt], ...]:
        return self.senses.suspect(sentences, vectors)

    def language(self, text: str) -> Language:
        if text not in self._languages:
            self._languages[text] = self.senses.language(text)
        return self._languages[text]

    async def ahead(self, texts: Sequence[str]) -> None:
        """Read now, beside other turns, what ``encode`` will be asked for."""
        new = self._unread(texts)
        if new and self.together is not None:
            self._vectors |= await self.together.read(new)

    def _unread(self, texts: Sequence[str]) -> list[str]:
        return [text for text in dict.fromkeys(texts) if text not in self._vectors]


async def ahead(senses: Senses, texts: Sequence[str]) -> None:
    """Read ahead with the senses of a turn; any others read as they go."""
    if isinstance(senses, Once):
        await senses.ahead(texts)
