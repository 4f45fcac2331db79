"""P3: who may be given explicit content; every combination there is."""

from datetime import timedelta
from itertools import product

import pytest
from tests.core.build import ADULT, NOW

from luna.core.account import Account, Plan
from luna.core.guards.explicit import ceiling, standing_of
from luna.core.model import Phase, Tier
from luna.core.policy import Policy
from luna.core.standing import Standing
from luna.core.systems import tier
from luna.core.tuning import Tuning

HEATS = {Tier.SAFE: 0.0, Tier.FLIRT: 45.0, Tier.EXPLICIT: 100.0}
YES = (True, False)
EVERY = list(product(Phase, Plan, HEATS, YES, YES, YES))
ALLOWED = {
    (phase, Plan.ACTIVE, Tier.EXPLICIT, True, True, False)
    for phase in (Phase.INTIMACY, Phase.DEPTH)
}  # phase, plan, tier asked, proof, switch, frozen


@pytest.mark.parametrize("row", EVERY, ids=lambda row: "-".join(map(str, row)))
def test_every_combination(rules: Tuning, row: tuple[Phase, Plan, Tier, bool, bool, bool]) -> None:
    phase, plan, asked, proven, switched_on, frozen = row
    highest = ceiling(Standing(switched_on, proven, plan, phase, frozen))
    given = tier.decide(HEATS[asked], highest, rules.tier)
    assert (given is Tier.EXPLICIT) == (row in ALLOWED)
    assert given <= asked
    if frozen:
        assert given is Tier.SAFE


@pytest.mark.parametrize(
    "account, policy, expected",
    [
        pytest.param(ADULT, Policy(explicit=True), (True, False), id="no proof was ever given"),
        pytest.param(
            Account(proven_until=NOW),
            Policy(explicit=True),
            (True, False),
            id="it has just run out",
        ),
        pytest.param(
            Account(proven_until=NOW + timedelta(seconds=1)),
            Policy(),
            (False, True),
            id="it holds, but the operator has not switched it on",
        ),
    ],
)
def test_what_stands(account: Account, policy: Policy, expected: tuple[bool, bool]) -> None:
    found = standing_of(account, Phase.DEPTH, policy, NOW)
    assert (found.switched_on, found.proven) == expected
