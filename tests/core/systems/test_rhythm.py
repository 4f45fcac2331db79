"""Response times, feelings and intents as rolling figures."""

from datetime import timedelta

import pytest
from tests.core.build import GLAD, NOW, SAD, SFW, after

from luna.core.model import Intent, Perception
from luna.core.systems.rhythm import Rhythm, Rolling, observe, settle
from luna.core.tuning import Tuning

LONELY = Perception(intent=Intent.LONELY)


@pytest.mark.parametrize(
    "past, minutes, quick, slow",
    [
        pytest.param(Rolling(), 1, 60, 60, id="the first answer is the average"),
        pytest.param(Rolling(60, 60), 1, 60, 60, id="an even pace changes nothing"),
        pytest.param(Rolling(60, 60), 6, 120, 69, id="the quick one follows sooner"),
        pytest.param(Rolling(60, 60), 240, 60, 60, id="hours later it answers nothing"),
    ],
)
def test_response_times(
    rules: Tuning, past: Rolling, minutes: float, quick: float, slow: float
) -> None:
    spoken = settle(Rhythm(response=past), NOW, spoke=True)
    found = observe(spoken, SFW, after(minutes=minutes), rules.rhythm, ended=None).response
    assert (found.quick, found.slow) == (pytest.approx(quick), pytest.approx(slow))


def test_nobody_answers_who_was_told_nothing(rules: Tuning) -> None:
    silent = settle(Rhythm(), NOW, spoke=False)
    assert observe(silent, SFW, after(1), rules.rhythm, ended=None).response == Rolling()


@pytest.mark.parametrize(
    "seen, expected",
    [
        pytest.param([SFW] * 3, 0, id="even"),
        pytest.param([GLAD], 1, id="the first says it all"),
        pytest.param([SFW, SAD], -0.2, id="one bad mood weighs a little"),
        pytest.param([GLAD] + [SAD] * 20, -0.977, id="twenty tell"),
    ],
)
def test_feelings(rules: Tuning, seen: list[Perception], expected: float) -> None:
    state = Rhythm()
    for each in seen:
        state = observe(state, each, NOW, rules.rhythm, ended=None)
    assert state.sentiment.quick == pytest.approx(expected, abs=0.001)


def test_the_trend_is_what_has_changed(rules: Tuning) -> None:
    assert Rolling().trend == 0
    state = Rhythm(sentiment=Rolling(0.5, 0.5))
    assert observe(state, SAD, NOW, rules.rhythm, ended=None).sentiment.trend < 0


@pytest.mark.parametrize(
    "seen, share",
    [
        pytest.param(SFW, 0.0, id="no intent"),
        pytest.param(LONELY, 0.2, id="lonely once"),
    ],
)
def test_intents(rules: Tuning, seen: Perception, share: float) -> None:
    found = observe(Rhythm(), seen, NOW, rules.rhythm, ended=None).intents
    assert found[Intent.LONELY] == share
    assert Intent.NONE not in found


def test_sessions_count_once_they_are_over(rules: Tuning) -> None:
    open_ = observe(Rhythm(), SFW, NOW, rules.rhythm, ended=None)
    closed = observe(Rhythm(), SFW, NOW, rules.rhythm, ended=timedelta(minutes=25))
    assert (open_.session.quick, closed.session.quick) == (None, 25)
