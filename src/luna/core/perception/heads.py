"""Linear heads: one weight row per feature, one column per class of a label."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core import arrays
from luna.core.perception.features import Features


@dataclass(frozen=True, slots=True)
class Heads:
    """Trained weights; ``columns`` are named ``label`` or ``label:class``.

    ``dense`` is (embedding + cues + 1, columns), its last row the bias; ``hashed`` is
    (buckets, columns). ``thresholds``: the log-odds from which a label holds.
    ``trained_on`` is the digest of the labelled lines, ``cues`` the names of the cue rows.
    """

    columns: tuple[str, ...]
    dense: NDArray[np.float32]
    hashed: NDArray[np.float32]
    thresholds: dict[str, float]
    cues: tuple[str, ...]
    trained_on: str

    def scores(self, seen: Features) -> dict[str, float]:
        """Return the log-odds of every column for one message."""
        total = seen.dense @ self.dense + self.hashed[seen.buckets].sum(axis=0) * seen.share
        return dict(zip(self.columns, total.tolist(), strict=True))


def pack(heads: Heads) -> bytes:
    """Return ``heads`` as the bytes of a small file, the same for the same weights."""
    about = {
        "columns": heads.columns,
        "thresholds": heads.thresholds,
        "cues": heads.cues,
        "trained_on": heads.trained_on,
    }
    return arrays.pack(about, {"dense": heads.dense, "hashed": heads.hashed})


def unpack(packed: bytes) -> Heads:
    """Read what ``pack`` wrote. Raises ``KeyError`` or ``ValueError`` on another file."""
    about, (dense, hashed) = arrays.unpack(packed, ("dense", "hashed"))
    return Heads(
        tuple(about["columns"]),
        dense,
        hashed,
        about["thresholds"],
        tuple(about["cues"]),
        about["trained_on"],
    )
