"""What perception needs from outside: an encoder, an ear for languages, trained heads."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from luna.core.model import Language
from luna.core.perception.heads import Heads

if TYPE_CHECKING:  # it reads the features of this package itself
    from luna.core.guards.suspicion import Doubt


class Senses(Protocol):
    """Loaded once by the edge, then only read."""

    @property
    def heads(self) -> Heads:
        """The trained heads."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one unit vector a text, shape (n, 512)."""

    def suspect(
        self, sentences: Sequence[str], vectors: NDArray[np.float32]
    ) -> tuple[frozenset["Doubt"], ...]:
        """Return what each sentence of a voice's draft is suspected of (P1, P6); ``vectors`` are
        theirs, bared as ``luna.core.guards.suspicion`` wants them.
        """

    def language(self, text: str) -> Language:
        """Return the language of ``text``, French when nothing tells."""
