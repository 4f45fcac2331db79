"""The subscription as users ask about it, in texts that say all and hold nobody."""

from dataclasses import replace
from string import Formatter

import pytest
from tests.core.build import ADULT, NOW, after, facts
from tests.core.guards.test_offers import SOLD

from luna import payments
from luna.core import prices, subscription
from luna.core.account import Account
from luna.core.guards import offers
from luna.core.model import Kind, Language
from luna.core.policy import Policy
from luna.core.prices import Price
from luna.core.reply import Errand
from luna.core.systems.offers import Heard
from luna.core.tuning import Tuning

PAYING = replace(ADULT, paid_until=after(days=20), renews=True)
ENDING = replace(PAYING, renews=False)
OVER = replace(ENDING, paid_until=after(days=-3))
FROZEN = replace(ADULT, frozen_at=NOW)
ONCE = Policy(price=Price(999, "EUR", manner="once"))


@pytest.mark.parametrize(
    "text, account, policy, key, errand",
    [
        pytest.param("/subscribe", ADULT, SOLD, "subscribe", Errand.CHECKOUT, id="buy"),
        pytest.param("/subscribe", OVER, SOLD, "subscribe", Errand.CHECKOUT, id="buy again"),
        pytest.param("/subscribe", ADULT, ONCE, "subscribe_once", Errand.CHECKOUT, id="a pass"),
        pytest.param("/subscribe", ADULT, Policy(), "subscribe_free", None, id="nothing is sold"),
        pytest.param("/subscribe", FROZEN, SOLD, "subscribe_closed", None, id="no sale to a doubt"),
        pytest.param("/subscribe", Account(), SOLD, "subscribe_closed", None, id="nor at the gate"),
        pytest.param("/subscribe", PAYING, SOLD, "subscribe_active", None, id="not twice"),
        pytest.param("/subscribe", ENDING, SOLD, "subscribe_ending", None, id="stopped, still on"),
        pytest.param("/cancel", PAYING, SOLD, "cancel_done", Errand.CANCEL, id="cancel"),
        pytest.param("/cancel", PAYING, Policy(), "cancel_done", Errand.CANCEL, id="at any time"),
        pytest.param("/cancel", ENDING, SOLD, "cancel_ending", None, id="cancelled before"),
        pytest.param("/cancel", ADULT, SOLD, "cancel_nothing", None, id="nothing to cancel"),
        pytest.param("/paysupport", ADULT, SOLD, "paysupport", None, id="whom to ask"),
        pytest.param(
            "/paysupport", ADULT, Policy(), "paysupport_operator", None, id="the operator"
        ),
        pytest.param("/help", ADULT, SOLD, None, None, id="another command"),
    ],
)
def test_commands(
    rules: Tuning, text: str, account: Account, policy: Policy, key: str | None, errand: Errand
) -> None:
    found = subscription.answer(
        facts(rules, text, kind=Kind.COMMAND, account=account, policy=policy)
    )
    assert (found.keys[0] if found else None) == key
    assert (found.errand if found else None) is errand


@pytest.mark.parametrize(
    "press, account, key, heard",
    [
        pytest.param(offers.YES, ADULT, "subscribe", Heard.YES, id="yes leads to the conditions"),
        pytest.param(offers.NO, ADULT, "offer_declined", Heard.NO, id="no is remembered"),
        pytest.param(subscription.RESUME, ENDING, "resume_done", None, id="taken up again"),
        pytest.param(subscription.RESUME, PAYING, "subscribe_active", None, id="already"),
        pytest.param(subscription.RESUME, OVER, "subscribe", Heard.YES, id="too late: anew"),
        pytest.param("gate:accept", ADULT, None, None, id="another button"),
    ],
)
def test_taps(rules: Tuning, press: str, account: Account, key: str | None, heard: Heard) -> None:
    found = subscription.answer(facts(rules, press, kind=Kind.BUTTON, account=account, policy=SOLD))
    assert (found.keys[0] if found else None) == key
    assert (found.heard if found else None) is heard


def test_plain_talk_is_no_command(rules: Tuning) -> None:
    assert subscription.answer(facts(rules, "/subscribe", policy=SOLD)) is None


def test_cancelling_takes_no_more_taps_than_buying(rules: Tuning) -> None:
    """Buying: the command, then a tap that pays. Cancelling: the command, and it is done."""
    buy = subscription.answer(facts(rules, "/subscribe", kind=Kind.COMMAND, policy=SOLD))
    stop = subscription.answer(
        facts(rules, "/cancel", kind=Kind.COMMAND, account=PAYING, policy=SOLD)
    )
    assert buy is not None
    assert stop is not None
    assert buy.errand is Errand.CHECKOUT
    assert (stop.errand, stop.keyboard) == (Errand.CANCEL, ())


@pytest.mark.parametrize("language", Language)
def test_the_conditions_say_price_period_change_way_out_and_refunds(
    rules: Tuning, language: Language
) -> None:
    (text,) = payments.words(language)["subscribe"]
    slots = subscription.slots_of(facts(rules, policy=SOLD))
    said = text.format(**slots)
    assert all(part in said for part in ("500 ⭐", "30", "10", "/cancel", "14", "/paysupport"))


def test_every_text_of_money_is_in_both_languages_with_the_same_slots() -> None:
    def slots(texts: tuple[str, ...]) -> set[str | None]:
        return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}

    french, english = (payments.words(language) for language in Language)
    assert {key: slots(text) for key, text in french.items()} == {
        key: slots(text) for key, text in english.items()
    }


@pytest.mark.parametrize(
    "amount, currency, language, text",
    [
        pytest.param(500, "XTR", Language.FR, "500 ⭐", id="stars"),
        pytest.param(999, "EUR", Language.FR, "9,99 €", id="euros in French"),
        pytest.param(999, "EUR", Language.EN, "€9.99", id="in English"),
        pytest.param(1205, "CHF", Language.FR, "12,05 CHF", id="a currency without a sign"),
        pytest.param(1205, "SEK", Language.EN, "SEK 12.05", id="any other"),
        pytest.param(5, "USD", Language.EN, "$0.05", id="cents alone"),
    ],
)
def test_prices_as_people_read_them(
    amount: int, currency: str, language: Language, text: str
) -> None:
    assert prices.shown(amount, currency, language) == text
