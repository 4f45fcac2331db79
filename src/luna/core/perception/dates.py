"""Dates ahead that a message names, in French and English, worked out from now."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from luna.core.perception.numbers import NUMBER, value

_FR_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_EN_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_DAYS = {name: n for names in (_FR_DAYS, _EN_DAYS) for n, name in enumerate(names.split("|"))}
_DAYS |= dict(
    zip("mon tue wed thu thurs fri sat sun".split(), (0, 1, 2, 3, 3, 4, 5, 6), strict=True)
)
_MONTHS_BY_NAME = {
    name: n
    for names in (
        "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
        "january|february|march|april|may|june|july|august|september|october|november|december",
        "janv|fevr|mar|avr|mai|jun|juil|aug|sept|oct|nov|dec",
        "jan|feb|mar|apr|may|june|jul|aug|sep|oct|nov|dec",
    )
    for n, name in enumerate(names.split("|"), start=1)
}
# Short for a day wherever they stand, and only in company: "mon", "tue", "sat" and "sun" are words
# of their own, two of them French and frequent.
_DAY = f"{_FR_DAYS}|{_EN_DAYS}|thurs|thu|wed|fri"
_IN_COMPANY = (
    r"(?:(?<=\bnext )|(?<=\bby )|(?<=\buntil )|(?<=\btill ))(?P<day>mon|tue|sat|sun)\b|"
    r"\b(?P<day_>mon|tue|sat|sun)(?= (?:morning|afternoon|evening|night|noon)\b)"
)
_MONTH = "|".join(sorted(_MONTHS_BY_NAME, key=len, reverse=True))
_PART = r"(?: (?:matin|midi|apres midi|aprem|soir|nuit|morning|noon|afternoon|evening|night))?"
_FEASTS = {
    "noel": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "nouvel an": (12, 31),
    "reveillon": (12, 31),
    "new year s eve": (12, 31),
    "saint valentin": (2, 14),
    "st valentin": (2, 14),
    "valentine s day": (2, 14),
    "halloween": (10, 31),
    "toussaint": (11, 1),
    "thanksgiving": (11, 26),
}
_HALF_DAY = 12
_UNIT_DAYS = {
    "jour": 1,
    "day": 1,
    "semaine": 7,
    "week": 7,
    "mois": 30,
    "month": 30,
    "an": 365,
    "year": 365,
}


@dataclass(frozen=True, slots=True)
class Found:
    """A date named between two positions of the plain form; ``hour`` where it was given."""

    start: int
    end: int
    day: date
    hour: time | None = None


_Resolver = Callable[[re.Match[str], date], date | None]


def _weekday(found: re.Match[str], today: date) -> date:
    return _next_day(found["day"], today) + timedelta(days=7 * bool(found["far"]))


def _short_day(found: re.Match[str], today: date) -> date:
    return _next_day(found["day"] or found["day_"], today)


def _next_day(name: str, today: date) -> date:
    return today + timedelta(days=(_DAYS[name] - today.weekday()) % 7 or 7)


def _span(found: re.Match[str], today: date) -> date:
    unit = found["unit"].rstrip("s") if found["unit"] != "mois" else "mois"
    count = 0.5 if found["n"] in {"half a", "demi"} else _count(found["n"])
    return today + timedelta(days=round(count * _UNIT_DAYS[unit]))


def _count(written: str) -> int:
    """Read a number, ``quelques`` and ``a couple of`` included."""
    return {"quelques": 3, "a few": 3, "a couple of": 2, "couple": 2}.get(written) or value(written)


def _calendar(found: re.Match[str], today: date) -> date | None:
    month = _MONTHS_BY_NAME[found["month"]]
    return _next(today, month, int(found["n"]))


def _numeric(found: re.Match[str], today: date) -> date | None:
    return _next(today, int(found["m"]), int(found["d"]))


def _of_month(found: re.Match[str], today: date) -> date | None:
    later = today.month % 12 + 1 if int(found["n"]) <= today.day else today.month
    return _next(today, later, int(found["n"]))


def _feast(found: re.Match[str], today: date) -> date | None:
    return _next(today, *_FEASTS[found["feast"]])


def _next(today: date, month: int, day: int) -> date | None:
    """Return the next such day strictly ahead, or None when the calendar has none."""
    for year in (today.year, today.year + 1):
        try:
            candidate = date(year, month, day)
        except ValueError:
            continue
        if candidate > today:
            return candidate
    return None


def _in_days(days: int) -> _Resolver:
    return lambda _, today: today + timedelta(days=days)


def _monday(_: re.Match[str], today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def _saturday(found: re.Match[str], today: date) -> date:
    this = today + timedelta(days=(5 - today.weekday()) % 7)
    return this + timedelta(days=7 * bool(found["far"]))


def _month_after(_: re.Match[str], today: date) -> date:
    return (today.replace(day=28) + timedelta(days=7)).replace(day=1)


_RULES: tuple[tuple[re.Pattern[str], _Resolver], ...] = tuple(
    (re.compile(pattern), resolver)
    for pattern, resolver in (
        (rf"\b(?:apres demain|(?:the )?day after tomorrow|surlendemain){_PART}\b", _in_days(2)),
        (rf"(?<!apres )(?<!a )\b(?:demain|tomorrow){_PART}\b", _in_days(1)),
        (
            r"\b(?:ce soir|ce midi|cet apres midi|cet aprem|cette nuit|tonight|this (?:afternoon|"
            r"evening)|later today|tout a l heure|tantot|aujourd hui|today)\b",
            _in_days(0),
        ),
        (
            r"\b(?:dans|d ici|in|within) (?:a peine |exactement |about |moins d |environ |"
            rf"just )?(?P<n>{NUMBER}|quelques|a few|a couple of|half a) (?P<unit>jours?|days?|"
            r"semaines?|weeks?|mois|months?|ans?|years?)\b",
            _span,
        ),
        (
            rf"(?<!\w )(?:\ble )?\b(?P<n>\d{{1,2}})(?:er|st|nd|rd|"
            rf"th)? (?:of )?(?P<month>{_MONTH})\b",
            _calendar,
        ),
        (
            rf"\b(?:le |du |au |the |on |l |ce |{_DAY} )(?:the )?(?P<n>\d{{1,2}})(?:er|st|nd|rd|"
            rf"th)? (?:of )?(?P<month>{_MONTH})\b",
            _calendar,
        ),
        (rf"\b(?P<month>{_MONTH}) (?:the )?(?P<n>\d{{1,2}})(?:st|nd|rd|th)?\b", _calendar),
        (r"\b(?:le |du |au )(?P<d>\d{1,2})/(?P<m>\d{1,2})\b", _numeric),
        (
            r"(?<!tous les )\b(?:(?:ce|cette|next|this|on|"
            rf"coming) )?(?P<day>{_DAY})\b(?! (?:dernier|passe|dans la nuit))(?P<far> en (?:huit|"
            rf"8)| week)?(?: (?:prochain|qui vient|qui arrive))?{_PART}",
            _weekday,
        ),
        (_IN_COMPANY, _short_day),
        (
            r"\b(?:ce|le|this|next|the|au)? ?(?:week end|weekend)\b(?! (?:dernier|"
            r"passe))(?P<far> prochain)?",
            _saturday,
        ),
        (
            r"\b(?:la semaine prochaine|semaine prochaine|la semaine qui vient|next week|"
            r"debut de semaine)\b",
            _monday,
        ),
        (r"\b(?:le mois prochain|mois prochain|next month)\b", _month_after),
        (r"\b(?:l annee prochaine|l an prochain|next year)\b", _in_days(365)),
        (
            r"\b(?:le|the|on the) (?P<n>[12]?\d|3[01])(?:th|st|nd|rd)?\b(?! ?(?:%|h\b|e\b|euros?|"
            r"ans?|eme|janv|fev|sur|ou|fois))",
            _of_month,
        ),
        (rf"\b(?P<feast>{'|'.join(_FEASTS)})\b", _feast),
    )
)
_HABIT = re.compile(
    r"\b(?:tous les|toutes les|chaque|every|d habitude|les|"
    rf"each) (?:\w+ )?(?:{_DAY})s?\b|\b(?:{_FR_DAYS}|{_EN_DAYS})s\b|"
    rf"\b(?:le|du|d) (?:{_FR_DAYS})(?: (?:matin|soir|aprem|apres midi|"
    rf"midi))?\b(?! (?:prochain|\d|qui))|\blast (?:{_DAY}|week|night)\b|\b(?:every|chaque|"
    r"tous les)\b"
)
_CLOCK = re.compile(
    r"\b(?:a|vers|at|around|pour|des|@) ?(?P<h>[01]?\d|2[0-4]) ?(?:(?P<sep>h|:|"
    r"heures?) ?(?P<m>[0-5]\d)?)? ?(?P<half>am|pm|a\.m|p\.m)?\b|"
    r"\b(?P<h2>[01]?\d|2[0-3]) ?h ?(?P<m2>[0-5]\d)?\b|\b(?P<h3>1[0-2]|"
    r"[1-9])(?::(?P<m3>[0-5]\d))? ?(?P<half3>am|pm)\b|\b(?:a|at) (?P<noon>midi|noon)\b"
)
_IN_HOURS = re.compile(
    rf"\b(?:dans|in) (?P<n>{NUMBER}|une demi|half an|a few|quelques) (?P<unit>heures?|h|"
    r"hours?|hour|hrs?|minutes?|mins?|min|mn)\b"
)


def dates(plain: str, now: datetime) -> Iterator[Found]:
    """Yield the days ahead (today included) that ``plain`` names, rule by rule."""
    habits = [found.span() for found in _HABIT.finditer(plain)]
    for pattern, resolver in _RULES:
        for found in pattern.finditer(plain):
            day = resolver(found, now.date())
            if day and not any(start <= found.end() - 1 < end for start, end in habits):
                yield Found(found.start(), found.end(), day)


def first_date(plain: str, now: datetime) -> Found | None:
    """Return the day that ``plain`` names, with its hour when told; None if it names none."""
    hours = _IN_HOURS.search(plain)
    if hours:
        return _soon(hours, now)
    clock = _CLOCK.search(plain)
    hour = _hour(clock) if clock else None
    found = next(dates(plain, now), None)
    if found is None:
        return None
    return Found(found.start, found.end, found.day, hour)


def date_ahead(plain: str) -> bool:
    """Tell whether ``plain`` names a day ahead, whatever the day it is said on."""
    return first_date(plain, datetime(2024, 3, 6, 8, 0)) is not None  # noqa: DTZ001 - any day does


def _soon(found: re.Match[str], now: datetime) -> Found:
    count = {"une demi": 0.5, "half an": 0.5, "a few": 3, "quelques": 3}.get(found["n"])
    count = value(found["n"]) if count is None else count
    minutes = count if found["unit"].startswith("m") else count * 60
    then = now + timedelta(minutes=minutes)
    return Found(found.start(), found.end(), then.date(), time(then.hour, then.minute))


def _hour(found: re.Match[str]) -> time | None:
    """Return the time of day that was told; None for a bare small number ("à 3")."""
    if found["noon"]:
        return time(12)
    half = found["half"] or found["half3"]
    if not (half or found["sep"] or found["h2"] or found["h3"]):
        return None
    hour = int(found["h"] or found["h2"] or found["h3"])
    hour += _HALF_DAY * (half is not None and half.startswith("p") and hour < _HALF_DAY)
    return time(hour % 24, int(found["m"] or found["m2"] or found["m3"] or 0))
