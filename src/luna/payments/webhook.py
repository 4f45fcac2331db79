"""Where providers post what happened: the raw body is checked, then kept, and only then a 200.

200: kept, or of no concern. 400, 413: not readable. 403: not signed by them. 503: not kept: it is
posted again.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from luna.app import App
from luna.core.ledger import Entry
from luna.payments import ledger, link, stripe
from luna.payments.ledger import Payer
from luna.payments.stripe import Stripe
from luna.telegram.webhook import body_of

STRIPE, LINK = "/payments/stripe", "/payments/link"
UNREADABLE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
log = structlog.get_logger()

Told = tuple[UUID, Entry]


@dataclass(frozen=True, slots=True)
class Box:
    """The ASGI app that takes one provider's events."""

    header: str
    signed: Callable[[bytes, str], bool]
    told: Callable[[dict[str, Any]], Awaitable[Told | None]]
    keep: Callable[[Told], Awaitable[None]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            status = await self._post(Request(scope, receive))
            await Response(status_code=status)(scope, receive, send)

    async def _post(self, request: Request) -> int:
        if request.method != "POST":
            return 405
        body = await body_of(request)
        if body is None:
            return 413
        if not self.signed(body, request.headers.get(self.header, "")):
            return 403
        try:
            event = json.loads(body)
            told = await self.told(event)
        except UNREADABLE as error:
            log.warning("payment unreadable", why=type(error).__name__)
            return 400
        except Exception as error:  # a provider that cannot be asked now may be asked again
            log.warning("payment not looked up", why=type(error).__name__)
            return 503
        return 200 if told is None else await self._kept(told)

    async def _kept(self, told: Told) -> int:
        try:
            await self.keep(told)
        except Exception as error:  # whatever it is: it is not kept, so it must come again
            log.warning("payment not kept", why=type(error).__name__)
            return 503
        return 200


def stripe_route(app: App, stripe_by: Stripe, secret: str) -> Route:
    """Where Stripe posts."""

    def signed(body: bytes, header: str) -> bool:
        return stripe.signed(body, header, secret)

    return Route(STRIPE, Box("Stripe-Signature", signed, stripe_by.told, _keeper(app)))


def link_route(app: App, secret: str) -> Route:
    """Where a shop of the operator's own posts."""

    def signed(body: bytes, header: str) -> bool:
        return link.signed(body, header, secret, app.clock())

    async def told(event: dict[str, Any]) -> Told | None:
        return link.told(event)

    return Route(LINK, Box(link.HEADER, signed, told, _keeper(app)))


def _keeper(app: App) -> Callable[[Told], Awaitable[None]]:
    async def keep(told: Told) -> None:
        payer, entry = told
        await ledger.keep(app.store, Payer(payer=payer), entry, app.clock())

    return keep
