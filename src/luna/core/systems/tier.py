"""Tier: which kind of content this turn may hold, from the heat and what is allowed (P3)."""

from dataclasses import dataclass

from luna.core.model import Tier


@dataclass(frozen=True, slots=True)
class TierRules:
    """The heats from which the next tier begins."""

    flirt_from: float
    explicit_from: float


def decide(heat: float, ceiling: Tier, rules: TierRules) -> Tier:
    """The tier that the heat asks for, and never one above what the user may be given."""
    return min(_asked(heat, rules), ceiling)


def _asked(heat: float, rules: TierRules) -> Tier:
    if heat >= rules.explicit_from:
        return Tier.EXPLICIT
    return Tier.FLIRT if heat >= rules.flirt_from else Tier.SAFE
