"""The gate: what is said at each step, and who gets in."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import ADULT, NOW, facts

from luna.core.account import Account, Gate
from luna.core.guards import onboarding
from luna.core.guards.onboarding import ACCEPT, DECADE, YEAR
from luna.core.model import Kind
from luna.core.reply import Answer
from luna.core.tuning import Tuning

NOTICED = Account(noticed_at=NOW)
ACCEPTED = Account(noticed_at=NOW, accepted_at=NOW)
BORN_2008 = Account(noticed_at=NOW, accepted_at=NOW, birth_year=2008)


def step(rules: Tuning, account: Account, text: str) -> Answer:
    """What the gate answers on 5 January 2026."""
    found = onboarding.check(facts(rules, text, account=account))
    assert found is not None
    assert found.private, "nothing of the gate joins the transcript"
    return found


@pytest.mark.parametrize(
    "account, text, key, gate",
    [
        pytest.param(Account(), "salut", "onboarding_notice", Gate.CONSENT, id="notice first"),
        pytest.param(Account(), "ok", "onboarding_notice", Gate.CONSENT, id="ok to nothing shown"),
        pytest.param(NOTICED, "t'es qui ?", "onboarding_consent_needed", Gate.CONSENT, id="asks"),
        pytest.param(NOTICED, ACCEPT, "onboarding_ask_year", Gate.YEAR, id="a tap agrees"),
        pytest.param(NOTICED, "D'accord !", "onboarding_ask_year", Gate.YEAR, id="so does a word"),
        pytest.param(
            NOTICED, "bon ok j'accepte", "onboarding_ask_year", Gate.YEAR, id="so do more"
        ),
        pytest.param(
            NOTICED, "oui mais", "onboarding_consent_needed", Gate.CONSENT, id="taken back"
        ),
        pytest.param(NOTICED, "j'ai lu", "onboarding_consent_needed", Gate.CONSENT, id="only read"),
        pytest.param(NOTICED, "pas d'accord", "onboarding_consent_needed", Gate.CONSENT, id="not"),
        pytest.param(NOTICED, "non", "onboarding_consent_needed", Gate.CONSENT, id="no is no"),
        pytest.param(ACCEPTED, DECADE + "1990", "onboarding_ask_year", Gate.YEAR, id="a decade"),
        pytest.param(ACCEPTED, YEAR + "1994", "onboarding_welcome", Gate.OPEN, id="a year opens"),
        pytest.param(ACCEPTED, "je suis de 1994", "onboarding_welcome", Gate.OPEN, id="typed"),
        pytest.param(ACCEPTED, "34", "onboarding_bad_year", Gate.YEAR, id="an age is no year"),
        pytest.param(ACCEPTED, "1850", "onboarding_bad_year", Gate.YEAR, id="nobody is so old"),
        pytest.param(ACCEPTED, "2031", "onboarding_bad_year", Gate.YEAR, id="nor unborn"),
        pytest.param(ACCEPTED, "2008", "onboarding_ask_date", Gate.DATE, id="18 this year: date"),
        pytest.param(ACCEPTED, "2007", "onboarding_welcome", Gate.OPEN, id="18 last year: in"),
        pytest.param(BORN_2008, "hier", "onboarding_ask_date", Gate.DATE, id="no date"),
        pytest.param(BORN_2008, "31/02/2008", "onboarding_ask_date", Gate.DATE, id="no such day"),
        pytest.param(BORN_2008, "05/01/1990", "onboarding_ask_date", Gate.DATE, id="another year"),
        pytest.param(BORN_2008, "05/01/2008", "onboarding_welcome", Gate.OPEN, id="18 today"),
        pytest.param(BORN_2008, "2008-01-05", "onboarding_welcome", Gate.OPEN, id="ISO"),
    ],
)
def test_step(rules: Tuning, account: Account, text: str, key: str, gate: Gate) -> None:
    found = step(rules, account, text)
    assert found.keys == (key,)
    assert found.account is not None
    assert found.account.gate is gate


@pytest.mark.parametrize(
    "account, text",
    [
        pytest.param(ACCEPTED, "2012", id="a minor's year"),
        pytest.param(ACCEPTED, YEAR + "2009", id="tapped"),
        pytest.param(BORN_2008, "06/01/2008", id="18 tomorrow"),
    ],
)
def test_a_minor_is_refused_kindly_and_frozen(rules: Tuning, account: Account, text: str) -> None:
    found = step(rules, account, text)
    assert found.keys == ("onboarding_minor",)
    assert found.account is not None
    assert found.account.frozen_at == NOW
    assert found.account.adult_since is None


def test_what_was_given_stays_as_given(rules: Tuning) -> None:
    refused = step(rules, ACCEPTED, "2012").account
    assert refused is not None
    assert onboarding.check(facts(rules, "en fait 1990", account=refused)) is None
    assert refused.birth_year == 2012


def test_three_taps_open_the_gate(rules: Tuning) -> None:
    account = step(rules, Account(), "/start").account
    taps = 0
    for press in (ACCEPT, DECADE + "1990", YEAR + "1994"):
        assert account is not None
        account, taps = step(rules, account, press).account, taps + 1
    assert account is not None
    assert (account.gate, taps) == (Gate.OPEN, 3)


def test_every_button_fits_telegrams_64_bytes(rules: Tuning) -> None:
    shown = [step(rules, Account(), "x"), step(rules, NOTICED, ACCEPT)]
    shown.append(step(rules, ACCEPTED, DECADE + "2000"))
    buttons = [button for each in shown for row in each.keyboard for button in row]
    assert buttons
    assert all(len(button.press.encode()) <= 64 for button in buttons)


def test_an_open_gate_says_nothing(rules: Tuning) -> None:
    assert onboarding.check(facts(rules, "1994", account=ADULT)) is None


@given(born=st.dates(date(1920, 1, 1), date(2026, 1, 5)))
def test_nobody_under_18_gets_in(rules: Tuning, born: date) -> None:
    first = step(rules, ACCEPTED, f"{born:%Y}").account
    assert first is not None
    last = first
    if first.gate is Gate.DATE and first.frozen_at is None:
        last = step(rules, first, f"{born:%d/%m/%Y}").account or first
    grown = (born.year + 18, born.month, born.day) <= (NOW.year, NOW.month, NOW.day)
    assert (last.gate is Gate.OPEN) == grown


@given(text=st.text(max_size=40), kind=st.sampled_from(Kind))
def test_no_words_open_the_gate_before_consent(rules: Tuning, text: str, kind: Kind) -> None:
    found = onboarding.check(facts(rules, text, account=Account(), kind=kind))
    assert found is not None
    assert found.account is not None
    assert found.account.gate is Gate.CONSENT
