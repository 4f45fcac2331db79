"""Her day: one for everybody, the same from morning to night, and still true tomorrow."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest

from luna.core.immersion.day import Day, Happening, Season, activity_at, day_of, happened, so_far
from luna.core.model import Language
from luna.core.tuning import Tuning
from luna.persona import Persona, load_persona, persona_folder

PERSONA = load_persona(persona_folder(), date(2026, 11, 22))
LIFE = PERSONA.life
FACTS = LIFE.almanac.facts[Language.FR]
MONDAY = datetime(2026, 1, 5)  # noqa: DTZ001  her own clock
HOURS = [time(hour, minute) for hour in range(24) for minute in (0, 30)]


@pytest.fixture(scope="module")
def luna() -> Persona:
    return PERSONA


def at(day: datetime, hour: int, minute: int = 0) -> datetime:
    return day.replace(hour=hour, minute=minute)


@pytest.mark.parametrize(
    "home, on",
    [
        pytest.param(at(MONDAY, 10), date(2026, 1, 5), id="the morning"),
        pytest.param(at(MONDAY, 23), date(2026, 1, 5), id="the evening"),
        pytest.param(at(MONDAY, 2), date(2026, 1, 4), id="a night is the end of the day before"),
        pytest.param(at(MONDAY, 5), date(2026, 1, 5), id="at five the day begins"),
    ],
)
def test_whose_day_it_is(home: datetime, on: date) -> None:
    assert day_of(home).on == on


@pytest.mark.parametrize(
    "on, season",
    [
        pytest.param(date(2026, 12, 1), Season.WINTER, id="December"),
        pytest.param(date(2026, 2, 28), Season.WINTER, id="February"),
        pytest.param(date(2026, 3, 1), Season.SPRING, id="March"),
        pytest.param(date(2026, 7, 14), Season.SUMMER, id="July"),
        pytest.param(date(2026, 11, 30), Season.AUTUMN, id="November"),
    ],
)
def test_seasons(on: date, season: Season) -> None:
    assert Day(on).season is season


def doing(rules: Tuning, home: datetime) -> str:
    return activity_at(LIFE.week, LIFE.almanac.evenings, home, rules.day)


@pytest.mark.parametrize(
    "home, activity",
    [
        pytest.param(at(MONDAY, 4), "sleep", id="at night she sleeps"),
        pytest.param(at(MONDAY, 10), "drawing", id="a Monday morning"),
        pytest.param(at(MONDAY + timedelta(days=1), 11), "studio", id="Tuesdays at the studio"),
        pytest.param(at(datetime(2026, 7, 14), 11, 30), "coffee", id="a holiday is a Sunday"),  # noqa: DTZ001
    ],
)
def test_what_she_does(rules: Tuning, home: datetime, activity: str) -> None:
    assert doing(rules, home) == activity


def test_days_are_not_all_alike_but_never_absurd(rules: Tuning) -> None:
    mondays = [at(MONDAY + timedelta(weeks=week), 21) for week in range(100)]
    evenings = Counter(doing(rules, home) for home in mondays)
    assert evenings.most_common(1)[0][0] == "couch"
    assert set(evenings) <= {"couch", "cooking", *LIFE.almanac.evenings}
    assert len(evenings) > 2
    nights = {doing(rules, at(MONDAY + timedelta(days=n), 4)) for n in range(365)}
    assert nights == {"sleep"}


def test_every_half_hour_of_a_year_has_an_activity(rules: Tuning) -> None:
    for day in range(365):
        for hour in HOURS:
            home = datetime.combine(date(2026, 1, 1) + timedelta(days=day), hour)
            assert doing(rules, home) in LIFE.activities


def test_facts_fit_the_season_and_do_not_come_back_soon() -> None:
    days = [Day(date(2026, 1, 1) + timedelta(days=n)) for n in range(31)]
    eaten = [happened(FACTS, day)[Happening.ATE] for day in days]
    assert not {"une salade de tomates", "des asperges"} & set(eaten)
    assert len(set(eaten)) > 10
    assert all(one != other for one, other in pairwise(eaten))


@pytest.mark.parametrize(
    "hour, known",
    [
        pytest.param(8, set(), id="nothing yet at breakfast"),
        pytest.param(12, {Happening.SAW}, id="by noon she saw something"),
        pytest.param(14, {Happening.SAW, Happening.ATE}, id="after lunch"),
        pytest.param(18, set(Happening) - {Happening.DINED}, id="in the evening she has drawn"),
        pytest.param(21, set(Happening), id="later she has dined"),
    ],
)
def test_nothing_is_told_before_it_happened(
    rules: Tuning, hour: int, known: set[Happening]
) -> None:
    assert set(so_far(FACTS, at(MONDAY, hour), rules.day)) == known


def test_after_midnight_the_whole_day_is_behind_her(rules: Tuning) -> None:
    night = at(MONDAY + timedelta(days=1), 1)
    assert so_far(FACTS, night, rules.day) == happened(FACTS, Day(MONDAY.date()))


@pytest.mark.parametrize("language", Language)
def test_yesterday_is_what_today_was(rules: Tuning, luna: Persona, language: Language) -> None:
    for day in range(60):
        evening = at(MONDAY + timedelta(days=day), 22)
        told = luna.life.today(evening, language, rules.day).so_far
        tomorrow = luna.life.today(evening + timedelta(hours=11), language, rules.day)
        assert tomorrow.yesterday == told


def test_dinner_is_another_meal_than_lunch() -> None:
    for n in range(400):
        held = happened(FACTS, Day(date(2026, 1, 1) + timedelta(days=n)))
        assert held[Happening.DINED] != held[Happening.ATE]


@pytest.mark.parametrize("language", Language)
def test_an_evening_is_one_before_during_and_after(
    rules: Tuning, luna: Persona, language: Language
) -> None:
    for n in range(60):
        day = MONDAY + timedelta(days=n)
        hours = (12, 22, 24 + 12)
        noon, late, morrow = (
            luna.life.today(day + timedelta(hours=h), language, rules.day) for h in hours
        )
        assert not noon.tonight.begun
        assert late.tonight.begun
        assert noon.tonight.plan == late.tonight.plan
        assert late.tonight.past == morrow.last_night.past
        assert late.company == late.tonight.company
        wordings = luna.life.activities[late.activity].phrases[language]
        assert wordings["plan"].index(late.tonight.plan) == wordings["activity"].index(late.doing)


@pytest.mark.parametrize(
    "home, asleep, works",
    [
        pytest.param(at(datetime(2026, 11, 27), 7), True, True, id="early on a Friday"),  # noqa: DTZ001
        pytest.param(at(datetime(2026, 11, 27), 10), False, True, id="at her table"),  # noqa: DTZ001
        pytest.param(at(datetime(2026, 11, 29), 12), False, False, id="a Sunday"),  # noqa: DTZ001
        pytest.param(at(datetime(2026, 11, 11), 12), False, False, id="a holiday"),  # noqa: DTZ001
    ],
)
def test_when_she_sleeps_and_works(
    rules: Tuning, luna: Persona, home: datetime, asleep: bool, works: bool
) -> None:
    today = luna.life.today(home, Language.FR, rules.day)
    assert (today.asleep, bool(today.work)) == (asleep, works)


def test_both_languages_tell_the_same_day(rules: Tuning, luna: Persona) -> None:
    french, english = (luna.life.almanac.facts[language] for language in Language)
    same = {fr.text: en.text for fr, en in zip(french, english, strict=True)}
    for day in range(60):
        on = Day(MONDAY.date() + timedelta(days=day))
        told = {kind: same[text] for kind, text in happened(french, on).items()}
        assert told == happened(english, on)


def test_one_wording_for_a_whole_morning(rules: Tuning, luna: Persona) -> None:
    said = {luna.life.today(at(MONDAY, h), Language.FR, rules.day).doing for h in (10, 11, 12)}
    assert len(said) == 1


def test_a_holiday_has_its_name(rules: Tuning, luna: Persona) -> None:
    named = luna.life.today(datetime(2026, 7, 14, 12), Language.FR, rules.day)  # noqa: DTZ001
    assert named.holiday == "le 14 juillet"
    assert luna.life.today(at(MONDAY, 12), Language.FR, rules.day).holiday is None
