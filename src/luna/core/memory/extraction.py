"""Rule-based extraction: what a talk tells of the user, from the user's turns only.

Careful rather than complete: a value stands in the words of the source, a later one replaces an
earlier one, and what is asked, quoted, imagined, past or said of somebody else is left alone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from luna.core.memory import apposition, life_talk, plain_talk, self_talk, taste_talk
from luna.core.memory.clauses import Clause, clauses, taken_back
from luna.core.memory.findings import LISTS, SCALARS, Finding
from luna.core.memory.support import as_typed, supported, woven
from luna.core.memory.words import field_names, touched, words
from luna.core.model import Language, Tier
from luna.core.systems import acquaintance
from luna.core.text import fold

_READERS: tuple[Callable[[Clause], Iterator[Finding]], ...] = (
    self_talk.age,
    self_talk.job,
    self_talk.city,
    life_talk.pets,
    life_talk.family,
    taste_talk.likes,
    taste_talk.dislikes,
    taste_talk.hobbies,
    plain_talk.problems,
    plain_talk.facts,
)
OPPOSITE = {"likes": "dislikes", "dislikes": "likes"}
EVENTS = "events"
_NAMED = frozenset({"first_name", "city"})  # these carry their capitals whatever was typed


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the user's; ``at`` is their local time, with its zone, ``tier`` what the talk
    weighed in which it was said."""

    text: str
    at: datetime
    language: Language
    tier: Tier = Tier.SAFE


@dataclass(frozen=True, slots=True)
class Hers:
    """Folded names of Luna's own life: ``always`` hers (herself, her cat), or her ``friends``',
    which may be the names of the user's own people too."""

    always: frozenset[str] = frozenset()
    friends: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Learnt:
    """One thing learnt: ``source`` is the place of the message; ``on`` the day of an event;
    ``gone`` says that the value (or, without one, the field) no longer holds; ``words`` are those
    of the message that say it."""

    field: str
    value: str
    source: int
    what: str = ""
    on: str = ""
    gone: bool = False
    words: str = ""
    confidence: float = 1.0


class Told(Protocol):
    """Something told before, kept or just now."""

    @property
    def field(self) -> str:
        """Which field of the specification."""

    @property
    def value(self) -> str:
        """In the words of the user."""

    @property
    def what(self) -> str:
        """What sort of pet, which relative."""

    @property
    def on(self) -> str:
        """The day of an event."""


def extract(talk: Sequence[Said], hers: Hers) -> list[Learnt]:
    """Return what holds at the end of a talk, in the order it was told."""
    held: list[Learnt] = []
    for told in findings(talk, hers):
        held = [each for each in held if not replaces(each, told)]
        held += [] if told.gone else [told]
    return held


def findings(talk: Sequence[Said], hers: Hers) -> list[Learnt]:
    """Return all that a talk tells, in its order; what a next message takes back is left out."""
    found: list[Learnt] = []
    for place, said in enumerate(talk):
        if taken_back(said.text, said.language):
            found = [each for each in found if each.source != place - 1]
        found += _kept(place, said, hers)
    return found


def as_object(held: Iterable[Learnt]) -> dict[str, object]:
    """Return the fields of the specification: scalars or ``None``, lists, dated events."""
    known = list(held)
    scalars: dict[str, object] = {
        field: next((each.value for each in reversed(known) if each.field == field), None)
        for field in SCALARS
    }
    lists = {field: [_item(each) for each in known if each.field == field] for field in LISTS}
    events = [{"what": each.value, "date": each.on} for each in known if each.field == EVENTS]
    return {**scalars, **lists, EVENTS: events}


def _item(each: Learnt) -> object:
    return {"value": each.value, "what": each.what} if each.what else each.value


def _told(said: Said) -> Iterator[tuple[Finding, str, str]]:
    """Yield what is found, the day of an event, and the clause that says it."""
    parts = [each for each in clauses(said.text, said.language) if not each.asked]
    name = _name(said, parts)
    if name:
        yield Finding("first_name", name), "", said.text
    beside = list(apposition.named(said.text, parts))
    yield from ((finding, "", said.text) for finding in beside)
    for clause in parts:
        read = (finding for reader in _READERS for finding in reader(clause))
        found = [(each, "") for each in read if not apposition.names(beside, each)]
        found += [(Finding(EVENTS, what), on) for what, on in plain_talk.events(clause, said.at)]
        if found:  # most clauses tell nothing, and finding their very letters takes long
            stated = as_typed(clause.normal, said)
            yield from ((finding, on, stated) for finding, on in found)


def _name(said: Said, parts: list[Clause]) -> str | None:
    """Return the first name given in a clause that states something."""
    given = acquaintance.observe(
        acquaintance.Acquaintance(), tuple(each.normal for each in parts)
    ).first_name
    if given is None:
        return None
    common = fold(given) not in said.text.split() and given not in said.text
    known = {field_names()[at] for at in touched(words(given.lower()))}
    return None if common and known else given


def _kept(place: int, said: Said, hers: Hers) -> Iterator[Learnt]:
    """Yield what a message tells, in its own letters, where its words bear it out."""
    for finding, on, told in _told(said):
        stands = woven if finding.field == EVENTS else supported
        if finding.gone:
            yield Learnt(finding.field, finding.value, place, gone=True, words=told)
        elif finding.value and not is_hers(finding, hers) and stands(finding.value, said):
            typed = finding.field not in _NAMED and not finding.value.istitle()
            value = as_typed(finding.value, said) if typed else finding.value
            yield Learnt(finding.field, value, place, finding.what, on, words=told)


def replaces(held: Told, by: Learnt) -> bool:
    """Tell whether something new says the same again, says more, contradicts, or ends it."""
    old, new = fold(held.value), fold(by.value)
    if by.gone:
        return held.field == by.field and (
            new in fold(f"{held.what} {held.value}") if by.field == "pets" else new in {"", old}
        )
    if held.field != by.field:
        return OPPOSITE.get(by.field) == held.field and old == new
    if by.field in SCALARS:
        return True
    if by.field == EVENTS:
        return held.on == by.on and (old in new or new in old)
    same_pet = by.field == "pets" and held.what == by.what and old.split()[0] in _ONE
    return old == new or same_pet


_ONE = frozenset({"un", "une", "a", "an"})


def is_hers(finding: Finding, hers: Hers) -> bool:
    """Tell whether it speaks of somebody of her own life."""
    said = set(fold(finding.value).split())
    own = finding.field in {"first_name", "family", "pets"}
    return bool(said & hers.always) or (not own and bool(said & hers.friends))
