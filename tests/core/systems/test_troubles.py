"""What weighs on the user is asked about once, some days later."""

from datetime import timedelta

import pytest
from tests.core.build import NOW, moment

from luna.core.model import Perception
from luna.core.now import Now
from luna.core.systems.troubles import Trouble, Troubles, learn, settle, suggest
from luna.core.tuning import Tuning

TODAY = NOW.date()


def ago(days: int, what: str = "je dors mal", asked: int | None = None) -> Trouble:
    return Trouble(
        what, TODAY - timedelta(days), None if asked is None else TODAY - timedelta(asked)
    )


@pytest.mark.parametrize(
    ("kept", "now", "what"),
    [
        pytest.param((ago(3),), moment(), "je dors mal", id="some days later"),
        pytest.param((ago(2),), moment(), None, id="too early"),
        pytest.param((ago(13),), moment(), None, id="too late"),
        pytest.param((ago(5, asked=0),), moment(), None, id="asked"),
        pytest.param((ago(5), ago(4, "mal au dos")), moment(), "mal au dos", id="the newest"),
        pytest.param((ago(5), ago(6, "x", asked=1)), moment(), None, id="one asked yesterday"),
        pytest.param((ago(5), ago(6, "x", asked=2)), moment(), "je dors mal", id="rested"),
        pytest.param((ago(5),), moment(hurting=True), None, id="not across a sorrow"),
        pytest.param(
            (ago(5),), moment(seen=Perception(vulnerability=True)), None, id="not in a confidence"
        ),
        pytest.param((ago(5),), moment(seen=Perception(goodbye=True)), None, id="not at a goodbye"),
    ],
)
def test_what_she_asks(
    rules: Tuning, kept: tuple[Trouble, ...], now: Now, what: str | None
) -> None:
    found = suggest(Troubles(kept), now, rules.troubles)
    assert (found.quoted if found else None) == ((what,) if what else None)


def test_asked_once(rules: Tuning) -> None:
    state = Troubles((ago(5),))
    asked = suggest(state, moment(), rules.troubles)
    assert asked is not None
    assert suggest(settle(state, [asked]), moment(), rules.troubles) is None


def test_what_is_over_or_long_told_is_forgotten(rules: Tuning) -> None:
    past = Troubles((ago(1, "over"), ago(40, "old"), ago(2, "still", asked=0)))
    found = learn(past, ["new", "still"], ["over"], TODAY, rules.troubles)
    assert [each.what for each in found.kept] == ["new", "still"]
