"""How far a message goes: harmless and explicit are never taken for each other on a doubt."""

from datetime import UTC, datetime

import numpy as np
import pytest

from luna.core.model import Intensity, Language
from luna.core.perception.cues import explicit
from luna.core.perception.heads import Heads, unbent
from luna.core.perception.neighbours import nobody
from luna.core.perception.verdict import CHOICES, FLAGS, verdict

NOW = datetime(2026, 6, 10, tzinfo=UTC)
COLUMNS = (*FLAGS, *(f"{choice}:{name}" for choice, names in CHOICES.items() for name in names))
NOTHING = np.zeros((0, len(COLUMNS)), np.float32)
LAYERS = (NOTHING, NOTHING, *unbent(len(COLUMNS)), nobody(len(COLUMNS)))
EVEN = Heads(COLUMNS, *LAYERS, dict.fromkeys(COLUMNS, 0.0), (), "")


@pytest.mark.parametrize(
    "said, sfw, flirt, hot, nsfw, expected",
    [
        pytest.param("je lis", 5, 0, 0, 0, Intensity.SFW, id="harmless"),
        pytest.param("je lis", 2, 0, 1, 1, Intensity.HOT, id="harmless by a little"),
        pytest.param("je lis", 2, 1, 0, 1, Intensity.FLIRT, id="by a little, nearer to flirt"),
        pytest.param("ma queue", 3, 0, 1, 0, Intensity.HOT, id="a word of two minds"),
        pytest.param("ma queue", 6, 0, 1, 0, Intensity.SFW, id="clearly the other mind"),
        pytest.param("encore", 0, 1, 2, 4, Intensity.HOT, id="explicit without a word for it"),
        pytest.param("encore", 0, 1, 2, 6, Intensity.NSFW, id="without a word but certain"),
        pytest.param("ta queue", 0, 1, 2, 5, Intensity.NSFW, id="explicit in so many words"),
        pytest.param("ta queue", 0, 4, 1, 3, Intensity.FLIRT, id="what lies between stays"),
    ],
)
def test_intensity(
    said: str, sfw: float, flirt: float, hot: float, nsfw: float, expected: Intensity
) -> None:
    levels = {Intensity.SFW: sfw, Intensity.FLIRT: flirt, Intensity.HOT: hot, Intensity.NSFW: nsfw}
    scores = dict.fromkeys(COLUMNS, -9.0) | {
        f"intensity:{level.name}": float(score) for level, score in levels.items()
    }
    assert verdict(said, Language.FR, scores, EVEN, NOW).intensity is expected


def test_a_climax_is_not_harmless() -> None:
    scores = dict.fromkeys(COLUMNS, -9.0) | {"climax": 1.0, "intensity:SFW": 5.0}
    assert verdict("ça y est", Language.FR, scores, EVEN, NOW).intensity is not Intensity.SFW


def test_a_trouble_confided_in_explicit_words_is_no_call_for_heat() -> None:
    scores = dict.fromkeys(COLUMNS, -9.0) | {"intensity:NSFW": 5.0, "intensity:SFW": 0.0}
    confided = scores | {"vulnerability": 1.0}
    said = "mon penis me fait honte"
    assert verdict(said, Language.FR, scores, EVEN, NOW).intensity is Intensity.NSFW
    assert verdict(said, Language.FR, confided, EVEN, NOW).intensity < Intensity.NSFW


@pytest.mark.parametrize(
    "said, expected",
    [
        pytest.param("je jouis", True, id="pleasure"),
        pytest.param("je jouis d une sante de fer", False, id="health"),
        pytest.param("ton cul", True, id="a body"),
        pytest.param("cul sec !!", False, id="a glass"),
        pytest.param("je bande pour toi", True, id="a body answering"),
        pytest.param("on lui a bande les yeux", False, id="a blindfold"),
        pytest.param("je suis venue te voir", False, id="a visit"),
        pytest.param("ca me touche beaucoup", False, id="a heart touched"),
    ],
)
def test_explicit_words(said: str, expected: bool) -> None:
    assert explicit(said) is expected
