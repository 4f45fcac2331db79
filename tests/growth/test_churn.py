"""Who may be on their way out: by their own rhythm, and no other."""

from datetime import timedelta

import pytest

from luna.core.systems.rhythm import Rhythm, Rolling
from luna.growth.churn import Risk, Signs, signs

DAY = timedelta(days=1)
DAILY = Rhythm(gap=Rolling(24.0, 24.0))
WEEKLY = Rhythm(gap=Rolling(168.0, 168.0))
SHORTER = Rhythm(gap=Rolling(24, 24), session=Rolling(2.0, 20.0))
SLOWER = Rhythm(gap=Rolling(24, 24), response=Rolling(1200.0, 300.0))
SADDER = Rhythm(gap=Rolling(24, 24), sentiment=Rolling(-0.8, 0.2))
BETTER = Rhythm(gap=Rolling(24, 24), session=Rolling(30.0, 20.0), sentiment=Rolling(0.8, 0.1))


@pytest.mark.parametrize(
    "rhythm, silence, refusals, risk",
    [
        pytest.param(DAILY, DAY / 2, 0, Risk.LOW, id="there as ever"),
        pytest.param(DAILY, DAY, 0, Risk.LOW, id="a usual pause"),
        pytest.param(DAILY, 2.2 * DAY, 0, Risk.MEDIUM, id="twice the usual pause"),
        pytest.param(DAILY, 4 * DAY, 0, Risk.HIGH, id="four times"),
        pytest.param(DAILY, 9 * DAY, 0, Risk.CRITICAL, id="long silent"),
        pytest.param(WEEKLY, 9 * DAY, 0, Risk.LOW, id="who comes on Sundays is not silent"),
        pytest.param(Rhythm(), 9 * DAY, 0, Risk.HIGH, id="a stranger's rhythm is guessed"),
        pytest.param(SHORTER, DAY, 0, Risk.LOW, id="shorter talks alone say little"),
        pytest.param(SHORTER, 2.2 * DAY, 3, Risk.HIGH, id="several signs add up"),
    ],
)
def test_risk(rhythm: Rhythm, silence: timedelta, refusals: int, risk: Risk) -> None:
    assert signs(rhythm, silence, refusals).risk is risk


@pytest.mark.parametrize("rhythm", [SHORTER, SLOWER, SADDER])
def test_a_trend_raises_it(rhythm: Rhythm) -> None:
    assert signs(rhythm, 2 * DAY).score > signs(DAILY, 2 * DAY).score


def test_good_trends_do_not_lower_what_a_silence_says() -> None:
    assert signs(BETTER, 2 * DAY) == signs(DAILY, 2 * DAY)


def test_it_stays_between_0_and_1() -> None:
    assert Signs(0, 0, 0, 0, 0).score == 0
    assert Risk.CRITICAL is Signs(1, 1, 1, 1, 1).risk
    assert Signs(1, 1, 1, 1, 1).score < 1
