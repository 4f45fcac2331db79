"""One message as numbers: its embedding, the cues that hold, its hashed n-grams."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core.perception.ngrams import buckets

EMBEDDED = 512  # size of a sentence embedding
# Weights of the three blocks, chosen by cross-validation.
EMBEDDING = np.float32(4.0)
BIAS = np.float32(2.0)  # large, so that the penalty hardly holds it
CUE = np.float32(1.0)
NGRAM = np.float32(2.0)


@dataclass(frozen=True, slots=True)
class Features:
    """``dense`` ends with a constant; ``share`` is what each bucket weighs."""

    dense: NDArray[np.float32]
    buckets: NDArray[np.intp]
    share: np.float32


def embedding_of(dense: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the embedding in what ``features`` joined, of a message or of many, (..., 512)."""
    return dense[..., :EMBEDDED] / EMBEDDING


def features(plain: str, embedding: NDArray[np.float32], cues: NDArray[np.float32]) -> Features:
    """Join the three blocks; n-grams share a fixed length so that long messages do not shout."""
    found = buckets(plain)
    share = NGRAM / np.float32(np.sqrt(max(found.size, 1)))
    dense = np.concatenate((embedding * EMBEDDING, cues * CUE, np.full(1, BIAS)))
    return Features(dense.astype(np.float32), found, np.float32(share))
