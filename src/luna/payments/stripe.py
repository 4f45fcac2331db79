"""Stripe: a subscription by Checkout, told of by signed webhooks; for the web, not for Telegram.

Stripe learns the payer's number and nothing else of the user. It takes no adult product. Its events
come in any order and more than once; each says when it was made, which is its place. What a refund
is about, only Stripe can say: it is asked.
"""

import json
from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from luna.core.ledger import Entry, Happened
from luna.core.prices import Price
from luna.errors import SettingsError
from luna.payments.provider import Customer, NotNowError, RefusedError
from luna.texts import Texts

NAME = "stripe"
TOLERANCE = 300  # seconds that a signature may be old
ANSWER = 10.0  # seconds
ADULT = (
    "Stripe takes no adult products: set EXPLICIT_CONTENT=false, or sell for Stars on Telegram "
    "(PAYMENTS=stars)."
)
_RANKS = {kind: rank for rank, kind in enumerate(Happened)}  # within one second
_ROOM = 8
T = TypeVar("T")

Json = dict[str, Any]


@dataclass(frozen=True)
class Stripe:
    """``back`` is where Stripe's pages lead afterwards."""

    key: str = field(repr=False)
    base: str
    back: str
    texts: Texts
    price: Price

    @property
    def name(self) -> str:
        return NAME

    async def checkout(self, who: Customer) -> str:
        made = await self._asked(self._client.v1.checkout.sessions.create_async(self._order(who)))
        return str(made.url)

    async def stop(self, who: Customer) -> str | None:
        """The portal, opened where one tap ends the subscription."""
        invoice = await self._invoice(who.charges)
        subscription = _details(invoice).get("subscription")
        flow = {
            "type": "subscription_cancel",
            "subscription_cancel": {"subscription": subscription},
        }
        return await self._portal(invoice["customer"], {"flow_data": flow})

    async def resume(self, who: Customer) -> str | None:
        return await self._portal((await self._invoice(who.charges))["customer"], {})

    async def end(self, who: Customer) -> None:
        subscription = _details(await self._invoice(who.charges)).get("subscription")
        ending: Any = {"cancel_at_period_end": True}
        await self._asked(self._client.v1.subscriptions.update_async(subscription, ending))

    async def refund(self, who: Customer, charge: str) -> None:
        """What is given back does not renew either."""
        found = await self._asked(self._client.v1.invoice_payments.list_async({"invoice": charge}))
        intents = [each.payment.payment_intent for each in found.data if each.status == "paid"]
        if not intents:
            raise RefusedError(f"{charge} was not paid")
        try:
            await self._asked(
                self._client.v1.refunds.create_async(
                    {"payment_intent": intents[0]}, {"idempotency_key": f"refund:{charge}"}
                )
            )
        except RefusedError as error:
            if "charge_already_refunded" not in str(error):
                raise
        with suppress(RefusedError):  # it may be over already
            await self.end(replace(who, charges=(charge,)))

    async def told(self, event: Json) -> tuple[UUID, Entry] | None:
        """Whom an event is about and what it says; ``None`` where it concerns none of ours."""
        thing, made = event["data"]["object"], int(event["created"])
        match event["type"]:
            case "invoice.paid":
                return _about(_details(thing), _paid(thing, made))
            case "invoice.payment_failed":
                name = f"failed:{thing['id']}:{thing['attempt_count']}"
                return _about(_details(thing), _word(Happened.FAILED, name, made))
            case "customer.subscription.updated":
                return _about(thing, _turned(event, thing, made))
            case "customer.subscription.deleted":
                return _about(thing, _word(Happened.ENDED, f"ended:{thing['id']}", made))
            case "charge.refunded" if thing["refunded"]:
                return await self._given_back(thing, made)
        return None

    async def _given_back(self, charge: Json, made: int) -> tuple[UUID, Entry] | None:
        which: Any = {
            "payment": {"type": "payment_intent", "payment_intent": charge["payment_intent"]}
        }
        found = await self._asked(self._client.v1.invoice_payments.list_async(which))
        if not found.data:
            return None
        invoice = str(found.data[0].invoice)
        entry = refunded(invoice, charge["amount_refunded"], charge["currency"], _time(made))
        return _about(_details(await self._invoice((invoice,))), entry)

    async def _invoice(self, charges: tuple[str, ...]) -> Json:
        if not charges:
            raise RefusedError("nothing was paid by Stripe")
        found = await self._asked(self._client.v1.invoices.retrieve_async(charges[0]))
        return dict(json.loads(str(found)))

    async def _portal(self, customer: str, more: Json) -> str:
        asked: Any = {"customer": customer, "return_url": self.back, **more}
        made = await self._asked(self._client.v1.billing_portal.sessions.create_async(asked))
        return str(made.url)

    def _order(self, who: Customer) -> Any:
        price, payer = self.price, str(who.payer)
        item = {
            "quantity": 1,
            "price_data": {
                "currency": price.currency.lower(),
                "unit_amount": price.amount,
                "recurring": {"interval": "day", "interval_count": price.days},
                "product_data": {"name": self.texts.say("invoice-title", who.language)},
            },
        }
        return {
            "mode": "subscription",
            "client_reference_id": payer,
            "line_items": [item],
            "subscription_data": {"metadata": {"payer": payer}},
            "success_url": self.back,
            "cancel_url": self.back,
            "locale": who.language.value,
        }

    @cached_property
    def _client(self) -> Any:
        from stripe import AIOHTTPClient, StripeClient  # noqa: PLC0415  heavy

        return StripeClient(
            self.key,
            base_addresses={"api": self.base},
            http_client=AIOHTTPClient(timeout=ANSWER),
            max_network_retries=1,
        )

    async def _asked(self, call: Awaitable[T]) -> T:
        from stripe import (  # noqa: PLC0415  heavy
            APIConnectionError,
            APIError,
            RateLimitError,
            StripeError,
        )

        try:
            return await call
        except (APIConnectionError, APIError, RateLimitError) as error:
            raise NotNowError(type(error).__name__) from None
        except StripeError as error:
            raise RefusedError(f"{error.code}: {error.user_message}") from None


