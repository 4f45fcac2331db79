"""Which content a heat allows."""

import pytest

from luna.core.model import Tier
from luna.core.systems.tier import decide
from luna.core.tuning import Tuning


@pytest.mark.parametrize(
    "heat, allowed, expected",
    [
        pytest.param(0, False, Tier.SAFE, id="cold is safe"),
        pytest.param(30.9, True, Tier.SAFE, id="just below flirt is safe"),
        pytest.param(31, False, Tier.FLIRT, id="flirt begins"),
        pytest.param(60.9, True, Tier.FLIRT, id="just below explicit is flirt"),
        pytest.param(61, True, Tier.EXPLICIT, id="explicit where all of P3 holds"),
        pytest.param(100, False, Tier.FLIRT, id="never explicit where it does not"),
    ],
)
def test_heat_and_permission_decide(
    rules: Tuning, heat: float, allowed: bool, expected: Tier
) -> None:
    assert decide(heat, allowed, rules.tier) is expected
