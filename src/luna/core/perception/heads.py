"""Heads: a weight row per feature, a column per class, a hidden layer, neighbours that vote."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from luna.core import arrays
from luna.core.perception.features import Features, embedding_of
from luna.core.perception.neighbours import Neighbours

_LAYERS = ("dense", "hashed", "hidden", "bent")
_NEAR = tuple(field.name for field in fields(Neighbours))


@dataclass(frozen=True, slots=True)
class Heads:
    """Trained weights; ``columns`` are named ``label`` or ``label:class``.

    ``dense`` is (embedding + cues + 1, columns), its last row the bias; ``hashed`` is
    (buckets, columns). ``hidden`` is (embedding + cues + 1, units), its last row the bias,
    and ``bent`` (units, columns): what the units that fire add. There may be no unit at all.
    ``near``: the labelled lines that vote on top of that.
    ``thresholds``: the log-odds from which a label holds.
    ``trained_on`` is the digest of the labelled lines, ``cues`` the names of the cue rows.
    """

    columns: tuple[str, ...]
    dense: NDArray[np.float32]
    hashed: NDArray[np.float32]
    hidden: NDArray[np.float32]
    bent: NDArray[np.float32]
    near: Neighbours
    thresholds: dict[str, float]
    cues: tuple[str, ...]
    trained_on: str

    def scores(self, seen: Features) -> dict[str, float]:
        """Return the log-odds of every column for one message."""
        total = seen.dense @ self.dense + self.hashed[seen.buckets].sum(axis=0) * seen.share
        total += self.bend(seen.dense) + self.near.votes(embedding_of(seen.dense))
        return dict(zip(self.columns, total.tolist(), strict=True))

    def bend(self, dense: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what the hidden layer adds to every column, for a message or for many lines."""
        read = dense[..., : len(self.hidden) - 1]
        fired = np.maximum(read @ self.hidden[:-1] + self.hidden[-1], 0)
        added: NDArray[np.float32] = fired @ self.bent
        return added


def unbent(columns: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return a hidden layer of no unit: of heads that are straight lines."""
    return np.zeros((1, 0), np.float32), np.zeros((0, columns), np.float32)


def pack(heads: Heads) -> bytes:
    """Return ``heads`` as the bytes of a small file, the same for the same weights."""
    about = {
        "columns": heads.columns,
        "thresholds": heads.thresholds,
        "cues": heads.cues,
        "trained_on": heads.trained_on,
    }
    layers = {name: getattr(heads, name) for name in _LAYERS}
    near = {name: getattr(heads.near, name) for name in _NEAR}
    return arrays.pack(about, layers | near)


def unpack(packed: bytes) -> Heads:
    """Read what ``pack`` wrote. Raises ``KeyError`` or ``ValueError`` on another file."""
    about, (dense, hashed, hidden, bent, *near) = arrays.unpack(packed, (*_LAYERS, *_NEAR))
    return Heads(
        tuple(about["columns"]),
        dense,
        hashed,
        hidden,
        bent,
        Neighbours(*near),
        about["thresholds"],
        tuple(about["cues"]),
        about["trained_on"],
    )
