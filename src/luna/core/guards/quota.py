"""The free allowance of a day: what comes above it is kept, and answered tomorrow or with a plan.

Never in a moment that P4 protects, never to a goodbye, and never before it was said that it would
come; a command, a tap and a wish that something be forgotten always pass.
"""

from luna.core.guards import offers
from luna.core.guards.facts import Facts
from luna.core.memory import forgetting
from luna.core.model import Kind
from luna.core.reply import Answer
from luna.core.speech import Guard


def check(facts: Facts) -> Answer | None:
    if facts.said[-1].kind in (Kind.COMMAND, Kind.BUTTON) or forgetting.asks(facts.last_text):
        return None
    standing = offers.standing_of(facts)
    if not offers.over(standing, facts.rules.offers):
        return None
    told = facts.bond.systems.allowance.told_on == standing.today
    offer = offers.decide(standing, facts.rules.offers)
    slots = {"free": str(facts.rules.offers.free_messages)}
    return Answer(Guard.QUOTA, ("quota_still" if told else "quota",), slots=slots, offer=offer)
