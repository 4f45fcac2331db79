"""The order of the promises: which fixed answer a turn must give, if any."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import ADULT, NOW, SFW, facts

from luna.core.account import Account
from luna.core.bond import Bond, Systems
from luna.core.guards import promises
from luna.core.model import Intensity, Perception
from luna.core.speech import Guard
from luna.core.systems.pace import Pace
from luna.core.tuning import Tuning

NOTICED = Account(noticed_at=NOW)
FROZEN = replace(ADULT, frozen_at=NOW)
HURRIED = Bond("seed", systems=Systems(pace=Pace(recent=(NOW,) * 21)))
WARNED = Bond("seed", systems=Systems(pace=Pace(recent=(NOW,) * 21, warned_at=NOW)))
CALM = Bond("seed")
ASKS = Perception(asks_if_ai=True)
CRISIS = Perception(crisis=True)
MINOR = Perception(minor=True)


@pytest.mark.parametrize(
    "account, bond, seen, guard",
    [
        pytest.param(ADULT, CALM, SFW, None, id="nothing happens in plain talk"),
        pytest.param(ADULT, CALM, Perception(insult=True), None, id="an insult is hers to answer"),
        pytest.param(Account(), CALM, SFW, Guard.ONBOARDING, id="nobody talks before the gate"),
        pytest.param(Account(), CALM, ASKS, Guard.ONBOARDING, id="whose notice says what she is"),
        pytest.param(Account(), CALM, CRISIS, Guard.CRISIS, id="but a crisis waits for no gate"),
        pytest.param(ADULT, CALM, ASKS, Guard.HONESTY, id="asked, she says what she is"),
        pytest.param(ADULT, HURRIED, ASKS, Guard.HONESTY, id="even to someone in a hurry"),
        pytest.param(ADULT, CALM, MINOR, Guard.FROZEN, id="a minor's sign freezes"),
        pytest.param(FROZEN, CALM, SFW, Guard.FROZEN, id="a frozen account stays frozen"),
        pytest.param(FROZEN, CALM, CRISIS, Guard.CRISIS, id="and still gets help in a crisis"),
        pytest.param(ADULT, CALM, replace(MINOR, crisis=True), Guard.CRISIS, id="crisis first"),
        pytest.param(ADULT, HURRIED, SFW, Guard.RATE, id="too fast"),
        pytest.param(ADULT, HURRIED, CRISIS, Guard.CRISIS, id="no limit in a crisis"),
    ],
)
def test_the_first_promise_that_holds_answers(
    rules: Tuning, account: Account, bond: Bond, seen: Perception, guard: Guard | None
) -> None:
    found = promises.check(facts(rules, account=account, bond=bond, seen=seen))
    assert (found.guard if found else None) == guard


@pytest.mark.parametrize(
    "account, seen, keys",
    [
        pytest.param(Account(), ASKS, ("onboarding_notice",), id="the notice says it"),
        pytest.param(
            NOTICED, ASKS, ("honesty", "onboarding_consent_needed"), id="asked again at the gate"
        ),
        pytest.param(NOTICED, SFW, ("onboarding_consent_needed",), id="not asked"),
        pytest.param(FROZEN, ASKS, ("honesty", "frozen"), id="in a freeze"),
        pytest.param(
            ADULT,
            replace(MINOR, asks_if_ai=True),
            ("honesty", "onboarding_minor"),
            id="as it begins",
        ),
    ],
)
def test_whoever_asks_outside_is_told_too(
    rules: Tuning, account: Account, seen: Perception, keys: tuple[str, ...]
) -> None:
    found = promises.check(facts(rules, account=account, seen=seen))
    assert found is not None
    assert found.keys == keys


def test_a_freeze_is_written_to_the_account(rules: Tuning) -> None:
    found = promises.check(facts(rules, seen=MINOR))
    assert found is not None
    assert found.account is not None
    assert found.account.frozen_at == NOW


def test_one_notice_a_window_then_silence(rules: Tuning) -> None:
    first = promises.check(facts(rules, bond=HURRIED))
    then = promises.check(facts(rules, bond=WARNED))
    later = promises.check(facts(rules, bond=WARNED, now=NOW + timedelta(seconds=61)))
    assert first is not None
    assert (first.keys, first.warned) == (("rate",), True)
    assert then is not None
    assert then.keys == ()
    assert later is not None
    assert later.keys == ("rate",)


flags = st.booleans()
perceptions = st.builds(
    Perception,
    intensity=st.sampled_from(Intensity),
    crisis=flags,
    minor=flags,
    asks_if_ai=flags,
    insult=flags,
    goodbye=flags,
    climax=flags,
)
accounts = st.sampled_from([Account(), ADULT, FROZEN])
bonds = st.sampled_from([CALM, HURRIED, WARNED])


@given(seen=perceptions, account=accounts, bond=bonds)
def test_no_state_undoes_a_promise(
    rules: Tuning, seen: Perception, account: Account, bond: Bond
) -> None:
    found = promises.check(facts(rules, account=account, bond=bond, seen=seen))
    guard = found.guard if found else None
    if seen.crisis:
        assert guard is Guard.CRISIS
    elif account != ADULT or seen.minor:
        assert guard in {Guard.ONBOARDING, Guard.FROZEN}
    elif seen.asks_if_ai:
        assert guard is Guard.HONESTY
