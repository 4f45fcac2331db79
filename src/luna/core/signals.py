"""Signals: what came up in a turn that no experiment may make more of; marks alone, no words."""

from datetime import datetime

from luna.core import readings
from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.model import Perception
from luna.core.tuning import Tuning

OPTED_IN, OPTED_OUT, COMPLAINED, DEPENDENT = "opted_in", "opted_out", "complained", "dependent"


def signals(
    accounts: tuple[Account, Account],
    bonds: tuple[Bond, Bond],
    seen: Perception,
    now: datetime,
    rules: Tuning,
    *,
    prompted: bool,
) -> tuple[str, ...]:
    """The signals of a turn; accounts and bonds come as they were and as they are now.

    The last win-back takes the permission back by itself: that is nobody's opting out.
    """
    (before, after), (past, present) = accounts, bonds
    became = not readings.dependent(past, now, rules) and readings.dependent(present, now, rules)
    found = {
        OPTED_IN: after.proactive and not before.proactive,
        OPTED_OUT: prompted and before.proactive and not after.proactive,
        COMPLAINED: seen.insult,
        DEPENDENT: became,
    }
    return tuple(kind for kind, holds in found.items() if holds)
