"""Traits as the few bytes that are stored with a memory: one a number of vector and kinds."""

import struct

import numpy as np

from luna.core.memory.traits import Traits

_HEAD = struct.Struct("<HHBB")  # vector, kinds, fields, names: how many
_FULL = 127.0  # a vector's numbers lie within -1 and 1
_SURE = 255.0
_MOST = 255
_STEP, _SHARE = np.float32(1 / _FULL), np.float32(1 / _SURE)


def pack(traits: Traits) -> bytes:
    """Return what ``unpack`` reads; the vector and the kinds are rounded."""
    fields, names = traits.fields[:_MOST], traits.names[:_MOST]
    return b"".join(
        (
            _HEAD.pack(len(traits.vector), len(traits.kinds), len(fields), len(names)),
            np.rint(traits.vector * _FULL).astype(np.int8).tobytes(),
            np.rint(traits.kinds * _SURE).astype(np.uint8).tobytes(),
            fields.astype(np.uint8).tobytes(),
            names.astype("<u2").tobytes(),
        )
    )


def unpack(packed: bytes) -> Traits:
    """Read what ``pack`` wrote. Raises ``ValueError`` or ``struct.error`` on other bytes."""
    vector, kinds, fields, names = _HEAD.unpack_from(packed)
    at = _HEAD.size + vector
    raw = np.frombuffer(packed, np.int8, vector, _HEAD.size)
    likely = np.frombuffer(packed, np.uint8, kinds, at)
    touched = np.frombuffer(packed, np.uint8, fields, at + kinds).astype(np.uint16)
    named = np.frombuffer(packed, "<u2", names, at + kinds + fields)
    return Traits(np.multiply(raw, _STEP), np.multiply(likely, _SHARE), touched, named)
