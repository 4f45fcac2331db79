"""Confidence sequences: wide early, narrow late, and rarely wrong however often one looks."""

import numpy as np
import pytest

from luna.growth.sequential import ALPHA, Count, difference, radius

RUNS, DAYS, DAILY = 400, 30, 60


@pytest.mark.parametrize(
    "control, variant, decided",
    [
        pytest.param(Count(99, 5), Count(5000, 900), None, id="too few to say anything"),
        pytest.param(Count(500, 30), Count(500, 45), False, id="nothing shown yet"),
        pytest.param(Count(5000, 300), Count(5000, 450), True, id="better"),
        pytest.param(Count(5000, 450), Count(5000, 300), True, id="worse"),
        pytest.param(Count(5000, 300), Count(5000, 300), False, id="the same"),
        pytest.param(Count(200, 0), Count(200, 0), False, id="no hits yet is no certainty"),
    ],
)
def test_difference(control: Count, variant: Count, decided: bool | None) -> None:
    found = difference(control, variant)
    assert (found and found.decided) == decided
    assert found is None or found.low < found.estimate < found.high


def test_more_users_narrow_it() -> None:
    widths = [radius(0.06 * 0.94 * 2 / users) for users in (100, 1000, 10_000, 100_000)]
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] < 0.006


def test_equal_arms_are_rarely_told_apart_by_daily_looks() -> None:
    dice = np.random.default_rng(7)
    hits = dice.binomial(DAILY, 0.06, (2, RUNS, DAYS)).cumsum(axis=2)
    wrong = 0
    for first, second in zip(hits[0], hits[1], strict=True):
        looks = (
            difference(Count(DAILY * (day + 1), int(a)), Count(DAILY * (day + 1), int(b)))
            for day, (a, b) in enumerate(zip(first, second, strict=True))
        )
        wrong += any(look is not None and look.decided for look in looks)
    assert wrong / RUNS <= ALPHA
