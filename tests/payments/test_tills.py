"""What sells where, from the settings; a half set-up provider is refused at start."""

import pytest
from telegram import Bot

from luna.errors import SettingsError
from luna.payments.pretend import playground_till
from luna.payments.tills import page_till, telegram_till
from luna.settings import Settings
from luna.texts import load_texts

TEXTS, BOT = load_texts(), Bot("1:x")
STRIPE = {"payments": "stripe", "stripe_api_key": "sk", "stripe_webhook_secret": "whsec"}
SHOP = {
    "payments": "link",
    "payment_link": "https://shop.example.org",
    "payment_link_secret": "a long enough secret",
}


@pytest.mark.parametrize(
    "given, telegram, page, terminal",
    [
        pytest.param({}, "stars", None, None, id="nothing said"),
        pytest.param({"payments": "stars"}, "stars", None, None, id="Stars"),
        pytest.param({"payments": "none"}, None, None, None, id="none"),
        pytest.param({"payments": "pretend"}, None, "pretend", "pretend", id="pretend"),
        pytest.param(STRIPE, "stars", "stripe", None, id="Stripe stays out of Telegram"),
        pytest.param(SHOP, "link", None, None, id="a shop"),
    ],
)
def test_what_sells_where(
    given: dict[str, str], telegram: str | None, page: str | None, terminal: str | None
) -> None:
    settings = Settings.model_validate(given)
    tills = (
        telegram_till(settings, BOT, TEXTS),
        page_till(settings, TEXTS),
        playground_till(settings),
    )
    names = tuple(till.selling.name if till.selling else None for till in tills)
    assert names == (telegram, page, terminal)
    assert "stars" in tills[0].known, "what was sold in Stars can always be ended"


@pytest.mark.parametrize(
    "given, telegram",
    [
        pytest.param({}, None, id="not unless it is said"),
        pytest.param({"pack_stars": "120"}, 120, id="in Stars"),
        pytest.param(STRIPE | {"pack_stars": "120"}, 120, id="whatever the page sells by"),
        pytest.param(SHOP | {"pack_stars": "120"}, None, id="not beside a shop"),
        pytest.param({"payments": "none", "pack_stars": "120"}, None, id="not where nothing sells"),
    ],
)
def test_where_packs_are_sold(given: dict[str, str], telegram: int | None) -> None:
    settings = Settings.model_validate(given)
    assert telegram_till(settings, BOT, TEXTS).pack_stars == telegram
    assert playground_till(settings).pack_stars is None


def test_the_terminal_sells_for_no_money_when_asked() -> None:
    till = playground_till(Settings(), sold=True)
    assert till.price is not None
    assert till.price.manner == "pretend"


@pytest.mark.parametrize("missing", ["payment_link", "payment_link_secret"])
def test_a_shop_half_set_up_is_refused(missing: str) -> None:
    given = {name: value for name, value in SHOP.items() if name != missing}
    with pytest.raises(SettingsError, match=missing.upper()):
        telegram_till(Settings.model_validate(given), BOT, TEXTS)
