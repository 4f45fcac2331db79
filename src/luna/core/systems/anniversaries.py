"""Anniversaries: the day of the year that the user told her, wished once when it comes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from luna.core.model import Instruction, Perception, quote
from luna.core.now import Now
from luna.core.perception.spelling import plain

LONGEST = 60  # characters kept of whose day it is
MOST = 20
_MONTHS = (
    "janvier|january fevrier|february mars|march avril|april mai|may juin|june juillet|july "
    "aout|august septembre|september octobre|october novembre|november decembre|december".split()
)
_MONTH = "|".join(_MONTHS)
_DAY = (
    rf"(?P<day>[0-3]?\d|1er|premier)(?:er|st|nd|rd|th)?(?: (?:of )?(?P<name>{_MONTH})|"
    r"[/.](?P<n>[01]?\d))\b"
)
_ENGLISH = rf"(?P<name>{_MONTH}) (?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b"
_ON = rf"(?:{_DAY}|{_ENGLISH.replace('name', 'name2').replace('day', 'day2')})"
_OWN = re.compile(
    rf"\b(?:(?:mon|my) (?:anniv(?:ersaire)?|birthday)(?: c est| est| is| tombe| s)?(?: le| on)?|"
    rf"je suis nee? le|i was born(?: on)?) {_ON}"
)
_OTHERS = re.compile(
    rf"\b(?:l )?(?:anniv(?:ersaire)?|birthday)(?P<who> (?:de|d|of) (?:mon|ma|mes|my) [a-z]+"
    rf"(?: [a-z]+)??)(?: c est| est| is| tombe)?(?: le| on)? {_ON}"
)
_TODAY = re.compile(
    r"\b(?:c est (?:aujourd hui )?mon anniv(?:ersaire)?|it s my birthday)\b(?! (?:de|of)\b)"
)
_AHEAD = re.compile(
    r"\b(?:demain|bientot|prochaine?|dans|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|tomorrow|soon|next|in|yesterday)\b"
)
_MINE = re.compile(r"\b(?:mon anniv(?:ersaire)?|my birthday)\b")


@dataclass(frozen=True, slots=True)
class AnniversaryRules:
    """``weight`` of a wish among what she may say."""

    weight: float


@dataclass(frozen=True, slots=True)
class Yearly:
    """A day of the year; ``whose`` in the user's words, empty for their own birthday. ``wished`` is
    the year in which she last did, or knew."""

    month: int
    day: int
    whose: str = ""
    wished: int = 0


@dataclass(frozen=True, slots=True)
class Anniversaries:
    """Content of the user's, oldest first."""

    kept: tuple[Yearly, ...] = ()


def observe(
    past: Anniversaries, said: tuple[str, ...], seen: Perception, today: date
) -> Anniversaries:
    """Keep a day just told; a later word about the same person's replaces it."""
    if seen.crisis:
        return past
    kept = list(past.kept)
    for new in (found for text in said for found in _told(text, seen, today)):
        kept = [each for each in kept if each.whose != new.whose]
        kept.append(new)
    return past if tuple(kept) == past.kept else Anniversaries(tuple(kept[-MOST:]))


def suggest(state: Anniversaries, now: Now, rules: AnniversaryRules) -> Instruction | None:
    """Wish it on the day itself, the user's own before others'."""
    today = now.local.date()
    due = [each for each in state.kept if _is(each, today) and each.wished < today.year]
    if not due or now.leaving or now.seen.crisis:
        return None
    day = min(due, key=lambda each: bool(each.whose))
    if not day.whose:
        return Instruction("callback.birthday", rules.weight, mark=f"{today.year}:")
    slots, mark = {"whose": quote(day.whose)}, f"{today.year}:{day.whose}"
    return Instruction("callback.anniversary", rules.weight, slots, mark, (day.whose,))


def settle(past: Anniversaries, won: Iterable[Instruction]) -> Anniversaries:
    """What she wished is wished for this year."""
    keys = ("callback.birthday", "callback.anniversary")
    marks = (each.mark.partition(":") for each in won if each.key in keys)
    wished = {whose: int(year) for year, _, whose in marks}
    if not wished:
        return past
    return Anniversaries(
        tuple(
            replace(each, wished=wished[each.whose]) if each.whose in wished else each
            for each in past.kept
        )
    )


def _told(text: str, seen: Perception, today: date) -> Iterable[Yearly]:
    flat = plain(text.lower())
    if (own := _OWN.search(flat)) is not None:
        yield from _yearly(own, "")
    elif seen.event is not None and _MINE.search(flat):
        on = date.fromisoformat(seen.event.when[:10])
        yield Yearly(on.month, on.day)
    elif _TODAY.search(flat) and not _AHEAD.search(flat):
        yield Yearly(today.month, today.day)
    if (other := _OTHERS.search(flat)) is not None:
        yield from _yearly(other, other["who"].strip()[:LONGEST])


def _yearly(found: re.Match[str], whose: str) -> Iterable[Yearly]:
    name, number = found["name"] or found["name2"], found["day"] or found["day2"]
    month = int(found["n"] or 0) or 1 + next(
        at for at, names in enumerate(_MONTHS) if name in names.split("|")
    )
    day = int(re.sub(r"\D", "", number) or 1)
    try:
        date(2024, month, day)  # a leap year: the 29th of February is a birthday
    except ValueError:
        return
    yield Yearly(month, day, whose)


def _is(each: Yearly, today: date) -> bool:
    """Tell whether today is the day; the 29th of February is the 28th in other years."""
    day = each.day
    if (each.month, each.day) == (2, 29) and today.year % 4:
        day = 28
    return (each.month, day) == (today.month, today.day)
