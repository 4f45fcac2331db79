"""Playful "not yet": on which days, once each, one a day."""

from datetime import timedelta

import pytest
from tests.core.build import NOW, moment

from luna.core.dice import Dice
from luna.core.model import Instruction, Perception
from luna.core.now import Now
from luna.core.systems.gates import Gates, settle, suggest
from luna.core.tuning import Tuning

TODAY = NOW.date()
PHOTO = Perception(photo_request=True)
ABOUT_HER = Perception(question_about_luna=True)


def at(day: int, seen: Perception = PHOTO, **changes: object) -> Now:
    return moment(day=day, seen=seen, **changes)


def keys(
    rules: Tuning, state: Gates, now: Now, subject: str | None = "L'expo", *, ahead: bool = True
) -> set[str]:
    """The gates that many dice come to."""
    rolls = (
        suggest(state, now, subject, rules.gates, Dice(str(n))("g"), ahead=ahead)
        for n in range(100)
    )
    return {each.key for each in rolls if each}


@pytest.mark.parametrize(
    "state, now, expected",
    [
        pytest.param(Gates(), at(2), set(), id="the second day has none"),
        pytest.param(Gates(), at(3), {"gate.playful_no"}, id="a picture asked for on the third"),
        pytest.param(Gates(), at(5), {"gate.playful_no"}, id="or the fifth"),
        pytest.param(Gates(), at(6), set(), id="not on the sixth"),
        pytest.param(Gates(), at(3, Perception()), set(), id="nothing asked"),
        pytest.param(Gates(), at(4, ABOUT_HER), {"gate.secret"}, id="a question about her"),
        pytest.param(
            Gates(("gate.secret",)), at(4, ABOUT_HER), {"gate.later"}, id="then about her story"
        ),
        pytest.param(
            Gates(("gate.secret", "gate.later")), at(4, ABOUT_HER), set(), id="each one once"
        ),
        pytest.param(Gates(("gate.secret",), TODAY), at(3), set(), id="one a day"),
        pytest.param(Gates(), at(3, vulnerable=True), set(), id="someone who hurts"),
        pytest.param(
            Gates(), at(3, Perception(photo_request=True, goodbye=True)), set(), id="at a goodbye"
        ),
    ],
)
def test_when(rules: Tuning, state: Gates, now: Now, expected: set[str]) -> None:
    assert keys(rules, state, now) == expected


def test_a_photo_that_will_not_be_theirs_is_no_not_yet(rules: Tuning) -> None:
    assert keys(rules, Gates(), at(3), ahead=False) == set()


def test_no_story_left_no_gate_before_it(rules: Tuning) -> None:
    assert keys(rules, Gates(("gate.secret",)), at(4, ABOUT_HER), subject=None) == set()


@pytest.mark.parametrize(
    "won, expected",
    [
        pytest.param((), Gates(("gate.later",), TODAY - timedelta(days=1)), id="none won"),
        pytest.param(
            (Instruction("gate.secret", 1),),
            Gates(("gate.later", "gate.secret"), TODAY),
            id="one more is met",
        ),
    ],
)
def test_met_once(won: tuple[Instruction, ...], expected: Gates) -> None:
    assert settle(Gates(("gate.later",), TODAY - timedelta(days=1)), won, TODAY) == expected
