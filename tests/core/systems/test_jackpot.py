"""When it is she who comes closer."""

from dataclasses import replace

import pytest
from tests.core.build import NOW, SAD, after, moment

from luna.core.dice import Dice
from luna.core.model import Instruction, Mood, Perception, Phase, Tier
from luna.core.now import Now
from luna.core.systems.jackpot import Jackpot, settle, suggest
from luna.core.tuning import Tuning

WARM = moment(mood=Mood.PLAYFUL, tier=Tier.FLIRT)
NEVER = Jackpot()


@pytest.mark.parametrize(
    "state, now, available, expected",
    [
        pytest.param(NEVER, WARM, True, True, id="playful, close and warm"),
        pytest.param(NEVER, replace(WARM, mood=Mood.DESIRING), True, True, id="desiring"),
        pytest.param(NEVER, replace(WARM, mood=Mood.HAPPY), True, False, id="another mood"),
        pytest.param(NEVER, replace(WARM, phase=Phase.INTEREST), True, False, id="too early"),
        pytest.param(NEVER, replace(WARM, tier=Tier.SAFE), True, False, id="a cold talk"),
        pytest.param(NEVER, replace(WARM, vulnerable=True), True, False, id="someone who hurts"),
        pytest.param(NEVER, replace(WARM, seen=SAD), True, False, id="a bad mood"),
        pytest.param(
            NEVER, replace(WARM, seen=Perception(goodbye=True)), True, False, id="at a goodbye"
        ),
        pytest.param(NEVER, WARM, False, False, id="not available herself"),
        pytest.param(Jackpot(after(-47)), WARM, True, False, id="yesterday"),
        pytest.param(Jackpot(after(-48)), WARM, True, True, id="two days ago"),
    ],
)
def test_all_must_hold(
    rules: Tuning, state: Jackpot, now: Now, available: bool, expected: bool
) -> None:
    certain = replace(rules.jackpot, chance=1.0)
    found = suggest(state, now, certain, Dice("1")("jackpot"), available=available)
    assert (found is not None) is expected


def test_one_turn_in_twenty(rules: Tuning) -> None:
    streams = (Dice(str(n))("jackpot") for n in range(4000))
    found = [suggest(NEVER, WARM, rules.jackpot, dice, available=True) for dice in streams]
    assert sum(each is not None for each in found) == pytest.approx(200, abs=45)


@pytest.mark.parametrize(
    "key, expected",
    [
        pytest.param("jackpot", Jackpot(NOW), id="remembers having done so"),
        pytest.param("mood.playful", NEVER, id="nothing happened"),
    ],
)
def test_settle(key: str, expected: Jackpot) -> None:
    assert settle(NEVER, [Instruction(key, 1.0)], NOW) == expected
