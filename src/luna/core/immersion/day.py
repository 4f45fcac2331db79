"""Her day: what she does at an hour, and the small things that happened to her.

All of it is drawn from the date alone, never from the bond: whatever she tells one user at ten she
tells another at six, and "hier" is what it was the day before.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from luna.core.dice import Dice
from luna.core.immersion.holidays import Holiday, holiday

T = TypeVar("T")
Hours = tuple[tuple[time, str], ...]  # what begins when, from 00:00 on

_WAKES = timedelta(hours=5)  # until then the night still belongs to the day before
_SUNDAY = 6
_EVENING = (time(20), time(22))  # what begins in between may be something else on some evenings
_LAST_MINUTE = 24 * 60 - 1
_SETTLED = time(21, 30)  # what she does then is what her evening is


class Season(StrEnum):
    WINTER = "winter"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"


class Happening(StrEnum):
    """The kinds of small facts that a day holds, one of each; she ate at noon, then dined."""

    SAW = "saw"
    ATE = "ate"
    DREW = "drew"
    DINED = "dined"


@dataclass(frozen=True, slots=True)
class DayRules:
    """``shift_minutes``: how much earlier or later a day may run; ``other_evening``: how often an
    evening is not the usual one; ``known_from``: the hour from which a happening is behind her.
    """

    shift_minutes: int
    other_evening: float
    known_from: dict[Happening, int]

    def __hash__(self) -> int:
        """Cheap, so that what is made by rules can be kept by them."""
        return hash((self.shift_minutes, self.other_evening))


@dataclass(frozen=True, slots=True)
class Fact:
    """Something she may have seen, eaten or drawn, as a noun phrase; in any season, or in some."""

    happening: Happening
    text: str
    seasons: tuple[Season, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """What a date is to her."""

    on: date

    @property
    def season(self) -> Season:
        return list(Season)[self.on.month % 12 // 3]

    @property
    def holiday(self) -> Holiday | None:
        return holiday(self.on)

    @property
    def before(self) -> "Day":
        return Day(self.on - timedelta(days=1))

    @property
    def dice(self) -> Dice:
        return Dice(f"her day:{self.on}")


@dataclass(frozen=True, slots=True)
class Evening:
    """An evening of hers in words: ``plan`` is an infinitive, ``past`` a clause of its own,
    ``company`` whom she meets. ``begun``: it is no longer ahead of her.
    """

    plan: str = ""
    past: str = ""
    company: str = ""
    begun: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """Her present day in words: what she does now, and what she may tell of it and of yesterday.

    ``company`` is with whom she is now, ``work`` what she works at today; either may be nothing.
    """

    activity: str
    doing: str
    place: str
    season: Season
    holiday: str | None
    so_far: Mapping[Happening, str]
    yesterday: Mapping[Happening, str]
    company: str = ""
    work: str = ""
    asleep: bool = False
    tonight: Evening = Evening()
    last_night: Evening = Evening()


def day_of(home: datetime) -> Day:
    """The day that she is living at a time of hers; a night is the end of the day before."""
    return Day((home - _WAKES).date())


def activity_at(
    week: Sequence[Hours], evenings: Sequence[str], home: datetime, rules: DayRules
) -> str:
    """The key of what she does; a public holiday is spent like a Sunday."""
    day = Day(home.date())
    hours = hours_of(week, day)
    shift = day.dice("shift").randint(-rules.shift_minutes, rules.shift_minutes)
    minute = min(max(home.hour * 60 + home.minute - shift, 0), _LAST_MINUTE)
    usual = _evening(hours, evenings, day, rules)
    begins = [at.hour * 60 + at.minute for at, _ in usual]
    return usual[bisect_right(begins, minute) - 1][1]


def hours_of(week: Sequence[Hours], day: Day) -> Hours:
    """What usually begins when on a day; a public holiday is spent like a Sunday."""
    return week[_SUNDAY if day.holiday else day.on.weekday()]


def evening_of(
    week: Sequence[Hours], evenings: Sequence[str], day: Day, rules: DayRules
) -> tuple[str, datetime]:
    """The key of what a day's evening is spent on, and when it is surely so."""
    settled = datetime.combine(day.on, _SETTLED)
    return activity_at(week, evenings, settled, rules), settled


@lru_cache(maxsize=16)  # every user's turn asks for the same few days
def happened(facts: tuple[Fact, ...], day: Day) -> Mapping[Happening, str]:
    """The day's facts, one of each kind where there is any for the season."""
    fitting = [fact for fact in facts if not fact.seasons or day.season in fact.seasons]
    meals = {Happening.DINED: Happening.ATE}  # one stock for both meals
    kinds = (
        (kind, [f.text for f in fitting if f.happening is meals.get(kind, kind)])
        for kind in Happening
    )
    drawn = {kind: _drawn(texts, kind, day) for kind, texts in kinds if texts}
    return MappingProxyType(drawn)


def so_far(facts: tuple[Fact, ...], home: datetime, rules: DayRules) -> dict[Happening, str]:
    """Those of the day's facts that are behind her at a time of hers."""
    today, day = happened(facts, day_of(home)), day_of(home)
    past_midnight = home.date() > day.on
    return {
        kind: text
        for kind, text in today.items()
        if past_midnight or home.hour >= rules.known_from[kind]
    }


def worded(wordings: Sequence[T], key: str, day: Day) -> T:
    """One wording for the whole day, so that she does not tell the same hour in two ways."""
    return day.dice(f"wording:{key}").choice(wordings)


def _evening(hours: Hours, evenings: Sequence[str], day: Day, rules: DayRules) -> Hours:
    dice = day.dice("evening")
    first, last = _EVENING
    if not evenings or dice.random() >= rules.other_evening:
        return hours
    other = dice.choice(evenings)
    return tuple((at, other if first <= at < last else key) for at, key in hours)


def _drawn(texts: list[str], kind: Happening, day: Day) -> str:
    """Go through all of them before any comes back; of meals, dinner is half a round ahead."""
    turn, place = divmod(day.on.toordinal(), len(texts))
    dined = kind is Happening.DINED
    Dice(f"her days:{turn}")(Happening.ATE if dined else kind).shuffle(order := list(texts))
    return order[(place + dined * (len(order) // 2)) % len(order)]
