"""Every state and label that the page may show has a name in each language."""

from dataclasses import fields
from datetime import datetime

import pytest

from luna.console.words import Words
from luna.core.account import Doubt, Plan
from luna.core.model import (
    Danger,
    Intensity,
    Intent,
    Language,
    Mood,
    Perception,
    Phase,
    Sentiment,
    Tier,
)
from luna.core.photos.types import PhotoType
from luna.core.speech import Guard
from luna.core.systems.investment import Segment
from luna.core.systems.scene import SceneState
from luna.growth.verdicts import Advice
from luna.texts import load_texts

FLAGS = [field.name for field in fields(Perception) if isinstance(field.default, bool)]
STEPS = "load perceive guards prompt model polish settle commit".split()
NAMED: dict[str, list[str]] = {
    "guard": [*Guard],
    "mood": [*Mood],
    "phase": [*Phase],
    "scene": [*SceneState],
    "tier": [str(int(tier)) for tier in Tier],
    "intensity": [each.name for each in Intensity if each is not Intensity.SFW],
    "intent": [each for each in Intent if each is not Intent.NONE],
    "sentiment": [each for each in Sentiment if each is not Sentiment.NEUTRAL],
    "seen": FLAGS,
    "step": STEPS,
    "doubt": [*Doubt],
    "danger": [*Danger],
    "plan": [*Plan],
    "segment": [*Segment],
    "photo": [*PhotoType],
    "advice": [each.name.lower() for each in Advice],
}


@pytest.fixture(scope="module", params=list(Language))
def words(request: pytest.FixtureRequest) -> Words:
    return Words(load_texts(), request.param)


@pytest.mark.parametrize("group", NAMED)
def test_everything_has_a_name(words: Words, group: str) -> None:
    known = words.texts.keys(words.language)
    assert [each for each in NAMED[group] if f"page-{group}-{each}" not in known] == []


def test_a_label_without_a_name_is_shown_as_it_is(words: Words) -> None:
    assert words.label("mood", "brand_new") == "brand_new"


@pytest.mark.parametrize(
    ("language", "value", "decimals", "expected"),
    [
        pytest.param(Language.FR, 12345.6, 1, "12\u202f345,6", id="French"),
        pytest.param(Language.EN, 12345.6, 1, "12,345.6", id="English"),
        pytest.param(Language.FR, 49.7, 0, "50", id="no decimals"),
    ],
)
def test_numbers(language: Language, value: float, decimals: int, expected: str) -> None:
    assert Words(load_texts(), language).number(value, decimals) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param(Language.FR, "lundi 5 janvier, 18:30", id="French"),
        pytest.param(Language.EN, "Monday 5 January, 18:30", id="English"),
    ],
)
def test_moments(language: Language, expected: str) -> None:
    at = datetime(2026, 1, 5, 18, 30)  # noqa: DTZ001  a local time is what is shown
    assert Words(load_texts(), language).moment(at) == expected
