"""Memories: what is kept of what the user told, and how new words change it."""

import dataclasses
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from luna.core.memory.extraction import OPPOSITE, Hers, Learnt, Said, findings, replaces
from luna.core.memory.traits import Traits
from luna.core.model import Tier
from luna.core.text import fold

LONGEST = 200  # characters kept of the message that a value stands in
Read = Callable[[Sequence[str]], list[Traits]]


@dataclass(frozen=True, slots=True)
class Memory:
    """One thing told. ``words`` is the message it stands in, ``on`` the day of an event; ``id`` is
    the store's, none before it is written. A closed memory no longer holds, and is kept. ``tier``
    is what the talk that told it weighed: it is recalled in no lighter one (P3).
    """

    field: str
    value: str
    words: str
    told: datetime
    traits: Traits = dataclasses.field(repr=False, compare=False)
    what: str = ""
    on: str = ""
    confidence: float = 1.0
    tier: int = Tier.SAFE
    id: int | None = None
    closed: datetime | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What a turn writes: memories that are new, and ids of those that end, go, or are pinned."""

    new: tuple[Memory, ...] = ()
    closed: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    pinned: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    """What a talk told that was not known, still to be read, and the ids of what it ends."""

    new: tuple[Learnt, ...] = ()
    closed: tuple[int, ...] = ()


class Fielded(Protocol):
    """Memories that can be asked for by field, so that no others need be opened."""

    def of_fields(self, fields: Container[str]) -> list[Memory]:
        """The memories of these fields."""


def learn(held: Fielded, talk: Sequence[Said], hers: Hers) -> News:
    """Return how what was just said changes what is held; told again, a thing changes nothing."""
    told = findings(talk, hers)
    if not told:
        return News()
    fields = {
        field for each in told for field in (each.field, OPPOSITE.get(each.field, each.field))
    }
    return _news(held.of_fields(fields), told)


def merged(
    held: Sequence[Memory], learnt: Iterable[Learnt], talk: Sequence[Said], read: Read
) -> Changes:
    """Return how what was learnt of a talk, in its order, changes what is held."""
    return written(_news(held, learnt), talk, read)


def written(news: News, talk: Sequence[Said], read: Read) -> Changes:
    """Return news as they are kept: read as recall compares them, beside the words of the talk."""
    traits = read([statement(each) for each in news.new]) if news.new else []
    new = (
        _memory(each, talk[each.source], of_it)
        for each, of_it in zip(news.new, traits, strict=True)
    )
    return Changes(new=tuple(new), closed=news.closed)


def _news(held: Sequence[Memory], learnt: Iterable[Learnt]) -> News:
    open_, new, closed = [each for each in held if each.closed is None], list[Learnt](), list[int]()
    for told in learnt:
        known = any(same(told, each) for each in open_) or any(same(told, each) for each in new)
        if known and not told.gone:
            continue
        ended = [each for each in open_ if replaces(each, told)]
        closed += [each.id for each in ended if each.id is not None]
        open_ = [each for each in open_ if each not in ended]
        new = [each for each in new if not replaces(each, told)]
        new += [] if told.gone else [told]
    return News(tuple(new), tuple(closed))


def same(one: Learnt, other: Learnt | Memory) -> bool:
    """Tell whether both say the same thing."""
    return one.field == other.field and one.on == other.on and fold(one.value) == fold(other.value)


def _memory(each: Learnt, said: Said, traits: Traits) -> Memory:
    words = (each.words or said.text)[:LONGEST]
    told = (each.field, each.value, words, said.at, traits, each.what, each.on)
    return Memory(*told, confidence=each.confidence, tier=said.tier)


def statement(told: Learnt | Memory) -> str:
    """Say a memory as a fact that questions can be compared with."""
    before = _SAID.get(told.field, "")
    return f"{before}{told.what} {told.value}".strip() if told.what else f"{before}{told.value}"


_SAID = {
    "first_name": "s'appelle ",
    "job": "travaille comme ",
    "city": "habite à ",
    "pets": "a un animal : ",
    "family": "de sa famille : ",
    "likes": "aime ",
    "dislikes": "n'aime pas ",
    "hobbies": "fait comme loisir : ",
    "problems": "a un souci : ",
    "events": "a prévu : ",
}


def corrected(memory: Memory, value: str, traits: Traits, now: datetime) -> Memory:
    """Return a memory with the value that the user gave instead."""
    return replace(memory, value=value, words=value, told=now, traits=traits, id=None)
