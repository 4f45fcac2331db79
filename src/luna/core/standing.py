"""Standing: all that decides what a user may be given, whatever is said (P3)."""

from dataclasses import dataclass

from luna.core.account import Plan
from luna.core.model import Phase


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides, and nothing else: no mood, no heat, no insistence changes it."""

    switched_on: bool  # by the operator
    proven: bool  # an age proof that has not run out
    plan: Plan
    phase: Phase
    frozen: bool
