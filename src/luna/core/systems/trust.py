"""Trust: 0 to 100, begins at 50; bends her tone and opens secrets, is never sold or gated."""

from dataclasses import dataclass

from luna.core.model import Perception


@dataclass(frozen=True, slots=True)
class TrustRules:
    """What each sign is worth, in points."""

    confided: float
    returned: float
    compliment: float
    interest: float
    insult: float
    pushed: float


@dataclass(frozen=True, slots=True)
class Trust:
    level: float = 50.0


def observe(
    past: Trust, seen: Perception, rules: TrustRules, *, returned: bool, pushed: bool
) -> Trust:
    """Add up the signs; ``returned`` after an absence, ``pushed`` on after her "no"."""
    signs = (
        (seen.vulnerability, rules.confided),
        (returned, rules.returned),
        (seen.compliment, rules.compliment),
        (seen.question_about_luna, rules.interest),
        (seen.insult, rules.insult),
        (pushed, rules.pushed),
    )
    moved = past.level + sum(worth for holds, worth in signs if holds)
    return Trust(level=min(100.0, max(0.0, moved)))
