"""When the user is there, and where on earth that may be."""

from datetime import timedelta

import pytest
from tests.core.build import NOW

from luna.core.systems.timing import Timing, active_days, observe, peak_hours, zone_shift
from luna.core.tuning import Tuning

MIDNIGHT = NOW.replace(hour=0, minute=0)  # a Monday's


def used(rules: Tuning, hours: list[int], days: int = 20, every: int = 1) -> Timing:
    """Someone who writes at these hours of their clock, each so many days."""
    state = Timing()
    for day in range(0, days, every):
        for hour in hours:
            at = MIDNIGHT + timedelta(days=day, hours=hour)
            state = observe(state, at, rules.timing)
    return state


@pytest.mark.parametrize(
    "hours, days, expected",
    [
        pytest.param([], 0, (), id="never there"),
        pytest.param([20, 21], 3, (), id="three days say nothing yet"),
        pytest.param([20, 21, 22], 20, (20, 21, 22, 23), id="evenings"),
        pytest.param([8, 8, 21, 21, 22], 20, (8, 20, 21, 22), id="a morning and evenings"),
    ],
)
def test_peak_hours(rules: Tuning, hours: list[int], days: int, expected: tuple[int, ...]) -> None:
    assert peak_hours(used(rules, hours, days), rules.timing) == expected


def test_old_habits_fade(rules: Tuning) -> None:
    state = used(rules, [8, 9], days=20)
    for day in range(60, 90):
        state = observe(state, MIDNIGHT + timedelta(days=day, hours=22), rules.timing)
        state = observe(state, MIDNIGHT + timedelta(days=day, hours=23), rules.timing)
    assert set(peak_hours(state, rules.timing)) == {0, 21, 22, 23}


@pytest.mark.parametrize(
    "days, every, expected",
    [
        pytest.param(0, 1, (), id="nothing known"),
        pytest.param(70, 7, (0,), id="Mondays only"),
        pytest.param(70, 1, (4, 5, 6), id="every day: the last week's end weighs most"),
    ],
)
def test_active_days(rules: Tuning, days: int, every: int, expected: tuple[int, ...]) -> None:
    hours = [17, 18, 19, 20, 21, 22, 22, 23, 23, 23, 23, 23]
    assert active_days(used(rules, hours, days, every), rules.timing) == expected


WAKING = list(range(8, 24))


@pytest.mark.parametrize(
    "shift, expected",
    [
        pytest.param(0, None, id="nights where nights are: no guess"),
        pytest.param(3, None, id="an owl is no traveller"),
        pytest.param(6, -6, id="six hours west: Montreal on a Paris clock"),
        pytest.param(-7, 7, id="seven hours east"),
    ],
)
def test_the_zone_is_guessed_from_nights(rules: Tuning, shift: int, expected: int | None) -> None:
    state = used(rules, sorted((hour + shift) % 24 for hour in WAKING))
    assert zone_shift(state, rules.timing) == expected


@pytest.mark.parametrize(
    "hours, days",
    [
        pytest.param(WAKING[4:], 2, id="two days"),
        pytest.param([3, 4], 20, id="a few hours a day, however odd"),
        pytest.param(list(range(24)), 20, id="someone who never sleeps"),
    ],
)
def test_too_little_guesses_no_zone(rules: Tuning, hours: list[int], days: int) -> None:
    assert zone_shift(used(rules, hours, days), rules.timing) is None


def test_a_clock_that_went_back_fades_nothing(rules: Tuning) -> None:
    state = observe(observe(Timing(), NOW, rules.timing), NOW - timedelta(days=5), rules.timing)
    assert sum(state.hours) == 2
