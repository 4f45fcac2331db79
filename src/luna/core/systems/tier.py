"""Tier: which kind of content this turn may hold, from the heat and what is allowed (P3)."""

from dataclasses import dataclass

from luna.core.model import Tier


@dataclass(frozen=True, slots=True)
class TierRules:
    """The heats from which the next tier begins."""

    flirt_from: float
    explicit_from: float


def decide(heat: float, explicit_allowed: bool, rules: TierRules) -> Tier:
    """The tier of this turn; the explicit one only where every condition of P3 holds."""
    if heat >= rules.explicit_from and explicit_allowed:
        return Tier.EXPLICIT
    return Tier.FLIRT if heat >= rules.flirt_from else Tier.SAFE
