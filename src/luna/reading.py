"""Reading: within a turn no text is embedded twice, and turns side by side have theirs embedded in
one go.

The encoder streams all its weights for each call, be it of one sentence or of ten: ten in one call
cost what three alone do.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from luna.core.guards.suspicion import Doubt
from luna.core.model import Language
from luna.core.perception.heads import Heads
from luna.core.perception.senses import Senses

Vector = NDArray[np.float32]


@dataclass(slots=True)
class Together:
    """What several turns want to be read; nothing of it is kept."""

    encode: Callable[[Sequence[str]], Vector]
    _waiting: dict[str, None] = field(default_factory=dict)
    _reading: "asyncio.Future[dict[str, Vector]] | None" = None

    async def read(self, texts: Sequence[str]) -> dict[str, Vector]:
        """The vectors of ``texts``, read with whatever else is asked for until then."""
        self._waiting |= dict.fromkeys(texts)
        if self._reading is None:
            loop = asyncio.get_running_loop()
            self._reading = loop.create_future()
            loop.call_soon(
                loop.call_soon, self._read, self._reading
            )  # once all who are ready asked
        return await asyncio.shield(self._reading)  # a turn that gives up leaves the others theirs

    def _read(self, reading: "asyncio.Future[dict[str, Vector]]") -> None:
        texts, self._waiting, self._reading = list(self._waiting), {}, None
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
        return self.senses.language(text)

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
