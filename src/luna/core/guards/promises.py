"""The promises: checks that answer without a model, the first that holds wins.

Crisis comes before everything (P5), then the gate and the freeze (P2), honesty (P1), the pace.
"""

from dataclasses import replace

from luna.core.guards import adult, crisis, honesty, onboarding, pace
from luna.core.guards.facts import Facts
from luna.core.reply import Answer
from luna.core.speech import Guard

ORDER = (crisis.check, onboarding.check, adult.check, honesty.check, pace.check)


def check(facts: Facts) -> Answer | None:
    """The fixed answer that this turn must give, or nothing: then she speaks freely."""
    for guard in ORDER:
        answer = guard(facts)
        if answer is not None:
            return _told(answer, facts)
    return None


def _told(answer: Answer, facts: Facts) -> Answer:
    """Who asks at the gate or in a freeze is told what she is first (P1); the notice says it."""
    kept_out = answer.guard in (Guard.ONBOARDING, Guard.FROZEN)
    if not (facts.seen.asks_if_ai and kept_out) or "onboarding_notice" in answer.keys:
        return answer
    return replace(answer, keys=("honesty", *answer.keys))
