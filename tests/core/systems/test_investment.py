"""How much of themselves a user has put in."""

import pytest
from tests.core.build import HOT, SFW

from luna.core.model import Perception
from luna.core.systems.investment import Investment, Segment, observe, score, segment
from luna.core.tuning import Tuning


@pytest.mark.parametrize(
    "seen, expected",
    [
        pytest.param(SFW, Investment(), id="small talk puts nothing in"),
        pytest.param(HOT, Investment(), id="nor does heat"),
        pytest.param(Perception(vulnerability=True), Investment(confidences=1), id="confided"),
        pytest.param(Perception(compliment=True), Investment(compliments=1), id="compliment"),
        pytest.param(Perception(question_about_luna=True), Investment(questions=1), id="question"),
    ],
)
def test_signs(seen: Perception, expected: Investment) -> None:
    assert observe(Investment(), seen) == expected


@pytest.mark.parametrize(
    "state, messages, days, expected, kind",
    [
        pytest.param(Investment(), 0, 0, 0, Segment.CASUAL, id="a stranger"),
        pytest.param(Investment(), 10, 1, 14, Segment.CASUAL, id="a first chat"),
        pytest.param(Investment(2, 2, 4), 120, 7, 47, Segment.REGULAR, id="a good week"),
        pytest.param(Investment(15, 20, 30), 600, 30, 84, Segment.DEVOTED, id="a close month"),
        pytest.param(Investment(), 10_000, 1000, 50, Segment.REGULAR, id="mere words are not all"),
        pytest.param(Investment(99, 99, 99), 9999, 999, 100, Segment.DEVOTED, id="never above 100"),
    ],
)
def test_score_and_segment(
    rules: Tuning, state: Investment, messages: int, days: int, expected: float, kind: Segment
) -> None:
    found = score(state, messages, days, rules.investment)
    assert found == pytest.approx(expected, abs=1)
    assert segment(found, rules.investment) is kind


def test_a_share_for_each_sign_and_all_of_it(rules: Tuning) -> None:
    assert set(rules.investment.share) == set(rules.investment.full)
    assert sum(rules.investment.share.values()) == 100
