"""The subscription as users ask about it: /subscribe, /cancel, /paysupport and their buttons.

Buying takes the command and a tap that pays; cancelling takes the command (P6).
"""

from luna.core import prices
from luna.core.account import Gate, Plan
from luna.core.commands import name_of
from luna.core.guards import offers
from luna.core.guards.facts import Facts
from luna.core.model import Kind
from luna.core.plans import plan_at
from luna.core.reply import Answer, Button, Errand, Keyboard
from luna.core.systems.offers import Heard

MENU = ("subscribe", "cancel", "paysupport")
RESUME = "subscription:resume"
REFUND_DAYS = 14
_RESUME: Keyboard = ((Button("subscription-resume", RESUME),),)


def answer(facts: Facts) -> Answer | None:
    """The answer to one of these commands or buttons; nothing for anything else."""
    last = facts.said[-1]
    if last.kind is Kind.BUTTON:
        return _tap(last.text, facts)
    if last.kind is not Kind.COMMAND:
        return None
    match name_of(last.text):
        case "subscribe":
            return _subscribe(facts)
        case "cancel":
            return _cancel(facts)
        case "paysupport":
            return _support(facts)
    return None


def open_to(facts: Facts) -> str | None:
    """Why nothing is sold to this user now, as the key of a text; nothing where it may be."""
    if facts.policy.price is None:
        return "subscribe_free"
    if facts.account.gate is not Gate.OPEN or facts.account.frozen_at is not None:
        return "subscribe_closed"
    if offers.forbidden(facts):
        return "subscribe_later"
    if plan_at(facts.account, facts.now) is Plan.ACTIVE:
        return "subscribe_active" if facts.account.renews else "subscribe_ending"
    return None


def slots_of(facts: Facts) -> dict[str, str]:
    """What the texts about the subscription are filled with."""
    price, account, language = facts.policy.price, facts.account, facts.language
    until = account.paid_until.astimezone(facts.now.tzinfo).date() if account.paid_until else None
    return {
        "price": price.shown(language) if price else "",
        "days": str(price.days) if price else "",
        "free": str(facts.rules.offers.free_messages),
        "refund_days": str(REFUND_DAYS),
        "until": prices.day(until, language) if until else "",
        "support": facts.policy.support or "",
    }


def _tap(press: str, facts: Facts) -> Answer | None:
    match press:
        case offers.YES:
            return _subscribe(facts)
        case offers.NO:
            return Answer(None, ("offer_declined",), heard=Heard.NO, private=True)
        case _ if press == RESUME:
            return _resume(facts)
    return None


def _subscribe(facts: Facts) -> Answer:
    closed = open_to(facts)
    if closed is not None:
        keyboard = _RESUME if closed == "subscribe_ending" else ()
        return _say(closed, facts, keyboard=keyboard)
    return _say(_conditions(facts), facts, errand=Errand.CHECKOUT, heard=Heard.YES)


def _conditions(facts: Facts) -> str:
    price = facts.policy.price
    return "subscribe" if price is None or price.manner == "renews" else f"subscribe_{price.manner}"


def _cancel(facts: Facts) -> Answer:
    if facts.account.renews:
        return _say("cancel_done", facts, errand=Errand.CANCEL)
    active = plan_at(facts.account, facts.now) is Plan.ACTIVE
    return _say("cancel_ending" if active else "cancel_nothing", facts)


def _resume(facts: Facts) -> Answer:
    if facts.account.renews:
        return _say("subscribe_active", facts)
    if plan_at(facts.account, facts.now) is not Plan.ACTIVE:
        return _subscribe(facts)
    return _say("resume_done", facts, errand=Errand.RESUME)


def _support(facts: Facts) -> Answer:
    return _say("paysupport" if facts.policy.support else "paysupport_operator", facts)


def _say(
    key: str,
    facts: Facts,
    *,
    keyboard: Keyboard = (),
    errand: Errand | None = None,
    heard: Heard | None = None,
) -> Answer:
    return Answer(
        None, (key,), keyboard=keyboard, slots=slots_of(facts), errand=errand, heard=heard,
        private=True,
    )  # fmt: skip
