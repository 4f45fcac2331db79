"""Proactive: what she writes first, once a time that a turn had set has come."""

from luna.core.account import Gate
from luna.core.guards.country import country_of
from luna.core.guards.facts import Facts
from luna.core.model import Danger, Kind, Message
from luna.core.reply import Answer
from luna.core.systems.safety import Safety

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
    return Answer(None, (_key(state),), help_in=where, reason=CHECKIN)


def _key(state: Safety) -> str:
    """Whoever suffers violence may not be alone with their phone: nothing in it tells of it."""
    if state.other:
        return "checkin_other"
    return "checkin_discreet" if state.danger is Danger.VIOLENCE else "checkin"


def _welcome(facts: Facts) -> bool:
    account = facts.account
    kept_out = account.frozen_at is not None or account.blocked_at is not None
    return account.proactive and account.gate is Gate.OPEN and not kept_out
