"""Which facts of a plain list are no longer true, by their dates, their tenses and their order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core.memory.phrasing import Told
from luna.core.memory.traits import Traits
from luna.core.memory.words import stem, telling, words
from luna.core.perception.spelling import plain

# Of these a person has one at a time: two of the same kind contradict each other.
SINGLE = frozenset(
    "name age birthday city job partner home studies vehicle tech sleep dream body".split()
)
# How alike two facts must be to speak of the same thing: the chance that they are of one kind, the
# cosine of their meanings and half the share of the fields that both touch, together.
_ONCE_SINGLE, _ONCE_NOW, _ONCE = 0.3, 0.6, 0.9  # where the older says itself that it is over
_DATED_SINGLE, _DATED = 0.7, 0.9  # where dates tell
_COSINE, _SHARED = 0.4, 0.5  # of these one at least, where a person may have several
_SAME_KIND = 0.5  # chance of one kind, where only a change is told
_AKIN = 0.3
_TWIN = 0.6  # cosine from which two facts speak of one thing whatever their kinds
_BY_ORDER = np.float32(0.4)  # how stale the earlier is where only its place in the list tells
_HEAD = re.compile(r"^(?P<of>\w[\w' -]*?) (?:est|sont|c'est|s'appelle|se nomme|is)\b")
_NONE = re.compile(r"(?:n|ne)\b.* (?:pas|aucun|personne)\b")  # of which anything is news
_NEW = re.compile(r"\b(?:nouveau|nouvelle|nouvel) ")


@dataclass(frozen=True, slots=True)
class Succession:
    """The fact at ``new`` took the place of the one at ``old``: ``sure`` by more than order, else
    ``alike`` as two values of one thing, else it is only the later word on such things."""

    old: int
    new: int
    sure: bool
    alike: bool = True


@dataclass(frozen=True, slots=True)
class _Seen:
    """A fact as it is compared, and as it is told."""

    seen: Traits
    told: Told

    @property
    def kind(self) -> int:
        return int(self.seen.kinds.argmax())

    @property
    def stems(self) -> set[str]:
        return {stem(word) for word in telling(words(self.told.text.lower()))}


def successions(
    facts: Sequence[Traits], tellings: Sequence[Told], kinds: tuple[str, ...]
) -> list[Succession]:
    """Return what took the place of what, in the order of the newer."""
    found = []
    told = [_Seen(*each) for each in zip(facts, tellings, strict=True)]
    for one, other in _pairs(facts):
        older, sure = _older(tellings[one], tellings[other])
        old, new = ((one, other), (other, one))[older]
        if (_replaced if sure else _values)(told[old], told[new], kinds):
            found.append(Succession(old, new, sure))
        elif _akin(told[one], told[other]) and not _dated(told[one], told[other]):
            found.append(Succession(one, other, sure=False, alike=False))
    return sorted(found, key=lambda each: (each.new, each.old))


def stale(many: int, found: Sequence[Succession]) -> NDArray[np.float32]:
    """Return from 0 (holds) to 1 (replaced by another fact of the list), (n,)."""
    marks = np.zeros(many, np.float32)
    for each in found:
        mark = np.float32(1) if each.sure else _BY_ORDER if each.alike else np.float32(0)
        marks[each.old] = max(marks[each.old], mark)
    return marks


def _pairs(facts: Sequence[Traits]) -> list[tuple[int, int]]:
    """Return the pairs of places, the earlier first, that may speak of the same thing."""
    kinds = np.array([each.kinds.argmax() for each in facts])
    vectors = np.stack([each.vector for each in facts])
    near = (kinds[:, None] == kinds) | (vectors @ vectors.T >= _TWIN)
    return [(int(one), int(other)) for one, other in np.argwhere(np.triu(near, 1))]


def _older(one: Told, other: Told) -> tuple[int, bool]:
    """Return which of two is the older, 0 or 1, and whether more than their order tells."""
    if one.on and other.on and one.on != other.on:
        return int(one.on > other.on), True
    before, after = _age(one), _age(other)
    return int(before > after), before != after


def _age(told: Told) -> float:
    """Tell how new a fact calls itself: over, plain, an end, a change."""
    return (1.5 if told.over else 2) if told.now else 0 if told.over else 1


def _replaced(old: _Seen, new: _Seen, kinds: tuple[str, ...]) -> bool:
    """Tell whether the newer of two takes the place of the older."""
    single, alike = _single(old, new, kinds), _alike(old, new)
    if old.told.over and not old.told.now:
        least = _ONCE_SINGLE if single else _ONCE_NOW if new.told.now else _ONCE
        return old.kind == new.kind and alike >= least
    if _dated(old, new):
        near = _cosine(old, new) >= _COSINE or _share(old, new) >= _SHARED
        near = near or bool(_NONE.match(plain(old.told.text.lower())))
        return (single and alike >= _DATED_SINGLE) or (near and alike >= _DATED)
    likely = float(old.seen.kinds @ new.seen.kinds) >= _SAME_KIND
    if single and likely:
        return True
    near = _cosine(old, new) >= _COSINE and _share(old, new) >= _SHARED
    same = likely or _cosine(old, new) >= _TWIN
    return same and (near or bool(old.stems & new.stems))


def _values(old: _Seen, new: _Seen, kinds: tuple[str, ...]) -> bool:
    """Tell whether two facts that only their order parts are values of the same thing."""
    head = _head(old.told.text)
    if head is not None and head == _head(new.told.text):
        return True
    return _single(old, new, kinds) and _cosine(old, new) >= _TWIN


def _akin(one: _Seen, other: _Seen) -> bool:
    """Tell whether two facts are about so near a thing that the later word may be meant."""
    likely = float(one.seen.kinds @ other.seen.kinds) >= _SAME_KIND
    return likely and (_cosine(one, other) >= _AKIN or _share(one, other) >= _AKIN)


def _dated(one: _Seen, other: _Seen) -> bool:
    return one.told.on is not None and other.told.on is not None


def _single(one: _Seen, other: _Seen, kinds: tuple[str, ...]) -> bool:
    return one.kind == other.kind and kinds[one.kind] in SINGLE


def _alike(one: _Seen, other: _Seen) -> float:
    likely = float(one.seen.kinds @ other.seen.kinds)
    return likely + _cosine(one, other) + _share(one, other) / 2


def _cosine(one: _Seen, other: _Seen) -> float:
    return float(one.seen.vector @ other.seen.vector)


def _share(one: _Seen, other: _Seen) -> float:
    """Return the share of the fields touched that both touch."""
    shared = np.intersect1d(one.seen.fields, other.seen.fields).size
    return shared / max(np.union1d(one.seen.fields, other.seen.fields).size, 1)


def _head(text: str) -> str | None:
    """Return what a fact gives the value of: ``son film préféré``."""
    found = _HEAD.match(plain(text.lower()))
    return _NEW.sub("", found["of"]) if found else None
