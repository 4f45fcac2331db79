"""Trained arrays as the bytes of a small file: a JSON head, and each array at half precision."""

import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def pack(about: Mapping[str, Any], arrays: Mapping[str, Array]) -> bytes:
    """Return the file, the same bytes for the same values.

    Half precision: a tenth of a percent of a weight is far below what training can tell.
    """
    head = np.frombuffer(json.dumps(about, sort_keys=True).encode(), np.uint8)
    halved = {name: array.astype(np.float16) for name, array in arrays.items()}
    file = BytesIO()
    np.savez_compressed(file, allow_pickle=False, about=head, **halved)
    return file.getvalue()


def unpack(packed: bytes, names: Sequence[str]) -> tuple[dict[str, Any], list[Array]]:
    """Read the head, and the arrays of these names, at full precision again.

    Raises ``KeyError`` or ``ValueError`` on another file.
    """
    with np.load(BytesIO(packed), allow_pickle=False) as file:
        about: dict[str, Any] = json.loads(file["about"].tobytes())
        return about, [file[name].astype(np.float32) for name in names]
