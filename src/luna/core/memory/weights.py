"""The trained weights of recall, and the small file they are kept in."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core import arrays

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """``facts`` and ``questions`` tell kinds, (features, kinds); ``ranking`` weighs the signs of
    ``ranking.SIGNS``. ``trained_on`` is the digest of the data, ``fields`` the names of the
    lexical fields.
    """

    kinds: tuple[str, ...]
    facts: Matrix
    questions: Matrix
    ranking: Matrix
    fields: tuple[str, ...]
    trained_on: str


def pack(weights: Weights) -> bytes:
    """Return ``weights`` as the bytes of a small file, the same for the same weights."""
    about = {
        "kinds": weights.kinds,
        "ranking": [float(f"{each:.4f}") for each in weights.ranking],
        "fields": weights.fields,
        "trained_on": weights.trained_on,
    }
    return arrays.pack(about, {"facts": weights.facts, "questions": weights.questions})


def unpack(packed: bytes) -> Weights:
    """Read what ``pack`` wrote. Raises ``KeyError`` or ``ValueError`` on another file."""
    about, (facts, questions) = arrays.unpack(packed, ("facts", "questions"))
    return Weights(
        tuple(about["kinds"]),
        facts,
        questions,
        np.array(about["ranking"], np.float32),
        tuple(about["fields"]),
        about["trained_on"],
    )
