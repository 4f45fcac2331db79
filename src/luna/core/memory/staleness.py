"""Which facts of a plain list are no longer true, by their dates and tenses."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from luna.core.memory.phrasing import Told
from luna.core.memory.traits import Traits

# Of these a person has one at a time: two of the same kind contradict each other.
SINGLE = frozenset(
    "name age birthday city job partner home studies vehicle tech sleep dream body".split()
)
_ALIKE = 0.4  # cosine of two facts' meanings from which they speak of the same thing
_SHARED = 0.5  # share of the fields that both touch, for the same
_TWIN = 0.65  # cosine from which the later of two undated lines is the newer word
_BY_ORDER = np.float32(0.4)  # how stale the earlier of such twins is


def stale(
    facts: Sequence[Traits], tellings: Sequence[Told], kinds: tuple[str, ...]
) -> NDArray[np.float32]:
    """Return from 0 (holds) to 1 (replaced by another fact of the list), (n,)."""
    found = np.zeros(len(facts), np.float32)
    for one, other in _same_kind(facts):
        older = _older(tellings[one], tellings[other])
        rivals = _contradict(facts[one], facts[other], kinds)
        if older is not None and (rivals or _tenses(tellings[one], tellings[other])):
            found[(one, other)[older]] = 1
        elif older is None and float(facts[one].vector @ facts[other].vector) >= _TWIN:
            found[one] = max(found[one], _BY_ORDER)
    return found


def _same_kind(facts: Sequence[Traits]) -> list[tuple[int, int]]:
    """Return the pairs of places, the earlier first, of facts of one kind."""
    kinds = np.array([each.kinds.argmax() for each in facts])
    same = np.argwhere(np.triu(kinds[:, None] == kinds, 1))
    return [(int(one), int(other)) for one, other in same]


def _contradict(one: Traits, other: Traits, kinds: tuple[str, ...]) -> bool:
    if kinds[int(one.kinds.argmax())] in SINGLE:
        return True
    shared = np.intersect1d(one.fields, other.fields).size
    union = np.union1d(one.fields, other.fields).size
    return bool(one.vector @ other.vector >= _ALIKE or (union and shared / union >= _SHARED))


def _older(one: Told, other: Told) -> int | None:
    """Return which of two is the older, 0 or 1; None where nothing tells."""
    if one.on and other.on and one.on != other.on:
        return int(one.on > other.on)
    if one.over != other.over:
        return int(other.over)
    return None


def _tenses(one: Told, other: Told) -> bool:
    """Tell whether one says that it is over and the other that it is so now."""
    return (one.over and other.now) or (other.over and one.now)
