""" "Oublie ça": whether a message asks it, and what then goes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from luna.core.bond import Known
from luna.core.memory.memories import Memory
from luna.core.model import Author, Message
from luna.core.perception.spelling import plain
from luna.core.systems.acquaintance import Acquaintance
from luna.core.systems.anniversaries import Anniversaries, Yearly
from luna.core.systems.arcs import Advice
from luna.core.systems.callbacks import Events
from luna.core.systems.peaks import PeakWords
from luna.core.systems.troubles import Troubles
from luna.core.text import fold

_BIRTHDAY = ("anniv", "birthday", "suis ne", "was born")
_FORGET = re.compile(
    r"^(?:non |nan |stp |s il te plait |euh |en fait |bon |please |actually )*"
    r"(?:oublie(?: (?:ca|cela|ce que j(?:e viens| ai)[\w ]*|tout ca|vite|stp))?|"
    r"oublie l[ea]|faut que tu oublies(?: ca)?|tu peux oublier (?:ca|cela)|oublions ca|"
    r"efface (?:ca|cela)(?: de ta memoire)?|(?:ne )?retiens pas ca|garde pas ca en memoire|"
    r"forget (?:that|it|about that|what i (?:just )?said)|don t remember that)"
    r"(?: (?:stp|s il te plait|please|ok|hein|d accord|va|tout de suite|direct))*$"
)


def asks(text: str) -> bool:
    """Tell whether a message, and no more than that, asks to forget."""
    flat = " ".join(re.sub(r"\W+", " ", plain(text.lower())).split())
    return bool(_FORGET.match(flat))


def last_said(transcript: Sequence[Message], turns: Sequence[int]) -> tuple[str, ...]:
    """Return the user's words of the last turn in which they spoke."""
    spoken = [at for message, at in zip(transcript, turns, strict=True) if _theirs(message)]
    last = spoken[-1] if spoken else None
    pairs = zip(transcript, turns, strict=True)
    return tuple(message.text for message, at in pairs if at == last and _theirs(message))


def told_in(said: Sequence[str], held: Sequence[Memory]) -> list[Memory]:
    """Return the memories that these words told."""
    words = [fold(each) for each in said]
    return [each for each in held if any(_says(text, each) for text in words)]


def turns_saying(
    parts: Sequence[str], said: Sequence[str], transcript: Sequence[Message], turns: Sequence[int]
) -> tuple[int, ...]:
    """Return the turns of the transcript that said just this, or anything with one of the parts."""
    gone = {fold(each) for each in said}
    lines = [(message.text, turn) for message, turn in zip(transcript, turns, strict=True)]
    exactly = {turn for text, turn in lines if fold(text) in gone}
    return tuple(sorted(exactly | turns_with(parts, lines)))


def turns_with(parts: Sequence[str], lines: Iterable[tuple[str, int]]) -> set[int]:
    """Return the turns in which one of the parts was said; ``lines`` are texts and their turns."""
    wanted = [f" {fold(each)} " for each in parts]
    folded = ((f" {fold(text)} ", turn) for text, turn in lines)
    return {turn for text, turn in folded if any(part in text for part in wanted)}


def without(known: Known, parts: Sequence[str], said: Sequence[str]) -> Known:
    """Return what is known of the user without what stands in the words to forget."""

    def gone(text: str | None) -> bool:
        told = fold(text or "")
        inside = any(f" {told} " in f" {fold(each)} " for each in (*parts, *said))
        return bool(told) and (inside or any(fold(each) in told for each in parts))

    def day_gone(each: Yearly) -> bool:
        if each.whose:
            return gone(each.whose)
        told = fold(" ".join((*parts, *said)))
        return any(word in told for word in _BIRTHDAY)

    jokes = tuple(each for each in known.jokes.kept if not gone(each))
    line = "" if gone(known.jokes.line) else known.jokes.line
    return replace(
        known,
        acquaintance=Acquaintance() if gone(known.acquaintance.first_name) else known.acquaintance,
        events=Events(tuple(each for each in known.events.kept if not gone(each.what))),
        jokes=replace(known.jokes, kept=jokes, line=line),
        peak=PeakWords() if gone(known.peak.moment) else known.peak,
        anniversaries=Anniversaries(
            tuple(each for each in known.anniversaries.kept if not day_gone(each))
        ),
        troubles=Troubles(tuple(each for each in known.troubles.kept if not gone(each.what))),
        advice=Advice(tuple(each for each in known.advice.given if not gone(each.words))),
    )


def _says(text: str, each: Memory) -> bool:
    return any(f" {fold(told)} " in f" {text} " for told in (each.words, each.value))


def _theirs(message: Message) -> bool:
    return message.author is Author.USER
