"""P1: whoever asks whether Luna is human is told that she is an AI, by a fixed path; whoever does
not ask is told so again from time to time.
"""

from datetime import timedelta

from luna.core.guards.facts import Facts
from luna.core.reply import Answer, Reply
from luna.core.speech import Guard
from luna.core.systems import disclosure


def check(facts: Facts) -> Answer | None:
    return Answer(Guard.HONESTY, ("honesty",)) if facts.seen.asks_if_ai else None


def reminds(facts: Facts, reply: Reply) -> bool:
    """Whether the reply also says, unasked, what she is: in no crisis, goodbye or form, and
    not before they have answered her.
    """
    answer, seen = reply.answer, facts.seen
    fixed = answer is not None and (answer.private or answer.guard)
    if fixed or reply.first is not None or not reply.bubbles or seen.goodbye or seen.opt_out:
        return False
    state, noticed = facts.bond.systems, facts.account.noticed_at
    told = max(filter(None, (state.disclosure.told_at, noticed)), default=None)
    every = timedelta(hours=facts.policy.disclosure_hours)
    return disclosure.due(told, state.session.began_at or facts.now, facts.now, every)
