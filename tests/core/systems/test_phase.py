"""How far the two have come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luna.core.model import Phase
from luna.core.systems.phase import of
from luna.core.tuning import Tuning


@pytest.mark.parametrize(
    "messages, expected",
    [
        pytest.param(0, Phase.DISCOVERY, id="strangers"),
        pytest.param(49, Phase.DISCOVERY, id="last message of discovery"),
        pytest.param(50, Phase.INTEREST, id="interest"),
        pytest.param(51, Phase.INTEREST, id="nothing happens: one message more"),
        pytest.param(149, Phase.INTEREST, id="nor ninety-nine more"),
        pytest.param(150, Phase.CONNECTION, id="connection"),
        pytest.param(400, Phase.INTIMACY, id="intimacy"),
        pytest.param(799, Phase.INTIMACY, id="last message of intimacy"),
        pytest.param(800, Phase.DEPTH, id="depth"),
        pytest.param(100_000, Phase.DEPTH, id="depth is the last"),
    ],
)
def test_phase_of_a_count(rules: Tuning, messages: int, expected: Phase) -> None:
    assert of(messages, rules.phase) is expected


@given(counts=st.tuples(st.integers(0, 2000), st.integers(0, 2000)))
def test_a_phase_never_goes_back(rules: Tuning, counts: tuple[int, int]) -> None:
    order = list(Phase)
    fewer, more = sorted(counts)
    assert order.index(of(fewer, rules.phase)) <= order.index(of(more, rules.phase))
