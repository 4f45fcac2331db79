"""Which secrets are open, when one may be told, and that it is told once."""

from dataclasses import replace

import pytest
from tests.core.build import FLIRT, moment

from luna.core.dice import Dice
from luna.core.model import Instruction, Perception, Phase
from luna.core.now import Now
from luna.core.script import Confidence
from luna.core.systems.secrets import Secrets, opened, settle, suggest
from luna.core.tuning import Tuning

SECRETS = tuple(Confidence(f"s{layer}", layer, f"secret {layer}") for layer in (5, 3, 2, 1, 0))


@pytest.mark.parametrize(
    "phase, trust, deepest",
    [
        pytest.param(Phase.DISCOVERY, 100, 0, id="trust alone opens nothing"),
        pytest.param(Phase.DISCOVERY, 0, 0, id="the first is for anybody"),
        pytest.param(Phase.INTEREST, 49.9, 0, id="interest without trust"),
        pytest.param(Phase.INTEREST, 50, 1, id="interest"),
        pytest.param(Phase.CONNECTION, 55, 2, id="connection"),
        pytest.param(Phase.CONNECTION, 65, 3, id="connection with more trust"),
        pytest.param(Phase.INTIMACY, 74.9, 3, id="intimacy without its trust"),
        pytest.param(Phase.INTIMACY, 75, 4, id="intimacy"),
        pytest.param(Phase.DEPTH, 84.9, 4, id="depth without its trust"),
        pytest.param(Phase.DEPTH, 85, 5, id="depth"),
    ],
)
def test_layers_open(rules: Tuning, phase: Phase, trust: float, deepest: int) -> None:
    assert opened(phase, trust, rules.secrets) == tuple(range(deepest + 1))


@pytest.mark.parametrize(
    "state, now, expected",
    [
        pytest.param(Secrets(), moment(), "s0", id="the shallowest first"),
        pytest.param(Secrets(("s0", "s1"), 100), moment(), "s2", id="then the next open one"),
        pytest.param(Secrets(("s0", "s1", "s2"), 100), moment(), None, id="all open ones told"),
        pytest.param(Secrets(("s0",), 161), moment(), None, id="told one lately"),
        pytest.param(Secrets(("s0",), 160), moment(), "s1", id="forty messages later"),
        pytest.param(Secrets(), moment(in_session=5), None, id="a talk just begun"),
        pytest.param(Secrets(), moment(heat=30.0), None, id="a heated talk"),
        pytest.param(Secrets(), moment(seen=FLIRT), None, id="a flirting one"),
        pytest.param(Secrets(), moment(vulnerable=True), None, id="someone who hurts"),
        pytest.param(Secrets(), moment(seen=Perception(goodbye=True)), None, id="a goodbye"),
    ],
)
def test_next_secret(rules: Tuning, state: Secrets, now: Now, expected: str | None) -> None:
    certain = replace(rules.secrets, chance=1.0)
    found = suggest(state, now, SECRETS, certain, Dice("1")("secrets"))
    assert (found and found.mark) == expected


def test_its_words_come_with_its_layer(rules: Tuning) -> None:
    certain = replace(rules.secrets, chance=1.0)
    found = suggest(Secrets(("s0",)), moment(), SECRETS, certain, Dice("1")("secrets"))
    assert found == Instruction("secret.1", certain.weight, {"secret": "secret 1"}, mark="s1")


@pytest.mark.parametrize(
    "won, expected",
    [
        pytest.param([], Secrets(("s0",), 10), id="nothing told"),
        pytest.param([Instruction("jackpot", 1.0)], Secrets(("s0",), 10), id="something else"),
        pytest.param(
            [Instruction("secret.1", 1.0, mark="s1")], Secrets(("s0", "s1"), 60), id="told"
        ),
    ],
)
def test_told_once(won: list[Instruction], expected: Secrets) -> None:
    assert settle(Secrets(("s0",), 10), won, 60) == expected
