"""Keeping computed vectors on disk, since embedding all examples costs seconds of CPU."""

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
RECIPE = "1"  # raise it when the way from texts to vectors changes


def kept(folder: Path | None, texts: Sequence[str], compute: Callable[[], Vectors]) -> Vectors:
    """Give the vectors of ``texts`` from ``folder``, or compute and keep them there.

    A folder that cannot be read or written only costs the time to compute. Vectors are halved in
    precision either way, so that a kept one and a computed one never answer differently.
    """
    if folder is None:
        return _halved(compute())
    path = folder / f"heard-{_digest(texts)}.npy"
    try:
        return np.load(path, allow_pickle=False).astype(np.float32)  # type: ignore[no-any-return]
    except (OSError, ValueError):
        computed = _halved(compute())
        _keep(path, computed)
        return computed


def _halved(vectors: Vectors) -> Vectors:
    return vectors.astype(np.float16).astype(np.float32)


def _digest(texts: Sequence[str]) -> str:
    told = "\n".join([RECIPE, *texts])
    return hashlib.blake2b(told.encode(), digest_size=8).hexdigest()


def _keep(path: Path, vectors: Vectors) -> None:
    """Write beside and rename, so that no process ever reads half a file."""
    fresh = path.with_name(f"{path.stem}.{os.getpid()}.npy")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(fresh, vectors.astype(np.float16))
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
