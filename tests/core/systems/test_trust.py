"""What earns and costs trust."""

import pytest
from tests.core.build import HOT, SAD, SFW

from luna.core.model import Perception
from luna.core.systems.trust import Trust, observe
from luna.core.tuning import Tuning


@pytest.mark.parametrize(
    "level, seen, returned, pushed, expected",
    [
        pytest.param(50, SFW, False, False, 50, id="small talk changes nothing"),
        pytest.param(50, SAD, False, False, 50, id="sadness alone costs nothing"),
        pytest.param(50, HOT, False, False, 50, id="heat alone earns nothing"),
        pytest.param(50, Perception(vulnerability=True), False, False, 52, id="confided"),
        pytest.param(50, SFW, True, False, 51, id="came back"),
        pytest.param(50, Perception(compliment=True), False, False, 51, id="compliment"),
        pytest.param(50, Perception(question_about_luna=True), False, False, 50.5, id="interest"),
        pytest.param(50, Perception(insult=True), False, False, 46, id="insult"),
        pytest.param(50, SFW, False, True, 47, id="pushed after a no"),
        pytest.param(2, Perception(insult=True), False, False, 0, id="never below zero"),
        pytest.param(99, Perception(vulnerability=True), True, False, 100, id="never above 100"),
    ],
)
def test_signs_add_up(
    rules: Tuning, level: float, seen: Perception, returned: bool, pushed: bool, expected: float
) -> None:
    found = observe(Trust(level), seen, rules.trust, returned=returned, pushed=pushed)
    assert found.level == expected
