"""Linear heads: one weight row per feature, one column per class of a label."""

import json
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

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
    head = np.frombuffer(json.dumps(about, sort_keys=True).encode(), np.uint8)
    file = BytesIO()
    # Half precision: a tenth of a percent of a weight is far below what training can tell.
    dense, hashed = heads.dense.astype(np.float16), heads.hashed.astype(np.float16)
    np.savez_compressed(file, about=head, dense=dense, hashed=hashed)
    return file.getvalue()


def unpack(packed: bytes) -> Heads:
    """Read what ``pack`` wrote. Raises ``KeyError`` or ``ValueError`` on another file."""
    with np.load(BytesIO(packed), allow_pickle=False) as file:
        about = json.loads(file["about"].tobytes())
        dense, hashed = file["dense"].astype(np.float32), file["hashed"].astype(np.float32)
    return Heads(
        tuple(about["columns"]),
        dense,
        hashed,
        about["thresholds"],
        tuple(about["cues"]),
        about["trained_on"],
    )
