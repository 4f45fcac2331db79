"""P7: what anybody may ask about their data, whatever else holds."""

from datetime import datetime, timedelta

import pytest
from tests.core.build import ADULT, NOW, facts

from luna.core import rights
from luna.core.account import Account
from luna.core.bond import Bond, Systems
from luna.core.model import Kind
from luna.core.systems.pace import Pace
from luna.core.tuning import Tuning

STRANGER, FROZEN = Account(), Account(noticed_at=NOW, accepted_at=NOW, frozen_at=NOW)
ASKED = f"forget:yes:{int(NOW.timestamp())}"


@pytest.mark.parametrize("account", [STRANGER, FROZEN, ADULT], ids=["stranger", "frozen", "adult"])
@pytest.mark.parametrize(
    "command, keys",
    [
        pytest.param("/privacy", ("privacy", "privacy_photos"), id="privacy"),
        pytest.param("/terms@luna_bot", ("terms",), id="terms"),
        pytest.param("/export", ("export_coming",), id="export"),
        pytest.param("/FORGET please", ("forget_confirm",), id="forget"),
    ],
)
def test_everybody_may_ask(
    rules: Tuning, account: Account, command: str, keys: tuple[str, ...]
) -> None:
    answer = rights.answer(facts(rules, command, account=account, kind=Kind.COMMAND))
    assert answer is not None
    assert answer.keys == keys
    assert answer.private
    assert not answer.forget
    assert answer.account is None


@pytest.mark.parametrize(
    "text, kind",
    [
        pytest.param("/export", Kind.TEXT, id="words that look like it"),
        pytest.param("forget:yes:1", Kind.TEXT, id="a button's press, typed"),
        pytest.param("/help", Kind.COMMAND, id="another command"),
        pytest.param("reset:yes", Kind.BUTTON, id="another button"),
    ],
)
def test_nothing_else_is_answered_here(rules: Tuning, text: str, kind: Kind) -> None:
    assert rights.answer(facts(rules, text, kind=kind)) is None


@pytest.mark.parametrize(
    "press, now, keys, forget",
    [
        pytest.param(ASKED, NOW, ("forget_done",), True, id="at once"),
        pytest.param(ASKED, NOW + timedelta(minutes=15), ("forget_done",), True, id="in time"),
        pytest.param(
            ASKED, NOW + timedelta(minutes=16), ("forget_late", "forget_confirm"), False, id="late"
        ),
        pytest.param(
            ASKED, NOW - timedelta(seconds=9), ("forget_late", "forget_confirm"), False, id="early"
        ),
        pytest.param(
            "forget:yes:x", NOW, ("forget_late", "forget_confirm"), False, id="without a time"
        ),
        pytest.param("forget:no", NOW, ("forget_kept",), False, id="a no"),
    ],
)
def test_taps(
    rules: Tuning, press: str, now: datetime, keys: tuple[str, ...], forget: bool
) -> None:
    answer = rights.answer(facts(rules, press, kind=Kind.BUTTON, now=now))
    assert answer is not None
    assert (answer.keys, answer.forget) == (keys, forget)


def test_the_question_carries_when_it_was_asked(rules: Tuning) -> None:
    answer = rights.answer(facts(rules, "/forget", kind=Kind.COMMAND))
    assert answer is not None
    assert [button.press for button in answer.keyboard[0]] == [ASKED, "forget:no"]


def test_who_is_frozen_is_told_that_this_stays(rules: Tuning) -> None:
    answer = rights.answer(facts(rules, ASKED, account=FROZEN, kind=Kind.BUTTON))
    assert answer is not None
    assert answer.keys == ("forget_done", "forget_frozen")


def test_an_export_comes_in_both_forms(rules: Tuning) -> None:
    answer = rights.answer(facts(rules, "/export", kind=Kind.COMMAND))
    assert answer is not None
    assert answer.documents == ("html", "json")


def test_the_pace_holds_here_too(rules: Tuning) -> None:
    hasty = Bond("s", systems=Systems(pace=Pace(recent=(NOW,) * 50)))
    assert rights.answer(facts(rules, "/export", kind=Kind.COMMAND, bond=hasty)) is None
