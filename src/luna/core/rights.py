"""P7: what anybody may ask about their data, at any time: before the gate and frozen as well."""

from datetime import datetime

from luna.core.commands import name_of
from luna.core.guards import pace
from luna.core.guards.facts import Facts
from luna.core.model import Kind
from luna.core.reply import Answer, Button, Keyboard

MENU = ("privacy", "terms", "export", "forget")
DOCUMENTS = ("html", "json")
FORGET_YES, FORGET_NO = "forget:yes:", "forget:no"
VALID = 15 * 60  # seconds that a confirmation may be tapped


def answer(facts: Facts) -> Answer | None:
    """The answer to one of these commands or its buttons; the pace holds for them too."""
    last = facts.said[-1]
    if last.kind not in (Kind.COMMAND, Kind.BUTTON) or pace.check(facts) is not None:
        return None
    return _tap(last.text, facts) if last.kind is Kind.BUTTON else _command(last.text, facts)


def _command(text: str, facts: Facts) -> Answer | None:
    match name_of(text):
        case "privacy":
            rules = facts.rules.retention
            photos = "privacy_photos_kept" if rules.photo_days else "privacy_photos"
            days = {
                "transcript_days": str(rules.transcript_days),
                "outbox_days": str(rules.outbox_days),
                "turn_days": str(rules.turn_days),
                "photo_days": str(rules.photo_days),
            }
            return Answer(None, ("privacy", photos), slots=days, private=True)
        case "terms":
            return Answer(None, ("terms",), private=True)
        case "export":
            return Answer(None, ("export_coming",), documents=DOCUMENTS, private=True)
        case "forget":
            return _sure(facts.now)
    return None


def _tap(press: str, facts: Facts) -> Answer | None:
    if press == FORGET_NO:
        return Answer(None, ("forget_kept",), private=True)
    if not press.startswith(FORGET_YES):
        return None
    if not _still_valid(press.removeprefix(FORGET_YES), facts.now):
        return _sure(facts.now, "forget_late")
    kept = ("forget_frozen",) if facts.account.frozen_at is not None else ()
    return Answer(None, ("forget_done", *kept), private=True, forget=True)


def _sure(now: datetime, *before: str) -> Answer:
    """A tap months later on an old question must not erase a life together."""
    yes = f"{FORGET_YES}{int(now.timestamp())}"
    keyboard: Keyboard = ((Button("forget-yes", yes), Button("forget-no", FORGET_NO)),)
    return Answer(None, (*before, "forget_confirm"), keyboard=keyboard, private=True)


def _still_valid(asked: str, now: datetime) -> bool:
    return asked.isdigit() and 0 <= now.timestamp() - int(asked) <= VALID
