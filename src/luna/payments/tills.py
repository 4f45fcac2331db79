"""Tills: which providers sell where, from the settings.

On Telegram what is digital is sold for Stars; a link of the operator's own is theirs to answer for.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Literal

from starlette.routing import BaseRoute
from telegram import Bot

from luna.app import App
from luna.core.prices import STARS, Price
from luna.errors import SettingsError
from luna.payments import stripe, webhook
from luna.payments.checkout import Doorkeeper
from luna.payments.link import Link
from luna.payments.pretend import playground_till
from luna.payments.provider import Till, till_of
from luna.payments.stars import Stars
from luna.payments.stripe import Stripe
from luna.settings import Settings
from luna.telegram.updates import Asking
from luna.texts import Texts


def telegram_till(settings: Settings, bot: Bot, texts: Texts) -> Till:
    """Stars, unless the settings say otherwise; what was sold in Stars can always be ended."""
    stars = Stars(bot, texts, Price(settings.price_stars, STARS))
    if settings.payments == "link":
        _needs(settings, "payment_link", "payment_link_secret")
        return till_of(Link(settings.payment_link or "", _money(settings, "once")), stars)
    if settings.payments in ("none", "pretend"):
        return till_of(None, stars)
    return replace(till_of(stars), pack_stars=settings.pack_stars)


def page_till(settings: Settings, texts: Texts) -> Till:
    """Stripe where the settings name it; else as in the terminal. Raises ``SettingsError``."""
    if settings.payments != stripe.NAME:
        return playground_till(settings)
    stripe.refuse_adult(explicit=settings.explicit_content)
    _needs(settings, "stripe_api_key", "stripe_webhook_secret")
    back = settings.console_url or f"http://{settings.luna_host}:{settings.luna_port}"
    key = settings.stripe_api_key.get_secret_value() if settings.stripe_api_key else ""
    base = settings.stripe_api_base_url
    return till_of(Stripe(key, base, back, texts, _money(settings, "renews")))


def routes_of(app: App, settings: Settings) -> list[BaseRoute]:
    """Where the providers of an app's till post what happened."""
    found: list[BaseRoute] = []
    selling, secret = app.till.selling, settings.stripe_webhook_secret
    if isinstance(selling, Stripe) and secret is not None:
        found.append(webhook.stripe_route(app, selling, secret.get_secret_value()))
    if isinstance(selling, Link) and settings.payment_link_secret is not None:
        found.append(webhook.link_route(app, settings.payment_link_secret.get_secret_value()))
    return found


def refuser(app: App) -> Callable[[Asking], Awaitable[str | None]]:
    """What answers Telegram's question before a payment."""
    keeper = Doorkeeper(app.store, app.till, app.texts, app.tuning, app.policy, app.clock)

    async def refusal(asking: Asking) -> str | None:
        return await keeper.refusal(asking.user_id, asking.payload, asking.language)

    return refusal


def _money(settings: Settings, manner: Literal["renews", "once"]) -> Price:
    return Price(settings.price_cents, settings.price_currency, manner=manner)


def _needs(settings: Settings, *names: str) -> None:
    missing = [name.upper() for name in names if getattr(settings, name) is None]
    if missing:
        raise SettingsError(f"PAYMENTS={settings.payments} needs {', '.join(missing)} too.")
