"""Her days as data: what one may hold, the holidays' names, the anecdotes; and the present one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from luna.core.immersion import day as days
from luna.core.immersion.day import Day, DayRules, Evening, Fact, Happening, Season, Today
from luna.core.immersion.holidays import Holiday
from luna.core.model import Language
from luna.strict import PersonaError, Table, by_language, only, read_toml, rows, sub, text, texts

Texts = Mapping[Language, str]
Wordings = Mapping[str, tuple[str, ...]]
ASLEEP = "sleep"  # the activity in which nobody is up
FIRST_HOUR = 18  # of an evening


@dataclass(frozen=True, slots=True)
class Almanac:
    """``evenings`` are keys of activities; a persona without small facts simply has none."""

    evenings: tuple[str, ...] = ()
    holidays: Mapping[Holiday, Texts] = field(default_factory=dict)
    facts: Mapping[Language, tuple[Fact, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Anecdote:
    """A small thing that happened, as she would tell it."""

    key: str
    tell: Texts


def read_almanac(table: Table, activities: Mapping[str, object], at: str) -> Almanac:
    """Read what ``life.toml`` says of days. Raises ``PersonaError``."""
    evenings = texts(table.get("evenings", ()), f"{at}: evenings")
    unknown = [key for key in evenings if key not in activities]
    if unknown:
        raise PersonaError(f"{at}: evenings: unknown activity '{unknown[0]}'")
    told = [_fact(row, f"{at}: fact") for row in rows(table, "fact", at)]
    facts = {lang: tuple(each[lang] for each in told) for lang in Language}
    return Almanac(evenings, _holidays(sub(table, "holiday", at), f"{at}: holiday"), facts)


def read_anecdotes(path: Path) -> tuple[Anecdote, ...]:
    """Read ``anecdotes.toml``; a persona may have none. Raises ``PersonaError``."""
    if not path.exists():
        return ()
    table = read_toml(path)
    only(table, {"anecdote"}, str(path))
    found = tuple(_anecdote(row, str(path)) for row in rows(table, "anecdote", str(path)))
    keys = [each.key for each in found]
    twice = {key for key in keys if keys.count(key) > 1}
    if twice:
        raise PersonaError(f"{path}: the anecdote '{min(twice)}' is there twice")
    return found


def today(
    week: tuple[days.Hours, ...],
    phrases: Mapping[str, Mapping[Language, Mapping[str, tuple[str, ...]]]],
    almanac: Almanac,
    home: datetime,
    language: Language,
    rules: DayRules,
) -> Today:
    """What this day of hers is, at a time of hers."""
    key = days.activity_at(week, almanac.evenings, home, rules)
    day, facts = days.day_of(home), almanac.facts.get(language, ())
    spoken = {each: phrases[each][language] for each in phrases}
    wordings, told = spoken[key], (week, almanac.evenings)
    works = [each for _, each in days.hours_of(week, day) if spoken[each].get("work")]
    named = almanac.holidays.get(day.holiday) if day.holiday else None
    return Today(
        activity=key,
        doing=days.worded(wordings["activity"], key, day),
        place=days.worded(wordings["place"], f"{key} place", day) if wordings["place"] else "",
        season=day.season,
        holiday=named[language] if named else None,
        so_far=days.so_far(facts, home, rules),
        yesterday=days.happened(facts, day.before),
        company=_worded(wordings, "company", key, day),
        work=_worded(spoken[works[0]], "work", works[0], day) if works else "",
        asleep=key == ASLEEP,
        tonight=_evening(spoken, *told, day, rules, home),
        last_night=_evening(spoken, *told, day.before, rules, home),
    )


def _evening(
    spoken: Mapping[str, Wordings],
    week: tuple[days.Hours, ...],
    evenings: tuple[str, ...],
    day: Day,
    rules: DayRules,
    home: datetime,
) -> Evening:
    """What a day's evening is, seen from a time of hers."""
    key, settled = days.evening_of(week, evenings, day, rules)
    plan, past, company = (
        _worded(spoken[key], name, key, day) for name in ("plan", "past", "company")
    )
    now = days.activity_at(week, evenings, home, rules)
    begun = home.replace(tzinfo=None) >= settled or (now == key and home.hour >= FIRST_HOUR)
    return Evening(plan, past, company, begun)


def _worded(wordings: Wordings, name: str, key: str, day: Day) -> str:
    """The phrase that goes with the day's wording of an activity: both are the same dice's."""
    found = wordings.get(name, ())
    return days.worded(found, key, day) if found else ""


def _fact(row: Table, at: str) -> dict[Language, Fact]:
    only(row, {"happening", "seasons", "tell"}, at)
    happening, seasons = text(row, "happening", at), texts(row.get("seasons", ()), at)
    odd = {happening} - set(Happening) | set(seasons) - set(Season)
    if odd:
        raise PersonaError(f"{at}: unknown '{min(odd)}'")
    kind, when = Happening(happening), tuple(map(Season, seasons))
    tell = by_language(sub(row, "tell", at), f"{at}: tell")
    return {language: Fact(kind, words, when) for language, words in tell.items()}


def _holidays(table: Table, at: str) -> dict[Holiday, Texts]:
    only(table, set(Holiday), at)
    return {Holiday(key): by_language(sub(table, key, at), f"{at}: {key}") for key in table}


def _anecdote(row: Table, at: str) -> Anecdote:
    key = text(row, "key", at)
    only(row, {"key", "tell"}, f"{at}: anecdote {key}")
    return Anecdote(key, by_language(sub(row, "tell", at), f"{at}: anecdote {key}"))
