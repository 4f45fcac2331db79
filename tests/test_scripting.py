"""Scripting: her day is worked out once a minute, and is what it would be worked out anew."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from luna.core.model import Language
from luna.persona import load_persona, persona_folder
from luna.scripting import today_of
from luna.tuning import load_tuning

HOME = ZoneInfo("Europe/Paris")
LUNA = load_persona(persona_folder())
RULES = load_tuning(persona_folder() / "tuning.toml").day


@pytest.mark.parametrize("hours", range(0, 48, 5))
@pytest.mark.parametrize("language", Language)
def test_a_day_is_the_same_to_the_second(hours: int, language: Language) -> None:
    at = datetime(2026, 7, 13, 0, 59, 59, 999_999, HOME) + timedelta(hours=hours)
    assert today_of(LUNA, at, language, RULES) == LUNA.life.today(at, language, RULES)


def test_all_who_write_within_a_minute_are_told_the_same_day() -> None:
    at = datetime(2026, 7, 13, 12, 30, tzinfo=HOME)
    late = at + timedelta(seconds=59)
    assert today_of(LUNA, at, Language.FR, RULES) is today_of(LUNA, late, Language.FR, RULES)


def test_other_numbers_and_another_tongue_have_days_of_their_own() -> None:
    at = datetime(2026, 7, 13, 23, 30, tzinfo=HOME)
    never = replace(RULES, known_from=dict.fromkeys(RULES.known_from, 24))
    assert today_of(LUNA, at, Language.FR, RULES).so_far
    assert today_of(LUNA, at, Language.FR, never).so_far == {}
    assert today_of(LUNA, at, Language.EN, RULES) != today_of(LUNA, at, Language.FR, RULES)