def signed(body: bytes, header: str, secret: str) -> bool:
    """Whether Stripe signed these very bytes, not long ago."""
    from stripe import SignatureVerificationError, WebhookSignature  # noqa: PLC0415  heavy

    try:
        return bool(WebhookSignature.verify_header(body, header, secret, TOLERANCE))
    except (SignatureVerificationError, UnicodeDecodeError):
        return False


def refunded(invoice: str, amount: int, currency: str, at: datetime) -> Entry:
    """The entry of an invoice given back; the same, whoever tells of it."""
    return Entry(
        provider=NAME,
        event=f"refund:{invoice}",
        kind=Happened.REFUNDED,
        at=at,
        place=0,
        charge=invoice,
        amount=amount,
        currency=currency.upper(),
    )


def refuse_adult(*, explicit: bool) -> None:
    """Raises ``SettingsError`` where what is sold would be an adult product."""
    if explicit:
        raise SettingsError(ADULT)


def _paid(invoice: Json, made: int) -> Entry:
    ends = max(int(line["period"]["end"]) for line in invoice["lines"]["data"])
    return Entry(
        provider=NAME,
        event=f"paid:{invoice['id']}",
        kind=Happened.PAID,
        at=_time(int(invoice["status_transitions"]["paid_at"] or made)),
        place=_place(Happened.PAID, made),
        charge=invoice["id"],
        until=_time(ends),
        recurs=True,
        amount=int(invoice["amount_paid"]),
        currency=invoice["currency"].upper(),
    )


def _turned(event: Json, subscription: Json, made: int) -> Entry | None:
    """Only a change of the renewal is a word about it."""
    before = event["data"].get("previous_attributes") or {}
    if not before.keys() & {"cancel_at_period_end", "cancel_at"}:
        return None
    stops = subscription["cancel_at_period_end"] or subscription["cancel_at"]
    return _word(Happened.CANCELLED if stops else Happened.RESUMED, event["id"], made)


def _word(kind: Happened, name: str, made: int) -> Entry:
    return Entry(NAME, name, kind, _time(made), _place(kind, made))


def _about(holder: Json, entry: Entry | None) -> tuple[UUID, Entry] | None:
    payer = (holder.get("metadata") or {}).get("payer")
    if payer is None or entry is None:
        return None
    try:
        return UUID(payer), entry
    except ValueError:
        return None


def _details(invoice: Json) -> Json:
    """What an invoice says of the subscription that it is for."""
    parent: Json = invoice.get("parent") or {}
    details: Json = parent.get("subscription_details") or {}
    return details


def _place(kind: Happened, made: int) -> int:
    return made * _ROOM + _RANKS[kind]


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
