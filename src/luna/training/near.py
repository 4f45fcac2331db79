"""Labelled lines laid out to be voted by: where they lie, and in which cell."""

import numpy as np

from luna.core.perception.neighbours import CELLS, FINE, NEAREST, Neighbours, placed
from luna.core.perception.verdict import FLAGS
from luna.training.fit import Matrix

# Chosen by cross-validation: the directions kept, and how far they are evened out, between 0 (as
# they spread) and a half (each the same).
COORDINATES, EVENED = 128, 0.25
# What part of a vote's log-odds is added to a flag, and to one of several classes.
FLAG, CLASS = 1.0, 0.3
_ROUNDS = 8
_F = np.float32


def neighbours(vectors: Matrix, truth: Matrix) -> Neighbours:
    """Return the lines as ``Neighbours``: ``vectors`` (lines, 512), ``truth`` (lines, columns).

    The directions are the principal components of the embeddings, the cells those of k-means by
    cosine from an even start: the same lines give the same ones.
    """
    axes = _axes(vectors)
    at = placed(vectors, axes)
    cells = _cells(at)
    weight = np.full(truth.shape[1], CLASS, _F)
    weight[: len(FLAGS)] = FLAG
    steps = np.clip(np.rint(at * FINE), -127, 127).astype(np.int8)
    cell = (at @ cells.T).argmax(axis=1).astype(np.uint8)
    return Neighbours(axes, cells, steps, cell, truth.astype(np.int8), weight)


def voted(near: Neighbours, vectors: Matrix) -> Matrix:
    """Return what the lines add to every column of messages, (messages, columns)."""
    return np.stack([near.votes(one) for one in vectors])


def _axes(vectors: Matrix) -> Matrix:
    middle = vectors.mean(axis=0)
    spread, directions = np.linalg.eigh(np.cov((vectors - middle).T))
    kept = directions[:, ::-1][:, :COORDINATES] / spread[::-1][:COORDINATES] ** EVENED
    return np.vstack([kept, middle @ kept]).astype(_F)


def _cells(at: Matrix) -> Matrix:
    """Return the middles of the cells, unit vectors; no more of them than lines."""
    count = min(CELLS, max(len(at) // NEAREST, 1))
    cells = at[np.linspace(0, len(at) - 1, count).astype(np.intp)]
    for _ in range(_ROUNDS):
        cell = (at @ cells.T).argmax(axis=1)
        sums = np.zeros_like(cells)
        np.add.at(sums, cell, at)
        sums[np.bincount(cell, minlength=count) == 0] = 1.0  # an empty cell: anywhere
        cells = sums / np.linalg.norm(sums, axis=1, keepdims=True)
    return cells
