"""What kind of fact a text tells or asks for: a job, a pet, a fear."""

from collections.abc import Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from luna.core.memory.words import stem

Vector = NDArray[np.float32]
Numbers = NDArray[np.uint16]
BUCKETS = 1 << 11
# What the blocks weigh, chosen by cross-validation.
_VECTOR = np.float32(4.0)
_FIELDS = np.float32(2.0)
_GRAMS = np.float32(2.0)
_BIAS = np.float32(2.0)


def row(vector: Vector, fields: Numbers, said: Sequence[str], many: int) -> Vector:
    """Return a text as one row of features, (512 + many + BUCKETS + 1,); ``many`` fields exist."""
    touched = np.zeros(many, np.float32)
    touched[fields] = _FIELDS / np.sqrt(max(len(fields), 1))
    hashed = np.zeros(BUCKETS, np.float32)
    grams = _grams(said)
    hashed[[crc32(gram.encode("utf-8", "replace")) % BUCKETS for gram in grams]] = _GRAMS / np.sqrt(
        max(len(grams), 1)
    )
    return np.concatenate((vector * _VECTOR, touched, hashed, np.full(1, _BIAS))).astype(np.float32)


def chances(row: Vector, weights: NDArray[np.float32]) -> Vector:
    """Return the probability of each kind; ``weights`` is (features, kinds)."""
    scores = row @ weights
    raised: Vector = np.exp(scores - scores.max())
    likely: Vector = raised / raised.sum()
    return likely


def _grams(said: Sequence[str]) -> list[str]:
    """Return stems and pairs of words, the edges counted as words."""
    edged = ["^", *said, "$"]
    pairs = pairwise(edged)
    return [*(f"w:{stem(word)}" for word in edged), *(f"p:{one} {two}" for one, two in pairs)]
