"""The promises: checks that answer without a model, the first that holds wins.

Crisis comes before everything (P5), then the gate and the freeze (P2), honesty (P1), the pace.
"""

from luna.core.guards import adult, crisis, honesty, onboarding, pace
from luna.core.guards.facts import Facts
from luna.core.reply import Answer

ORDER = (crisis.check, onboarding.check, adult.check, honesty.check, pace.check)


def check(facts: Facts) -> Answer | None:
    """The fixed answer that this turn must give, or nothing: then she speaks freely."""
    for guard in ORDER:
        answer = guard(facts)
        if answer is not None:
            return answer
    return None
