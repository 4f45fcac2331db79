"""What no experiment may make more of, noticed turn by turn."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.build import ADULT, NOW, SFW

from luna.core.account import Account
from luna.core.bond import Bond, Systems
from luna.core.model import Perception
from luna.core.signals import signals
from luna.core.systems.attachment import Attachment, DayOfUse
from luna.core.tuning import Tuning

WILLING = replace(ADULT, proactive=True)
NIGHTS = tuple(DayOfUse((NOW - timedelta(days=n)).date(), 9, 9) for n in range(6))
CALM, CLOSE = Bond("s"), Bond("s", systems=Systems(attachment=Attachment(90.0, days=NIGHTS)))


@pytest.mark.parametrize(
    "accounts, bonds, seen, prompted, found",
    [
        pytest.param((ADULT, ADULT), (CALM, CALM), SFW, True, (), id="an ordinary turn"),
        pytest.param((ADULT, WILLING), (CALM, CALM), SFW, True, ("opted_in",), id="in"),
        pytest.param((WILLING, ADULT), (CALM, CALM), SFW, True, ("opted_out",), id="out"),
        pytest.param((WILLING, ADULT), (CALM, CALM), SFW, False, (), id="the last win-back"),
        pytest.param(
            (ADULT, ADULT), (CALM, CALM), Perception(insult=True), True, ("complained",), id="hurt"
        ),
        pytest.param((ADULT, ADULT), (CALM, CLOSE), SFW, True, ("dependent",), id="became so"),
        pytest.param((ADULT, ADULT), (CLOSE, CLOSE), SFW, True, (), id="counted once"),
    ],
)
def test_signals(
    rules: Tuning,
    accounts: tuple[Account, Account],
    bonds: tuple[Bond, Bond],
    seen: Perception,
    prompted: bool,
    found: tuple[str, ...],
) -> None:
    assert signals(accounts, bonds, seen, NOW, rules, prompted=prompted) == found
