"""Survival: how many stay for how long, when many are still there (Kaplan and Meier 1958)."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

SIDE = 1.96  # standard errors to each side: 95 %


@dataclass(frozen=True, slots=True)
class Life:
    """Days until somebody left, or until now where they did not (``left`` false)."""

    days: float
    left: bool


@dataclass(frozen=True, slots=True)
class Step:
    """From this day on, the share that stays, with Greenwood's interval."""

    day: float
    stays: float
    low: float
    high: float


def kaplan_meier(lives: Iterable[Life]) -> tuple[Step, ...]:
    """The curve, from everybody on day 0 down; a step on each day when somebody left."""
    known = sorted(lives, key=lambda life: life.days)
    steps, stays, spread = [Step(0.0, 1.0, 1.0, 1.0)], 1.0, 0.0
    for day in sorted({life.days for life in known if life.left}):
        at_risk = sum(life.days >= day for life in known)
        left = sum(life.left and life.days == day for life in known)
        stays *= 1 - left / at_risk
        spread += left / (at_risk * (at_risk - left)) if at_risk > left else 0.0
        reach = SIDE * stays * sqrt(spread)
        steps.append(Step(day, stays, max(0.0, stays - reach), min(1.0, stays + reach)))
    return tuple(steps)


def stays_for(steps: tuple[Step, ...], day: float) -> float:
    """The share that stays beyond a day."""
    return next(step.stays for step in reversed(steps) if step.day <= day)
