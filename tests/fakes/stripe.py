"""Stripe's API on loopback, as far as a subscription goes: Checkout, invoices, portal, refunds.

    async with FakeStripe() as stripe:
        url = ...                      # what Luna's Checkout Session gave
        event = stripe.pays(url)       # the customer pays there; Stripe makes events of it
        await stripe.post(event, to=hook)

State changes make events; they are posted by the test, in the order and as often as it likes.
"""

import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from tests.fakes.server import Loopback

KEY, SECRET = "sk_test_fake", "whsec_fake"
Json = dict[str, Any]


@dataclass(slots=True)
class FakeSubscription:
    id: str
    customer: str
    metadata: Json
    amount: int
    currency: str
    days: int
    until: int
    cancel_at_period_end: bool = False
    status: str = "active"
    invoices: list[str] = field(default_factory=list)


class FakeStripe(Loopback):
    """`wall` is its clock, in seconds; `calls` what was asked, with the parameters as they came."""

    def __init__(self, wall: float | None = None) -> None:
        super().__init__()
        self.wall = wall or time.time()
        self.calls: list[tuple[str, Json]] = []
        self.sessions: dict[str, Json] = {}
        self.subscriptions: dict[str, FakeSubscription] = {}
        self.invoices: dict[str, Json] = {}
        self.intents: dict[str, str] = {}
        self.refunds: dict[str, int] = {}
        self.keys: dict[str, Json] = {}
        self.down = 0
        self._events = 0

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/v1/checkout/sessions", self._checkout),
            web.post("/v1/billing_portal/sessions", self._portal),
            web.post("/v1/refunds", self._refund),
            web.get("/v1/invoice_payments", self._payments),
            web.get("/v1/invoices/{id}", self._one_invoice),
            web.post("/v1/subscriptions/{id}", self._update),
        ]

    # What customers and Stripe do

    def pays(self, url: str) -> list[Json]:
        """The customer of a Checkout page pays; its events."""
        session = self.sessions[url]
        item, data = session["line_items"]["0"], session["subscription_data"]
        price = item["price_data"]
        number = f"sub_{len(self.subscriptions) + 1:04}"
        days = int(price["recurring"]["interval_count"])
        found = FakeSubscription(
            id=number,
            customer=f"cus_{len(self.subscriptions) + 1:04}",
            metadata=data["metadata"],
            amount=int(price["unit_amount"]),
            currency=price["currency"],
            days=days,
            until=int(self.wall),
        )
        self.subscriptions[number] = found
        done = {"id": "cs_1", "object": "checkout.session", "subscription": number}
        return [self.event("checkout.session.completed", done), self.renews(found)]

    def renews(self, subscription: FakeSubscription) -> Json:
        subscription.until += subscription.days * 86_400
        invoice = self._invoice(subscription, "paid")
        return self.event("invoice.paid", invoice)

    def fails(self, subscription: FakeSubscription) -> Json:
        return self.event("invoice.payment_failed", self._invoice(subscription, "open"))

    def turns(self, subscription: FakeSubscription, *, stops: bool) -> Json:
        before = {"cancel_at_period_end": subscription.cancel_at_period_end, "cancel_at": None}
        subscription.cancel_at_period_end = stops
        return self.event("customer.subscription.updated", self._shown(subscription), before)

    def ends(self, subscription: FakeSubscription) -> Json:
        subscription.status = "canceled"
        return self.event("customer.subscription.deleted", self._shown(subscription))

    def gives_back(self, invoice: str) -> Json:
        """As by hand in the dashboard."""
        intent = self.intents[invoice]
        amount = self.invoices[invoice]["amount_paid"]
        self.refunds[intent] = amount
        charge = {
            "id": f"ch_{intent}",
            "object": "charge",
            "payment_intent": intent,
            "amount": amount,
            "amount_refunded": amount,
            "currency": self.invoices[invoice]["currency"],
            "refunded": True,
        }
        return self.event("charge.refunded", charge)

    def event(self, kind: str, thing: Json, before: Json | None = None) -> Json:
        self._events += 1
        self.wall += 1
        data: Json = {"object": thing} | ({"previous_attributes": before} if before else {})
        return {
            "id": f"evt_{self._events:04}",
            "object": "event",
            "type": kind,
            "created": int(self.wall),
            "data": data,
        }

    async def post(self, event: Json, to: str, *, age: float = 0, secret: str = SECRET) -> int:
        """Sign an event and post it; gives the status of the answer."""
        body = json.dumps(event, indent=2).encode()
        at = int(time.time() - age)
        mark = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
        headers = {"Stripe-Signature": f"t={at},v1={mark}", "Content-Type": "application/json"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(to, data=body, headers=headers) as answer,
        ):
            return answer.status

    # The wire

    async def _checkout(self, request: web.Request) -> web.Response:
        asked = await self._read(request)
        url = f"https://checkout.stripe.com/c/pay/cs_test_{len(self.sessions) + 1}"
        self.sessions[url] = asked
        return web.json_response(
            {"id": "cs_test", "object": "checkout.session", "url": url, "mode": asked["mode"]}
        )

    async def _portal(self, request: web.Request) -> web.Response:
        asked = await self._read(request)
        url = f"https://billing.stripe.com/p/session/{asked['customer']}"
        return web.json_response({"id": "bps_1", "object": "billing_portal.session", "url": url})

    async def _refund(self, request: web.Request) -> web.Response:
        asked = await self._read(request)
        intent, key = asked["payment_intent"], request.headers.get("Idempotency-Key", "")
        if key in self.keys:
            return web.json_response(self.keys[key])
        if intent in self.refunds:
            return _refused("charge_already_refunded")
        invoice = next(name for name, each in self.intents.items() if each == intent)
        self.refunds[intent] = self.invoices[invoice]["amount_paid"]
        self.keys[key] = {"id": "re_1", "object": "refund", "payment_intent": intent}
        return web.json_response(self.keys[key])

    async def _payments(self, request: web.Request) -> web.Response:
        asked = await self._read(request)
        wanted = asked.get("payment", {}).get("payment_intent")
        found = [
            {
                "id": f"inpay_{invoice}",
                "object": "invoice_payment",
                "invoice": invoice,
                "status": "paid",
                "payment": {"type": "payment_intent", "payment_intent": intent},
            }
            for invoice, intent in self.intents.items()
            if asked.get("invoice") == invoice or wanted == intent
        ]
        return web.json_response({"object": "list", "data": found, "has_more": False, "url": "/"})

    async def _one_invoice(self, request: web.Request) -> web.Response:
        await self._read(request)
        found = self.invoices.get(request.match_info["id"])
        return web.json_response(found) if found else _refused("resource_missing", 404)

    async def _update(self, request: web.Request) -> web.Response:
        asked = await self._read(request)
        subscription = self.subscriptions[request.match_info["id"]]
        subscription.cancel_at_period_end = asked["cancel_at_period_end"] == "true"
        return web.json_response(self._shown(subscription))

    async def _read(self, request: web.Request) -> Json:
        """The parameters, nested as `a[b][0]` says; a bare list is one by number."""
        if self.down:
            self.down -= 1
            raise web.HTTPServiceUnavailable(text='{"error": {"type": "api_error"}}')
        if request.headers.get("Authorization") != f"Bearer {KEY}":
            raise web.HTTPUnauthorized(text='{"error": {"type": "invalid_request_error"}}')
        asked: Json = {}
        for name, value in (*request.query.items(), *(await request.post()).items()):
            place, *path = name.replace("]", "").split("[")
            inside = asked
            for step in path:
                inside = inside.setdefault(place, {})
                place = step
            inside[place] = value
        self.calls.append((request.path, asked))
        return asked

    def _invoice(self, subscription: FakeSubscription, status: str) -> Json:
        number = f"in_{len(self.invoices) + 1:04}"
        paid = status == "paid"
        if paid:
            self.intents[number] = f"pi_{number}"
            subscription.invoices.append(number)
        self.invoices[number] = {
            "id": number,
            "object": "invoice",
            "customer": subscription.customer,
            "status": status,
            "currency": subscription.currency,
            "amount_paid": subscription.amount if paid else 0,
            "attempt_count": 1,
            "status_transitions": {"paid_at": int(self.wall) if paid else None},
            "parent": {
                "type": "subscription_details",
                "subscription_details": {
                    "subscription": subscription.id,
                    "metadata": subscription.metadata,
                },
            },
            "lines": {
                "object": "list",
                "data": [{"period": {"start": int(self.wall), "end": subscription.until}}],
            },
        }
        return self.invoices[number]

    def _shown(self, subscription: FakeSubscription) -> Json:
        return {
            "id": subscription.id,
            "object": "subscription",
            "customer": subscription.customer,
            "status": subscription.status,
            "cancel_at_period_end": subscription.cancel_at_period_end,
            "cancel_at": None,
            "metadata": subscription.metadata,
        }


def _refused(code: str, status: int = 400) -> web.Response:
    error = {"type": "invalid_request_error", "code": code, "message": code}
    return web.json_response({"error": error}, status=status)
