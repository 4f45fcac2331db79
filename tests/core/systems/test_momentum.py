"""How heat rises, cools and is capped."""

from dataclasses import replace

import pytest
from tests.core.build import CLIMAX, FLIRT, HOT, NOW, NSFW, SFW, after

from luna.core.model import Perception
from luna.core.systems.momentum import Momentum, observe
from luna.core.tuning import Tuning

LATER_DAY = 3


@pytest.mark.parametrize(
    "heat, silence_h, seen, expected",
    [
        pytest.param(0, 0, SFW, 2.5, id="small talk stays cold"),
        pytest.param(10, 0, SFW, 10, id="small talk at its own level changes nothing"),
        pytest.param(80, 6, SFW, 32.5, id="six hours halve it"),
        pytest.param(100, 24 * 30, FLIRT, 11.25, id="a month forgets"),
        pytest.param(40, 0, FLIRT, 41.25, id="flirting leans toward flirt"),
        pytest.param(60, 0, HOT, 61.25, id="tension leans further"),
        pytest.param(80, 0, NSFW, 81.25, id="explicit words lean furthest"),
        pytest.param(90, 0, SFW, 70, id="small talk cools"),
    ],
)
def test_one_message_leans_toward_its_level(
    rules: Tuning, heat: float, silence_h: float, seen: Perception, expected: float
) -> None:
    past = Momentum(heat=heat, at=NOW)
    found = observe(past, seen, after(silence_h), rules.momentum, LATER_DAY)
    assert found.heat == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(
    "day, cap",
    [
        pytest.param(1, 45, id="the first day stays calm"),
        pytest.param(2, 60, id="the second day is warmer"),
        pytest.param(3, 100, id="then there is no cap"),
        pytest.param(400, 100, id="nor a year later"),
    ],
)
def test_first_days_are_capped(rules: Tuning, day: int, cap: float) -> None:
    state = Momentum(heat=100, at=NOW)
    assert observe(state, NSFW, NOW, rules.momentum, day).heat == pytest.approx(min(cap, 96.25))


def test_a_climax_brings_calm_and_is_counted_from(rules: Tuning) -> None:
    past = Momentum(heat=90, at=NOW)
    at_once = observe(past, CLIMAX, NOW, rules.momentum, LATER_DAY)
    later = observe(at_once, SFW, after(minutes=1), rules.momentum, LATER_DAY)
    assert (at_once.heat, at_once.messages_since_climax) == (40, 0)
    assert later.messages_since_climax == 1


def test_without_a_climax_nothing_is_counted(rules: Tuning) -> None:
    assert observe(Momentum(), HOT, NOW, rules.momentum, LATER_DAY).messages_since_climax is None


def test_a_clock_that_went_back_cools_nothing(rules: Tuning) -> None:
    past = Momentum(heat=10, at=after(5))
    assert replace(observe(past, SFW, NOW, rules.momentum, LATER_DAY), at=None).heat == 10
