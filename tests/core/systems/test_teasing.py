"""Curiosity about what comes next: when, how often, and never for somebody who hurts."""

from datetime import timedelta

import pytest
from tests.core.build import NOW, moment

from luna.core.model import Instruction, Perception
from luna.core.now import Now
from luna.core.systems.teasing import Teasing, settle, suggest
from luna.core.tuning import Tuning

TODAY = NOW.date()
SHOW = "L'expo"


def at(day: int, **changes: object) -> Now:
    return moment(day=day, **changes)


@pytest.mark.parametrize(
    "state, now, subject, key",
    [
        pytest.param(Teasing(), at(1), SHOW, None, id="not on the first day"),
        pytest.param(Teasing(), at(2), SHOW, "teasing.0", id="on the second it begins"),
        pytest.param(Teasing(1, SHOW), at(2), SHOW, "teasing.1", id="one more the same day"),
        pytest.param(Teasing(2, SHOW), at(2), SHOW, None, id="its day has not come"),
        pytest.param(Teasing(2, SHOW), at(3), SHOW, "teasing.2", id="the third day"),
        pytest.param(Teasing(4, SHOW), at(5), SHOW, "teasing.4", id="the last one"),
        pytest.param(Teasing(5, SHOW), at(5), SHOW, None, id="then it is over"),
        pytest.param(Teasing(), at(6), SHOW, None, id="and never later"),
        pytest.param(Teasing(), at(2), None, None, id="nothing exists to tease with"),
        pytest.param(Teasing(1, "Le voyage"), at(3), SHOW, None, id="another story"),
        pytest.param(Teasing(1, SHOW, TODAY, 2), at(3), SHOW, None, id="two a day"),
        pytest.param(
            Teasing(1, SHOW, TODAY, 1, 195), at(3), SHOW, None, id="some messages in between"
        ),
        pytest.param(Teasing(), at(2, vulnerable=True), SHOW, None, id="someone who hurts"),
        pytest.param(
            Teasing(), at(2, seen=Perception(goodbye=True)), SHOW, None, id="at a goodbye"
        ),
    ],
)
def test_when(
    rules: Tuning, state: Teasing, now: Now, subject: str | None, key: str | None
) -> None:
    found = suggest(state, now, subject, rules.teasing)
    assert (found and found.key) == key


@pytest.mark.parametrize(
    "past, expected",
    [
        pytest.param(Teasing(), Teasing(1, SHOW, TODAY, 1, 40), id="the first"),
        pytest.param(
            Teasing(1, SHOW, TODAY, 1, 20), Teasing(2, SHOW, TODAY, 2, 40), id="the same day"
        ),
        pytest.param(
            Teasing(1, SHOW, TODAY - timedelta(days=1), 2, 20),
            Teasing(2, SHOW, TODAY, 1, 40),
            id="a new day",
        ),
    ],
)
def test_a_stage_is_passed_once(past: Teasing, expected: Teasing) -> None:
    won = (Instruction("teasing.0", 1, mark=SHOW),)
    assert settle(past, won, TODAY, 40) == expected
    assert settle(past, (), TODAY, 40) == past
