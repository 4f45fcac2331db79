"""Preferences: what a user settles with ``/settings``: whether she writes first, "vous",
tongue, clock.
"""

from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from luna.core.account import Account, Gate
from luna.core.commands import name_of
from luna.core.guards.facts import Facts
from luna.core.model import Kind, Language
from luna.core.reply import Answer, Button, Keyboard

COMMAND = "settings"
FIRST_ON, FIRST_OFF, TONGUE = "prefer:first:on", "prefer:first:off", "prefer:tongue:"
TU, VOUS = "prefer:address:tu", "prefer:address:vous"
_PREFIX = "prefer:"


def answer(facts: Facts) -> Answer | None:
    """The answer to the command or to one of its buttons; nothing where it is neither."""
    last, account = facts.said[-1], facts.account
    if account.gate is not Gate.OPEN:
        return None
    if last.kind is Kind.BUTTON and last.text.startswith(_PREFIX):
        return _tapped(last.text, facts)
    if last.kind is not Kind.COMMAND or name_of(last.text) != COMMAND:
        return None
    wished = last.text.split(maxsplit=1)[1:]
    return _moved(wished[0].strip(), account) if wished else _shown(facts)


def _shown(facts: Facts) -> Answer:
    account = facts.account
    key = "settings_first" if account.proactive else "settings_silent"
    slots = {"zone": account.timezone}
    return Answer(None, (key,), keyboard=_keyboard(facts), slots=slots, private=True)


def _keyboard(facts: Facts) -> Keyboard:
    account = facts.account
    first = ("prefer-silent", FIRST_OFF) if account.proactive else ("prefer-first", FIRST_ON)
    other = next(each for each in Language if each is not facts.language)
    address = ("prefer-tu", TU) if account.formal else ("prefer-vous", VOUS)
    tongue = Button(f"prefer-{other}", f"{TONGUE}{other}")
    return ((Button(*first),), (Button(*address), tongue))


def _tapped(press: str, facts: Facts) -> Answer:
    account = facts.account
    if press == FIRST_ON:
        return _changed("settings_writes", replace(account, proactive=True))
    if press == FIRST_OFF:
        return _changed("opt_out", replace(account, proactive=False))
    if press in (TU, VOUS):
        key = "settings_vous" if press == VOUS else "settings_tu"
        return _changed(key, replace(account, formal=press == VOUS))
    tongue = press.removeprefix(TONGUE)
    if tongue in set(Language):
        return _changed("settings_tongue", replace(account, language=Language(tongue)))
    return Answer(None, ("old_button",), private=True)


def _moved(zone: str, account: Account) -> Answer:
    """ "/settings America/Montreal": the clock that quiet hours go by."""
    if not _known(zone):
        return Answer(None, ("settings_no_zone",), private=True)
    slots = {"zone": zone}
    return replace(_changed("settings_zone", replace(account, timezone=zone)), slots=slots)


def _known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return "/" in zone


def _changed(key: str, account: Account) -> Answer:
    return Answer(None, (key,), account=account, private=True)
