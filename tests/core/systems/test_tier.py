"""Which content a heat allows."""

import pytest

from luna.core.model import Tier
from luna.core.systems.tier import decide
from luna.core.tuning import Tuning


@pytest.mark.parametrize(
    "heat, ceiling, expected",
    [
        pytest.param(0, Tier.EXPLICIT, Tier.SAFE, id="nothing happens where nothing is warm"),
        pytest.param(0, Tier.FLIRT, Tier.SAFE, id="cold is safe"),
        pytest.param(30.9, Tier.EXPLICIT, Tier.SAFE, id="just below flirt is safe"),
        pytest.param(31, Tier.FLIRT, Tier.FLIRT, id="flirt begins"),
        pytest.param(45, Tier.EXPLICIT, Tier.FLIRT, id="nothing happens: warmer, and flirt still"),
        pytest.param(60.9, Tier.EXPLICIT, Tier.FLIRT, id="just below explicit is flirt"),
        pytest.param(61, Tier.EXPLICIT, Tier.EXPLICIT, id="explicit where all of P3 holds"),
        pytest.param(100, Tier.FLIRT, Tier.FLIRT, id="never explicit where it does not"),
        pytest.param(100, Tier.SAFE, Tier.SAFE, id="nor anything else where nothing is allowed"),
    ],
)
def test_heat_and_permission_decide(
    rules: Tuning, heat: float, ceiling: Tier, expected: Tier
) -> None:
    assert decide(heat, ceiling, rules.tier) is expected
