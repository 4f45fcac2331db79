"""Products of pairs of features, in a fixed size: a tensor sketch.

A linear head cannot tell "dying" beside "laughing" from "dying" beside "alone"; their product
can. All pairs would be some 200,000 features: two hashed copies of a vector, convolved, keep
the inner products of the pairs on average (Pham and Pagh, 2013).
"""

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

SIZE = 1 << 12


class Sketch:
    """Sketches vectors of ``width``; the hashes are fixed by the width alone."""

    def __init__(self, width: int) -> None:
        hashes = [[crc32(f"{copy}:{at}".encode()) for at in range(width)] for copy in "ab"]
        self._slots = [np.array(row, np.intp) // 2 % SIZE for row in hashes]
        self._signs = [1.0 - 2.0 * (np.array(row) % 2) for row in hashes]

    def pairs(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the sketch of ``vector ⊗ vector``, shape (SIZE,)."""
        first, second = (
            np.fft.rfft(np.bincount(slots, signs * vector, SIZE))
            for slots, signs in zip(self._slots, self._signs, strict=True)
        )
        return np.fft.irfft(first * second, SIZE).astype(np.float32)
