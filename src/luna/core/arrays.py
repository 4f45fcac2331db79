"""Trained arrays as the bytes of a small file: a JSON head, each array of weights halved."""

import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def pack(about: Mapping[str, Any], arrays: Mapping[str, Array]) -> bytes:
    """Return the file, the same bytes for the same values.

    Weights at half precision: a tenth of a percent of one is far below what training can tell.
    Whole numbers stay as they are.
    """
    head = np.frombuffer(json.dumps(about, sort_keys=True).encode(), np.uint8)
    halved = {name: _as(np.float16, array) for name, array in arrays.items()}
    file = BytesIO()
    np.savez_compressed(file, allow_pickle=False, about=head, **halved)
    return file.getvalue()


def unpack(packed: bytes, names: Sequence[str]) -> tuple[dict[str, Any], list[Array]]:
    """Read the head, and the arrays of these names, weights at full precision again.

    Raises ``KeyError`` or ``ValueError`` on another file.
    """
    with np.load(BytesIO(packed), allow_pickle=False) as file:
        about: dict[str, Any] = json.loads(file["about"].tobytes())
        return about, [_as(np.float32, file[name]) for name in names]


def _as(precision: type[np.floating[Any]], array: Array) -> Array:
    return array.astype(precision) if array.dtype.kind == "f" else array
