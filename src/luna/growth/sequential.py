"""Sequential analysis: intervals for a difference of two shares that hold however often one looks.

A confidence sequence by the method of mixtures (Robbins 1970): with probability 1 - alpha the true
difference lies in *all* the intervals at once, so that whoever stops at the first one that leaves
zero out errs in alpha of the cases. The difference of two shares is close to normal, hence the
mixture over normal effects of Johari, Koomen, Pekelis and Walsh, "Always Valid Inference:
Continuous Monitoring of A/B Tests" (Operations Research, 2022). That an estimated variance will
do is Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central limit theory and
asymptotic confidence sequences" (Annals of Statistics, 2024). The guarantee is asymptotic: nothing
is concluded from fewer than ``LEAST`` users an arm.
`python -m bench.looks` measures what is left of it.
"""

from dataclasses import dataclass
from math import log, sqrt

ALPHA = 0.05
SPREAD = 0.03  # the size of effects looked for: an interval is narrowest around such differences
LEAST = 100  # users in each arm


@dataclass(frozen=True, slots=True)
class Count:
    """How many users an arm has, and for how many of them something came true."""

    users: int
    hits: int

    @property
    def share(self) -> float:
        return self.hits / self.users if self.users else 0.0


@dataclass(frozen=True, slots=True)
class Difference:
    """The variant's share less the control's, and between what it lies."""

    estimate: float
    low: float
    high: float

    @property
    def decided(self) -> bool:
        """Whether zero is left out: the arms differ."""
        return self.low > 0 or self.high < 0


def difference(control: Count, variant: Count, alpha: float = ALPHA) -> Difference | None:
    """The interval as of now; nothing while an arm is too small."""
    if min(control.users, variant.users) < LEAST:
        return None
    estimate = variant.share - control.share
    reach = radius(_variance(control) + _variance(variant), alpha)
    return Difference(estimate, estimate - reach, estimate + reach)


def radius(variance: float, alpha: float = ALPHA, spread: float = SPREAD) -> float:
    """Half the width, for an estimate of this variance."""
    prior = spread**2
    total = variance + prior
    return sqrt(2 * variance * total / prior * (log(1 / alpha) + log(total / variance) / 2))


def _variance(count: Count) -> float:
    """Of a share; half a hit and half a miss more, so that no hits yet is no certainty."""
    share = (count.hits + 0.5) / (count.users + 1)
    return share * (1 - share) / count.users
