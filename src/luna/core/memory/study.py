"""What a model notes of a talk, and which of it may be kept: what the user's own words bear out.

A note is kept only where its value stands in a clause that the rules would take at its word: not
asked, quoted, imagined, past or said of somebody else. A model may find more than the rules, but
it can add nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from luna.core.memory import plain_talk
from luna.core.memory.clauses import Clause, clauses, taken_back
from luna.core.memory.extraction import EVENTS, Hers, Learnt, Said, is_hers, replaces
from luna.core.memory.findings import LONGEST, SCALARS, Finding, tidy, titled
from luna.core.memory.memories import Memory
from luna.core.memory.stop import STOP
from luna.core.memory.support import as_typed, supported, woven
from luna.core.model import Language, Message
from luna.core.perception.numbers import NUMBER, value
from luna.core.perception.spelling import plain
from luna.core.speech import Usage
from luna.core.text import fold

_ADULT, _OLDEST = 18, 99
_OF_OTHERS = frozenset({"pets", "family", "facts"})  # these may be told of somebody else
_NAMED = frozenset({"first_name", "city"})
# How one tells it of oneself: a name said in passing is nobody's first name.
_TOLD_BY = {
    field: re.compile(pattern)
    for field, pattern in {
        "first_name": r"\b(?:je m appelle|mon (?:pre)?nom|moi c est|appelle moi|my name|call me|"
        r"je me prenomme)\b",
        "age": r"\b(?:j ai|je fete|mon age|i m|i am|i turned|ans|years old)\b",
        "job": r"\b(?:je (?:bosse|travaille|taffe|fais|suis)|mon (?:taf|boulot|job|metier|poste|"
        r"travail)|embauchee?|i work|i m|i am|my job)\b",
        "city": r"\b(?:j habite|je (?:vis|loge|reside|creche)|on (?:habite|vit)|(?:de|em)menage\w*|"
        r"installee?|ma ville|chez moi|i live|i moved|i m from)\b",
    }.items()
}


@dataclass(frozen=True, slots=True)
class Note:
    """One thing as a model gives it: ``source`` is the place of the message that tells it."""

    field: str
    value: str
    source: int
    what: str = ""
    over: bool = False
    confidence: float = 0.8


@dataclass(frozen=True, slots=True)
class Report:
    """What one reading gave: its notes or its summary, who made it, and who failed before."""

    voice: str
    usage: Usage
    failed: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    summary: str = ""


class Scholar(Protocol):
    """Whoever reads a talk after the turn; raises ``VoiceError`` when it cannot."""

    async def read(self, lines: Sequence[Message]) -> Report:
        """Note what the user's lines tell; a note's source is a place among ``lines``."""

    async def roll(self, before: str, lines: Sequence[Message], language: Language) -> Report:
        """Write the summary of a talk anew: the one so far, and the safe lines that follow it."""


def borne_out(notes: Sequence[Note], talk: Sequence[Said], hers: Hers) -> list[Learnt]:
    """Return the notes that the talk bears out, in its order and in its letters, each once."""
    found = list[Learnt]()
    for note in sorted(notes, key=lambda each: each.source):
        learnt = _borne_out(note, talk, hers) if 0 <= note.source < len(talk) else None
        if learnt is not None and not any(_alike(learnt, each) for each in found):
            found.append(learnt)
    return found


def unknown(learnt: Sequence[Learnt], talk: Sequence[Said], held: Sequence[Memory]) -> list[Learnt]:
    """Return what is not known yet and older than nothing that it would replace."""
    return [each for each in learnt if not _known(each, talk[each.source], held)]


def _borne_out(note: Note, talk: Sequence[Said], hers: Hers) -> Learnt | None:
    said = talk[note.source]
    later = talk[note.source + 1] if note.source + 1 < len(talk) else None
    if later is not None and taken_back(later.text, later.language):
        return None
    wanted = _value(note)
    if not wanted or is_hers(Finding(note.field, wanted), hers):
        return None
    stands = woven if note.field == EVENTS else supported
    for clause in clauses(said.text, said.language):
        if stands(wanted, replace(said, text=clause.normal)) and _is_told(note, clause):
            return next(_learnt(note, wanted, clause, said), None)
    return None


def _value(note: Note) -> str:
    """Return the value without its edges; nothing where it is no value at all."""
    bare = tidy(note.value.strip())
    words = re.findall(r"\w+", plain(bare.lower()))
    if not words or len(bare) > LONGEST or all(word in STOP for word in words):
        return ""
    if note.field == "age":
        number = re.search(rf"\b{NUMBER}\b", " ".join(words))
        return bare if number and _ADULT <= value(number[0]) <= _OLDEST else ""
    return bare


def _is_told(note: Note, clause: Clause) -> bool:
    told_by = _TOLD_BY.get(note.field)
    if clause.asked or (told_by is not None and not told_by.search(clause.plain)):
        return False
    return note.field in _OF_OTHERS or not plain_talk.of_others(clause)


def _learnt(note: Note, wanted: str, clause: Clause, said: Said) -> Iterator[Learnt]:
    """Yield it as the rules would write it; an event only with the day that the words name."""
    words = as_typed(clause.normal, said)
    typed = as_typed(wanted, said)
    kept = titled(typed) if note.field in _NAMED else typed
    told = Learnt(
        note.field, kept, note.source, gone=note.over, words=words, confidence=note.confidence
    )
    if note.field != EVENTS:
        sort = note.what.strip()
        yield replace(told, what=sort if sort and supported(sort, said) else "")
    else:
        yield from (replace(told, on=on) for _, on in plain_talk.events(clause, said.at))


def _known(learnt: Learnt, said: Said, held: Sequence[Memory]) -> bool:
    """Tell whether it is held in other words, was ended later, or would undo something newer."""
    if learnt.gone:
        ended = [each for each in held if each.closed is None and replaces(each, learnt)]
        return not ended or any(each.told > said.at for each in ended)
    return any(
        (_alike(learnt, each) and (each.closed is None or each.closed >= said.at))
        or (each.closed is None and each.told > said.at and replaces(each, learnt))
        for each in held
    )


def _alike(learnt: Learnt, other: Learnt | Memory) -> bool:
    """Tell whether both say the same, one perhaps in more words or under another field."""
    one, two = f" {fold(learnt.value)} ", f" {fold(other.value)} "
    if learnt.field in SCALARS or other.field in SCALARS:
        return learnt.field == other.field and one == two
    opposite = {learnt.field, other.field} == {"likes", "dislikes"}
    return not opposite and learnt.on == other.on and (one in two or two in one)
