"""Traits as the few bytes that are stored with a memory: one a number of vector and kinds.

Many are read at once, into one stack: a thousand take two milliseconds so, and eight one by one.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core.memory.traits import Numbers, Traits, Vector

_HEAD = struct.Struct("<HHBB")  # vector, kinds, fields, names: how many
_FULL = 127.0  # a vector's numbers lie within -1 and 1
_SURE = 255.0
_MOST = 255
_STEP, _SHARE = np.float32(1 / _FULL), np.float32(1 / _SURE)


@dataclass(frozen=True, slots=True)
class Stack:
    """The traits of n texts: ``vectors`` (n, 512), ``kinds`` (n, kinds); ``fields`` and ``names``
    are all in a row, with the text of each in ``fields_of`` and ``names_of``, in order."""

    vectors: Vector
    kinds: Vector
    fields: Numbers
    fields_of: NDArray[np.intp]
    names: Numbers
    names_of: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.vectors)

    def chosen(self, places: Sequence[int]) -> "Stack":
        """The stack of the texts at these places, which rise."""
        if len(places) == len(self):
            return self
        rows = np.array(places, np.intp)
        new = np.full(len(self), -1, np.intp)
        new[rows] = np.arange(len(rows))
        fields, names = new[self.fields_of], new[self.names_of]
        return Stack(
            self.vectors[rows],
            self.kinds[rows],
            self.fields[fields >= 0],
            fields[fields >= 0],
            self.names[names >= 0],
            names[names >= 0],
        )

    def traits(self, place: int) -> Traits:
        """The traits of one text."""
        return Traits(
            self.vectors[place],
            self.kinds[place],
            self.fields_at(place),
            self.names[self.names_of == place],
        )

    def fields_at(self, place: int) -> Numbers:
        """The lexical fields that one text touches."""
        found: Numbers = self.fields[self.fields_of == place]
        return found


def stacked(facts: Sequence[Traits]) -> Stack:
    """Put the traits of texts, at least one, into one stack."""
    places = np.arange(len(facts))
    return Stack(
        np.stack([each.vector for each in facts]),
        np.stack([each.kinds for each in facts]),
        np.concatenate([each.fields for each in facts]),
        np.repeat(places, [len(each.fields) for each in facts]),
        np.concatenate([each.names for each in facts]),
        np.repeat(places, [len(each.names) for each in facts]),
    )


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


def unpack(packed: Sequence[bytes]) -> tuple[Stack, list[bytes]]:
    """Read what ``pack`` wrote, of one text at least, and what stands behind each.

    Raises ``ValueError`` or ``struct.error`` on other bytes, or on vectors of several lengths.
    """
    vectors, kinds, fields, names, tails = (list[bytes]() for _ in range(5))
    sizes = list[tuple[int, int]]()
    for each in packed:
        vector, many, touched, named = _HEAD.unpack_from(each)
        a = _HEAD.size + vector
        b = a + many
        c = b + touched
        d = c + 2 * named
        if len(each) < d:
            raise ValueError("fewer bytes than the head of these traits says")
        vectors.append(each[_HEAD.size : a])
        kinds.append(each[a:b])
        fields.append(each[b:c])
        names.append(each[c:d])
        tails.append(each[d:])
        sizes.append((touched, named))
    counts, places = np.array(sizes), np.arange(len(packed))
    raw = np.frombuffer(b"".join(vectors), np.int8).reshape(len(packed), -1)
    likely = np.frombuffer(b"".join(kinds), np.uint8).reshape(len(packed), -1)
    return Stack(
        np.multiply(raw, _STEP),
        np.multiply(likely, _SHARE),
        np.frombuffer(b"".join(fields), np.uint8).astype(np.uint16),
        np.repeat(places, counts[:, 0]),
        np.frombuffer(b"".join(names), "<u2").astype(np.uint16),
        np.repeat(places, counts[:, 1]),
    ), tails
