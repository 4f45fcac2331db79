"""The sliding window of the rate limit."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import NOW, after

from luna.core.systems.pace import Pace, observe, settle, too_fast, warned

LIMIT = 20


def paced(seconds: list[float]) -> Pace:
    state = Pace()
    for second in seconds:
        state = observe(state, (NOW + timedelta(seconds=second),), LIMIT)
    return state


@pytest.mark.parametrize(
    "seconds, fast",
    [
        pytest.param([0], False, id="one message"),
        pytest.param([n * 3 for n in range(20)], False, id="twenty in a minute are fine"),
        pytest.param([n * 2.9 for n in range(21)], True, id="twenty-one are too many"),
        pytest.param([n * 3.1 for n in range(100)], False, id="a steady writer never is"),
        pytest.param([*[0] * 25, 61], False, id="a minute later all is well"),
    ],
)
def test_too_fast(seconds: list[float], fast: bool) -> None:
    assert too_fast(paced(seconds), LIMIT) is fast


@given(st.lists(st.floats(0, 600), min_size=1, max_size=200).map(sorted))
def test_the_window_stays_bounded_and_right(seconds: list[float]) -> None:
    state = paced(seconds)
    within = [second for second in seconds if seconds[-1] - second < 60]
    assert len(state.recent) == min(len(within), LIMIT + 1)
    assert too_fast(state, LIMIT) is (len(within) > LIMIT)


def test_one_warning_a_window() -> None:
    told = settle(paced([0]), NOW, warned=True)
    assert warned(told, after(minutes=0.5))
    assert not warned(told, after(minutes=1))
    assert settle(told, after(minutes=2), warned=False) == told
