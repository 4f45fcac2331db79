"""What the nearest labelled lines say of a message: a vote beside what a network makes of it.

A network smooths over all that it was taught; a line that was taught almost word for word is best
remembered as it is. Lines lie in cells, and only the cells nearest to a message are looked into.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Chosen by cross-validation.
NEAREST = 24  # lines that vote
SHARP = 15.0  # by what power of e a vote fades, as the cosine falls from 1 to 0
CELLS, OPENED = 256, 32  # into how many cells lines are sorted, and how many are looked into
DOUBT = np.float32(0.05)  # share that even a unanimous vote may be wrong by: its log-odds end there
FINE = 64.0  # steps that a coordinate is kept in
_F = np.float32


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Labelled lines by where they lie, and what each of them holds.

    ``axes`` (embedding + 1, coordinates), its last row the centre; ``cells`` (cells, coordinates);
    ``lines`` (lines, coordinates), in steps; ``cell`` (lines,): where each line lies; ``labels``
    (lines, columns): 1 where it holds; ``weight`` (columns,): the part of a vote's log-odds that
    is added.
    """

    axes: NDArray[np.float32]
    cells: NDArray[np.float32]
    lines: NDArray[np.int8]
    cell: NDArray[np.uint8]
    labels: NDArray[np.int8]
    weight: NDArray[np.float32]

    def votes(self, embedding: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what the nearest lines add to every column; nothing where there are no lines."""
        if not len(self.lines):
            return np.zeros_like(self.weight)
        at = placed(embedding, self.axes)
        opened = np.zeros(len(self.cells), np.bool_)
        opened[_highest(self.cells @ at, OPENED)] = True
        near = np.flatnonzero(opened.take(self.cell))
        like = self.lines.take(near, axis=0).astype(_F) @ at / _F(FINE)
        best = _highest(like, NEAREST)
        voice = np.exp(_F(SHARP) * (like[best] - like.max()))
        shares: NDArray[np.float32] = (voice / voice.sum()) @ self.labels[near[best]].astype(_F)
        return self.weight * np.log((shares + DOUBT) / (_F(1) - shares + DOUBT))


def placed(embedding: NDArray[np.float32], axes: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return where embeddings lie along ``axes``, as unit vectors, (..., coordinates)."""
    at = embedding @ axes[:-1] - axes[-1]
    unit: NDArray[np.float32] = at / np.linalg.norm(at, axis=-1, keepdims=True)
    return unit


def nobody(columns: int) -> Neighbours:
    """Return neighbours that say nothing, of heads that were taught to do without."""
    none, few = np.zeros((0, 0), _F), np.zeros((0, columns), np.int8)
    return Neighbours(none, none, few, np.zeros(0, np.uint8), few, np.zeros(columns, _F))


def _highest(values: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    if count >= len(values):
        return np.arange(len(values))
    return np.argpartition(values, -count)[-count:]
