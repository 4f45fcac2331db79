"""Every state and label that the page may show has a name in each language."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest

from luna.console.telling import state
from luna.console.words import Words
from luna.core.account import Doubt, Plan
from luna.core.bond import Systems
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
from luna.core.systems.mood import MoodState
from luna.core.systems.outreach import Reason
from luna.core.systems.rhythm import Rhythm, Rolling
from luna.core.systems.scene import SceneState
from luna.core.systems.secrets import Secrets
from luna.core.systems.session import Session as SessionState
from luna.core.systems.trust import Trust
from luna.growth.experiments import Metric
from luna.growth.verdicts import Advice
from luna.texts import load_texts

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
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
    "system": [each.name for each in fields(Systems)],
    "reason": [*Reason],
    "metric": [*Metric],
    "send": ["refused", "uncertain"],
}


@pytest.fixture(scope="module", params=list(Language))
def words(request: pytest.FixtureRequest) -> Words:
    return Words(load_texts(), request.param)


@pytest.mark.parametrize("group", NAMED)
def test_everything_has_a_name(words: Words, group: str) -> None:
    known = words.texts.keys(words.language)
    assert [each for each in NAMED[group] if f"page-{group}-{each}" not in known] == []


@pytest.mark.parametrize("system", [each.name for each in fields(Systems)])
def test_every_figure_of_a_system_has_a_name(words: Words, system: str) -> None:
    known, given = words.texts.keys(words.language), getattr(Systems(), system)
    names = {each.name: {f"page-field-{system}-{each.name}", f"page-field-{each.name}"}
             for each in fields(given)}  # fmt: skip
    assert [name for name, keys in names.items() if not keys & known] == []


@pytest.mark.parametrize(
    ("system", "given", "expected"),
    [
        pytest.param("trust", Trust(51.53), "niveau 51,5", id="a number"),
        pytest.param("trust", Trust(0.0), "–", id="nothing"),
        pytest.param("mood", MoodState(Mood.TIRED, NOON), "humeur fatiguée · jusqu’au 05/01 13:00",
                     id="a name and a time where she lives"),
        pytest.param("rhythm", Rhythm(gap=Rolling(2.0, 30.0)),
                     "heures entre deux sessions (récemment 2,0, d’habitude 30,0)",
                     id="two at once"),
        pytest.param("secrets", Secrets(("a", "b", "c", "d"), 12), "racontés 4 · dit au message 12",
                     id="many are counted"),
        pytest.param("session", SessionState(absence=timedelta(days=3, hours=4)),
                     "ouverte par la personne · après 3 j 4 h",
                     id="a length of time"),
    ],
)  # fmt: skip
def test_a_state_is_told_in_words(system: str, given: object, expected: str) -> None:
    told = state(system, given, Words(load_texts(), Language.FR))
    assert told.replace("\u00a0", " ") == expected


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
    at = datetime(2026, 1, 5, 17, 30, tzinfo=UTC)  # an hour later where she lives
    assert Words(load_texts(), language).moment(at) == expected
