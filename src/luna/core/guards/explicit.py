"""P3: how far a turn may go. Explicit content takes the operator's yes and all of the user's."""

from datetime import datetime

from luna.core.account import Account, Plan
from luna.core.model import Phase, Tier
from luna.core.plans import plan_at
from luna.core.policy import Policy
from luna.core.standing import Standing


def ceiling(standing: Standing) -> Tier:
    """The highest tier that this user may be given now."""
    if standing.frozen:
        return Tier.SAFE
    opted_in = (
        standing.switched_on
        and standing.proven
        and standing.plan is Plan.ACTIVE
        and standing.phase.reached(Phase.INTIMACY)
    )
    return Tier.EXPLICIT if opted_in else Tier.FLIRT


def standing_of(account: Account, phase: Phase, policy: Policy, now: datetime) -> Standing:
    return Standing(
        switched_on=policy.explicit,
        proven=account.proven_until is not None and now < account.proven_until,
        plan=plan_at(account, now),
        phase=phase,
        frozen=account.frozen_at is not None,
    )
