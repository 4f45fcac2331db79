"""The rate limit: one kind notice a window; what comes above it is kept, not answered."""

from luna.core.guards.facts import Facts
from luna.core.reply import Answer
from luna.core.speech import Guard
from luna.core.systems import pace


def check(facts: Facts) -> Answer | None:
    state = facts.bond.systems.pace
    if not pace.too_fast(state, facts.rules.pace.per_minute):
        return None
    if pace.warned(state, facts.now):
        return Answer(Guard.RATE, ())
    return Answer(Guard.RATE, ("rate",), warned=True)
