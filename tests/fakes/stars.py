"""Payments in Stars: invoices by link, subscriptions, refunds, and the bot's own books."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.fakes.wire import Json, Params, bad

if TYPE_CHECKING:
    from tests.fakes.people import FakeUser
    from tests.fakes.records import Sent
    from tests.fakes.telegram import FakeTelegram

PERIOD = 2_592_000  # seconds: the only one that is taken
ANSWER_WITHIN = 10.0  # seconds


@dataclass(frozen=True, slots=True)
class Invoice:
    payload: str
    amount: int
    period: int


@dataclass(slots=True)
class Subscription:
    """One person's; `charges` begin with the one that bought it."""

    invoice: Invoice
    charges: list[str]
    until: int
    renews: bool = True


@dataclass(slots=True)
class FakeStars:
    """`charged` says what was really taken, `refunded` what was given back."""

    telegram: FakeTelegram
    invoices: dict[str, Invoice] = field(default_factory=dict)
    subscriptions: dict[int, Subscription] = field(default_factory=dict)
    charged: dict[str, tuple[int, int]] = field(default_factory=dict)
    refunded: list[str] = field(default_factory=list)
    transactions: list[Json] = field(default_factory=list)
    media: dict[str, str] = field(default_factory=dict)
    """Payloads of paid media, by charge."""
    answers: dict[str, asyncio.Future[str | None]] = field(default_factory=dict)
    mute: bool = False
    """Payments go on, and no update tells of them."""

    # What users and Telegram do

    async def pays(self, user: FakeUser, link: str) -> str | None:
        """Open an invoice and confirm it; `None` when it is paid, else why the bot said no."""
        invoice = self.invoices[link]
        number = str(9_000_000 + len(self.answers))
        self.answers[number] = asyncio.get_running_loop().create_future()
        query = {
            "id": number,
            "from": user.person(),
            "currency": "XTR",
            "total_amount": invoice.amount,
            "invoice_payload": invoice.payload,
        }
        self.telegram.update("pre_checkout_query", query, user.id)
        async with asyncio.timeout(ANSWER_WITHIN):
            no = await self.answers[number]
        if no is None:
            until = self.telegram.now() + invoice.period
            self.subscriptions[user.id] = Subscription(invoice, [], until)
            self._charge(user, invoice, first=True)
        return no

    def opens(self, user: FakeUser, sent: Sent) -> str:
        """Pay for what is under a message; gives the charge. The update does not name it."""
        payload, amount = str(sent.params["payload"]), int(sent.params["star_count"])
        charge = f"stxMedia{len(self.charged) + 1:06}"
        self.charged[charge] = (user.id, amount)
        self.media[charge] = payload
        self._book_media(charge, "source", user)
        if not self.mute:
            told = {"from": user.person(), "paid_media_payload": payload}
            self.telegram.update("purchased_paid_media", told, user.id)
        return charge

    def _book_media(self, charge: str, side: str, user: FakeUser) -> None:
        partner = {
            "type": "user",
            "transaction_type": "paid_media_payment",
            "user": user.person(),
            "paid_media_payload": self.media[charge],
        }
        amount, now = self.charged[charge][1], self.telegram.now()
        self.transactions.append({"id": charge, "amount": amount, "date": now, side: partner})

    def renews(self, user: FakeUser) -> str:
        """The next period is charged; gives its charge."""
        subscription = self.subscriptions[user.id]
        subscription.until += PERIOD
        return self._charge(user, subscription.invoice, first=False)

    def turns(self, user: FakeUser, state: str) -> int:
        """The user cancels or re-enables it in Telegram, or its payment fails."""
        subscription = self.subscriptions[user.id]
        subscription.renews = state == "active"
        told = {
            "user": user.person(),
            "invoice_payload": subscription.invoice.payload,
            "state": state,
        }
        return self.telegram.update("subscription", told, user.id)

    def _charge(self, user: FakeUser, invoice: Invoice, *, first: bool) -> str:
        subscription = self.subscriptions[user.id]
        charge = f"stxCharge{len(self.charged) + 1:06}"
        self.charged[charge] = (user.id, invoice.amount)
        subscription.charges.append(charge)
        self._book(charge, invoice, "source", user)
        paid = {
            "currency": "XTR",
            "total_amount": invoice.amount,
            "invoice_payload": invoice.payload,
            "subscription_expiration_date": subscription.until,
            "is_recurring": True,
            **({"is_first_recurring": True} if first else {}),
            "telegram_payment_charge_id": charge,
            "provider_payment_charge_id": "",
        }
        self._tell(user, "successful_payment", paid)
        return charge

    def _tell(self, user: FakeUser, what: str, content: Json) -> None:
        if self.mute:
            return
        message = self.telegram.message(user.chat(), user.person(), {what: content})
        self.telegram.update("message", message, user.id)

    def _book(self, charge: str, invoice: Invoice, side: str, user: FakeUser) -> None:
        partner = {
            "type": "user",
            "transaction_type": "invoice_payment",
            "user": user.person(),
            "invoice_payload": invoice.payload,
            "subscription_period": invoice.period,
        }
        self.transactions.append(
            {"id": charge, "amount": invoice.amount, "date": self.telegram.now(), side: partner}
        )

    # What the bot asks

    def link(self, params: Params) -> str:
        prices = params.parsed("prices", "prices")
        if params.text("currency") != "XTR" or params.text("provider_token"):
            raise bad("CURRENCY_INVALID")
        if not isinstance(prices, list) or len(prices) != 1:
            raise bad("must contain exactly one item for payments in Telegram Stars")
        if params.number("subscription_period") != PERIOD:
            raise bad("SUBSCRIPTION_PERIOD_INVALID")
        texts = [params.text(name) for name in ("title", "description", "payload")]
        if not all(0 < len(text) <= most for text, most in zip(texts, (32, 255, 128), strict=True)):
            raise bad("invoice text is empty or too long")
        link = f"https://t.me/$fake{len(self.invoices) + 1}"
        self.invoices[link] = Invoice(texts[2], int(prices[0]["amount"]), PERIOD)
        return link

    def answer(self, params: Params) -> bool:
        waiting = self.answers.get(params.text("pre_checkout_query_id"))
        if waiting is None or waiting.done():
            raise bad("query is too old and response timeout expired or query ID is invalid")
        if not params.flag("ok") and not params.text("error_message"):
            raise bad("error message must be non-empty")
        waiting.set_result(None if params.flag("ok") else params.text("error_message"))
        return True

    def refund(self, params: Params) -> bool:
        charge = params.text("telegram_payment_charge_id")
        user_id, amount = self.charged.get(charge, (0, 0))
        if user_id != params.number("user_id"):
            raise bad("CHARGE_NOT_FOUND")
        if charge in self.refunded:
            raise bad("CHARGE_ALREADY_REFUNDED")
        self.refunded.append(charge)
        user = self.telegram.users[user_id]
        if charge in self.media:
            self._book_media(charge, "receiver", user)
            payload = self.media[charge]
        else:
            invoice = self.subscriptions[user_id].invoice
            self._book(charge, invoice, "receiver", user)
            payload = invoice.payload
        told = {
            "currency": "XTR",
            "total_amount": amount,
            "invoice_payload": payload,
            "telegram_payment_charge_id": charge,
        }
        self._tell(user, "refunded_payment", told)
        return True

    def edit(self, params: Params) -> bool:
        subscription = self.subscriptions.get(params.number("user_id"))
        charge = params.text("telegram_payment_charge_id")
        if subscription is None or charge != subscription.charges[0]:
            raise bad("SUBSCRIPTION_ID_INVALID")
        subscription.renews = not params.flag("is_canceled")
        return True

    def books(self, params: Params) -> Json:
        start, limit = params.number("offset"), params.number("limit", 100)
        return {"transactions": self.transactions[start : start + limit]}
