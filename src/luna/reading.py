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
KEPT = 4096  # lines of hers whose vectors stay in memory, 2 kB each


@dataclass(slots=True)
class Together:
    """What several turns want to be read. Vectors of her own lines are kept a while, by the hash
    of their words: the next turn compares with them again.
    """

    encode: Callable[[Sequence[str]], Vector]
    _waiting: dict[str, None] = field(default_factory=dict)
    _reading: "asyncio.Future[dict[str, Vector]] | None" = None
    _kept: dict[int, Vector] = field(default_factory=dict)

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

    async def read_hers(self, texts: Sequence[str]) -> dict[str, Vector]:
        """The same of lines that she says or has said."""
        known = {text: self._kept[key] for text in texts if (key := hash(text)) in self._kept}
        new = [text for text in texts if text not in known]
        if new:
            known |= await self.read(new)
        for text in texts:
            self._keep(hash(text), known[text])
        return known

    def _read(self, reading: "asyncio.Future[dict[str, Vector]]") -> None:
        texts, self._waiting, self._reading = list(self._waiting), {}, None
        try:
            vectors = self.encode(texts)
        except Exception as error:  # theirs who wait, each of whom fails as if alone
            reading.set_exception(error)
        else:
            reading.set_result(dict(zip(texts, vectors, strict=True)))

    def _keep(self, key: int, vector: Vector) -> None:
        """The least lately read goes first."""
        self._kept.pop(key, None)
        self._kept[key] = vector
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]


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

    async def ahead(self, texts: Sequence[str], *, hers: bool) -> None:
        """Read now, beside other turns, what ``encode`` will be asked for."""
        new = self._unread(texts)
        if new and self.together is not None:
            read = self.together.read_hers if hers else self.together.read
            self._vectors |= await read(new)

    def _unread(self, texts: Sequence[str]) -> list[str]:
        return [text for text in dict.fromkeys(texts) if text not in self._vectors]


async def ahead(senses: Senses, texts: Sequence[str], *, hers: bool = False) -> None:
    """Read ahead with the senses of a turn; any others read as they go."""
    if isinstance(senses, Once):
        await senses.ahead(texts, hers=hers)
