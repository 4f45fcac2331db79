"""P5, the day after: what she asks, whom, and when it is."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import ADULT, NOW, after
from tests.core.proactive.cases import case

from luna.core import proactive
from luna.core.account import Account
from luna.core.bond import Bond, Systems
from luna.core.model import Danger, Perception
from luna.core.systems import safety
from luna.core.systems.safety import Safety
from luna.core.tuning import Tuning

CRISIS = Perception(crisis=True)
WILLING = replace(ADULT, proactive=True)
STATE = Safety(crisis_at=NOW, checkin_at=NOW)


@pytest.mark.parametrize(
    "account, state, keys",
    [
        pytest.param(WILLING, STATE, ("checkin",), id="the day after"),
        pytest.param(WILLING, replace(STATE, other=True), ("checkin_other",), id="for another"),
        pytest.param(
            WILLING,
            replace(STATE, danger=Danger.VIOLENCE),
            ("checkin_discreet",),
            id="nothing that tells of violence",
        ),
        pytest.param(ADULT, STATE, None, id="not who said stop since"),
        pytest.param(replace(WILLING, frozen_at=NOW), STATE, None, id="not when frozen"),
        pytest.param(replace(WILLING, blocked_at=NOW), STATE, None, id="nor blocked"),
        pytest.param(Account(proactive=True), STATE, None, id="nor before the gate"),
        pytest.param(
            WILLING, replace(STATE, checkin_at=after(1)), None, id="not yet: they spoke since"
        ),
        pytest.param(WILLING, Safety(), None, id="nothing is due"),
    ],
)
def test_what_is_said(
    rules: Tuning, account: Account, state: Safety, keys: tuple[str, ...] | None
) -> None:
    bond = Bond("seed", systems=Systems(safety=state))
    found = proactive.due(case(rules, account=account, bond=bond))
    assert (found and found.answer and found.answer.keys) == keys


def test_a_worker_that_was_down_waits_for_the_morning(rules: Tuning) -> None:
    bond = Bond("seed", systems=Systems(safety=STATE))
    night = NOW.replace(hour=23)
    late = case(rules, account=WILLING, bond=bond, now=night)
    assert proactive.due(late) is None
    assert proactive.due_at(late) == (night + timedelta(days=1)).replace(hour=10, minute=0)


@pytest.mark.parametrize(
    "at, then",
    [
        pytest.param("2026-01-05T18:30", "2026-01-06T14:30", id="an evening: the next afternoon"),
        pytest.param("2026-01-05T23:50", "2026-01-06T19:50", id="late: the next evening"),
        pytest.param("2026-01-05T09:00", "2026-01-06T10:00", id="not before ten"),
        pytest.param("2026-01-06T03:00", "2026-01-06T20:00", id="not after eight"),
    ],
)
def test_the_day_after(at: str, then: str) -> None:
    assert safety.day_after(datetime.fromisoformat(at)) == datetime.fromisoformat(then)


@pytest.mark.parametrize(
    "hours, proactive, seen, due",
    [
        pytest.param(0.5, True, Perception(), True, id="they still talk: later"),
        pytest.param(14, True, Perception(), False, id="they came back: not any more"),
        pytest.param(0.5, True, Perception(opt_out=True), False, id="stop"),
        pytest.param(0.5, False, Perception(), False, id="never agreed"),
        pytest.param(14, True, CRISIS, True, id="again: the day after that"),
    ],
)
def test_what_becomes_of_it(
    rules: Tuning, hours: float, proactive: bool, seen: Perception, due: bool
) -> None:
    first = safety.observe(Safety(), CRISIS, NOW, rules.safety, proactive=proactive)
    then = safety.observe(first, seen, after(hours), rules.safety, proactive=proactive)
    assert (then.checkin_at is not None) is due


@given(minutes=st.integers(0, 60 * 24 * 30))
def test_never_at_night_and_never_soon(minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    then = safety.day_after(now)
    assert timedelta(hours=12) < then - now < timedelta(hours=36)
    assert 10 <= then.hour <= 20
