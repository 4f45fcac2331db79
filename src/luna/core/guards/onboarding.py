"""P2: the gate before the first turn: AI notice, consent, birth year; three taps at most.

The whole birth date is asked for only where the year alone does not decide.
"""

import re
from dataclasses import replace
from datetime import date

from luna.core.account import Account, Doubt, Gate
from luna.core.guards.facts import Facts
from luna.core.reply import Answer, Button, Keyboard
from luna.core.speech import Guard
from luna.core.text import fold

ADULT = 18
OLDEST = 110
ACCEPT, DECADE, YEAR = "gate:accept", "gate:decade:", "gate:year:"
_YES = frozenset("oui ouais ok okay accord daccord accepte yes yep agree go".split())
_AROUND_YES = frozenset(
    "j d i bon bah ben alors allez eh ah c est je suis ai compris lu merci vas y parfait pour moi "
    "tout ca me va et luna well alright sure got it that s fine with understood thanks".split()
)
_YEAR = re.compile(r"\b(19\d\d|20\d\d)\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_ACCEPT_KEYS: Keyboard = ((Button("gate-accept", ACCEPT),),)


def check(facts: Facts) -> Answer | None:
    """The next step of the gate; nothing once it is open or the account is frozen."""
    account = facts.account
    if account.gate is Gate.OPEN or account.frozen_at is not None:
        return None
    step = {Gate.NOTICE: _notice, Gate.CONSENT: _consent, Gate.YEAR: _year, Gate.DATE: _date}
    return step[account.gate](facts)


def _notice(facts: Facts) -> Answer:
    shown = replace(facts.account, noticed_at=facts.now)
    return _say(shown, "onboarding_notice", keyboard=_ACCEPT_KEYS)


def _consent(facts: Facts) -> Answer:
    if facts.last_text != ACCEPT and not _agrees(facts.last_text):
        return _say(facts.account, "onboarding_consent_needed", keyboard=_ACCEPT_KEYS)
    accepted = replace(facts.account, accepted_at=facts.now)
    return _say(accepted, "onboarding_ask_year", keyboard=_decades(facts.now.date()))


def _year(facts: Facts) -> Answer:
    text, today = facts.last_text, facts.now.date()
    if text.startswith(DECADE) and text.removeprefix(DECADE).isdigit():
        keyboard = _years(int(text.removeprefix(DECADE)), today)
        return _say(facts.account, "onboarding_ask_year", keyboard=keyboard)
    found = _YEAR.search(text.removeprefix(YEAR))
    if found is None or not today.year - OLDEST <= int(found[1]) <= today.year:
        return _say(facts.account, "onboarding_bad_year", keyboard=_decades(today))
    return _judge_year(replace(facts.account, birth_year=int(found[1])), facts)


def _judge_year(account: Account, facts: Facts) -> Answer:
    turns = facts.now.year - (account.birth_year or facts.now.year)
    if turns == ADULT:
        return _say(account, "onboarding_ask_date")
    return _open(account, facts) if turns > ADULT else _refuse(account, facts)


def _date(facts: Facts) -> Answer:
    born = _read_date(facts.last_text)
    if born is None or born.year != facts.account.birth_year:
        return _say(facts.account, "onboarding_ask_date")
    account = replace(facts.account, birth_date=born)
    grown = (facts.now.month, facts.now.day) >= (born.month, born.day)
    return _open(account, facts) if grown else _refuse(account, facts)


def _open(account: Account, facts: Facts) -> Answer:
    return _say(replace(account, adult_since=facts.now), "onboarding_welcome")


def _refuse(account: Account, facts: Facts) -> Answer:
    return _say(replace(account, frozen_at=facts.now, frozen_why=Doubt.BORN), "onboarding_minor")


def _say(account: Account, key: str, keyboard: Keyboard = ()) -> Answer:
    return Answer(Guard.ONBOARDING, (key,), account=account, keyboard=keyboard, private=True)


def _agrees(text: str) -> bool:
    """A yes and nothing that takes it back: "bon ok j'accepte", not "oui mais"."""
    words = frozenset(fold(text).split())
    return bool(words & _YES) and words <= _YES | _AROUND_YES


def _decades(today: date) -> Keyboard:
    """Decades from the youngest adult's back, three in a row."""
    newest = (today.year - ADULT) // 10 * 10
    starts = [newest - 10 * back for back in range(7)]
    slots = [{"from": str(at), "to": str(at + 9)} for at in starts]
    buttons = [
        Button("gate-decade", f"{DECADE}{at}", slot) for at, slot in zip(starts, slots, strict=True)
    ]
    return _rows(buttons, 2)


def _years(decade: int, today: date) -> Keyboard:
    years = range(decade, min(decade + 10, today.year + 1))
    return _rows([Button("gate-year", f"{YEAR}{at}", {"year": str(at)}) for at in years], 5)


def _rows(buttons: list[Button], width: int) -> Keyboard:
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))


def _read_date(text: str) -> date | None:
    iso, day_first = _ISO.search(text), _DAY_FIRST.search(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        return date(int(day_first[3]), int(day_first[2]), int(day_first[1])) if day_first else None
    except ValueError:
        return None
