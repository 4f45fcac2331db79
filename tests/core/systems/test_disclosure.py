"""When she says again, unasked, what she is."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import NOW, after

from luna.core.systems import disclosure
from luna.core.systems.disclosure import Disclosure

THREE = timedelta(hours=3)


@pytest.mark.parametrize(
    "told, began, now, expected",
    [
        pytest.param(None, NOW, NOW, True, id="never told"),
        pytest.param(NOW, NOW, after(1), False, id="an hour in"),
        pytest.param(NOW, NOW, after(2.99), False, id="just before three hours"),
        pytest.param(NOW, NOW, after(3), True, id="three hours of talk"),
        pytest.param(NOW, after(14), after(14), False, id="a new talk on the same day"),
        pytest.param(NOW, after(14), after(17), True, id="which goes on for three hours"),
        pytest.param(NOW, after(24), after(24), True, id="the next day"),
        pytest.param(after(22), after(20), after(24), False, id="told two hours ago"),
    ],
)
def test_due(told: datetime | None, began: datetime, now: datetime, expected: bool) -> None:
    assert disclosure.due(told, began, now, THREE) is expected


def test_no_setting_makes_it_rarer() -> None:
    assert disclosure.due(NOW, NOW, after(3), timedelta(hours=12))
    assert disclosure.due(NOW, NOW, after(1), timedelta(hours=1))


@given(minutes=st.lists(st.integers(1, 200), min_size=1, max_size=60))
def test_nobody_talks_for_more_than_three_hours_untold(minutes: list[int]) -> None:
    state, now, untold = Disclosure(NOW), NOW, timedelta(0)
    for gap in minutes:
        now += timedelta(minutes=gap)
        told = disclosure.due(state.told_at, NOW, now, THREE)
        untold = timedelta(0) if told else untold + timedelta(minutes=gap)
        state = disclosure.settle(state, now, told=told)
        assert untold < THREE
