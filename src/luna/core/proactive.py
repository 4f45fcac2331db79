"""Proactive: what she writes first, once a time that a turn had set has come."""

from luna.core.account import Gate
from luna.core.guards.country import country_of
from luna.core.guards.facts import Facts
from luna.core.model import Kind, Message
from luna.core.reply import Answer

CHECKIN = "checkin"
NOT_YET = Answer(None, ())


def prompted(said: tuple[Message, ...]) -> bool:
    """Whether this turn answers somebody, and not a time that has come."""
    return said[-1].kind is not Kind.TRIGGER


def answer(facts: Facts) -> Answer:
    """The words for what is due, or a silence: whoever said stop since then is left alone (P6)."""
    state = facts.bond.systems.safety
    if state.checkin_at is None or state.checkin_at > facts.now:
        return NOT_YET
    if not _welcome(facts):
        return Answer(None, (), reason=CHECKIN)
    where = country_of(facts.account.timezone, facts.language, state.country)
    key = "checkin_other" if state.other else "checkin"
    return Answer(None, (key,), help_in=where, reason=CHECKIN)


def _welcome(facts: Facts) -> bool:
    account = facts.account
    kept_out = account.frozen_at is not None or account.blocked_at is not None
    return account.proactive and account.gate is Gate.OPEN and not kept_out
