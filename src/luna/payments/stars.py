"""Telegram Stars: a subscription of 30 days, sold by a link, told of by updates.

The order of events is that of Telegram's update numbers; they may begin anew after a week without
any, so that the week in which an update came stands before its number.
"""

from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from telegram import (
    Bot,
    LabeledPrice,
    Message,
    StarTransaction,
    SuccessfulPayment,
    TransactionPartnerUser,
)
from telegram.constants import InvoiceLimit
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from luna.core.ledger import Entry, Happened
from luna.core.model import Language
from luna.core.photos.packs import sale_of
from luna.core.prices import STARS, Price
from luna.payments.provider import Customer, NotNowError, RefusedError
from luna.texts import Texts

NAME = "stars"
PERIOD = timedelta(seconds=InvoiceLimit.SUBSCRIPTION_PERIOD)  # the only one that Telegram takes
PAGE = 100  # transactions that the books are read by
INVOICE, MEDIA = "invoice_payment", "paid_media_payment"
OURS = "luna:"  # how the payload of an invoice of ours begins
ALREADY = "charge_already_refunded"  # in whatever case: the library changes it
_STATES = {
    "canceled": Happened.CANCELLED,
    "active": Happened.RESUMED,
    "failed": Happened.FAILED,
}
_WEEK = 7
_NUMBERS = 2**40  # above every update number, so that weeks stay apart
T = TypeVar("T")
_STEP = 2  # between two updates there is room for a word of our own


@dataclass(frozen=True, slots=True)
class Stars:
    """Sells through the bot that she speaks through."""

    bot: Bot
    texts: Texts
    price: Price

    @property
    def name(self) -> str:
        return NAME

    async def checkout(self, who: Customer) -> str:
        title = self.texts.say("invoice-title", who.language)
        link = self.bot.create_invoice_link(
            title=title,
            description=self._described(who.language),
            payload=payload_of(self.price),
            currency=STARS,
            prices=[LabeledPrice(title, self.price.amount)],
            provider_token="",
            subscription_period=PERIOD,
        )
        return await _asked(link)

    async def stop(self, who: Customer) -> str | None:
        await self._turn(who, stopped=True)
        return None

    async def end(self, who: Customer) -> None:
        with suppress(RefusedError):  # it may be over already
            await self._turn(who, stopped=True)

    async def resume(self, who: Customer) -> str | None:
        await self._turn(who, stopped=False)
        return None

    async def refund(self, who: Customer, charge: str) -> None:
        """What is given back does not renew either; a pack never did."""
        pack = sale_of(charge) is not None
        number = await self._number(charge) if pack else charge
        try:
            await _asked(self.bot.refund_star_payment(who.user_id, number))
        except RefusedError as error:
            if ALREADY not in str(error).casefold():
                raise
        if not pack:
            await self.end(who)

    async def _number(self, charge: str) -> str:
        """What Telegram calls the purchase of a pack: its update does not say it, its books do."""
        seen = 0
        while page := await self.books(seen, PAGE):
            found = next((each.id for each in page if payload(each) == charge), None)
            if found is not None:
                return found
            seen += len(page)
        raise RefusedError("Telegram's books do not know of it")

    async def books(self, seen: int, limit: int) -> tuple[StarTransaction, ...]:
        """Telegram's own record of the bot's transactions, oldest first, after those ``seen``."""
        told = await _asked(self.bot.get_star_transactions(offset=seen, limit=limit))
        return tuple(told.transactions)

    async def _turn(self, who: Customer, *, stopped: bool) -> None:
        """A subscription is known by its first charge: the newest that Telegram takes for one."""
        refused = RefusedError("nothing was paid in Stars")
        for charge in who.charges:
            try:
                await _asked(self.bot.edit_user_star_subscription(who.user_id, charge, stopped))
            except RefusedError as error:
                refused = error
            else:
                return
        raise refused

    def _described(self, language: Language) -> str:
        price, days = self.price.shown(language), str(self.price.days)
        return self.texts.say("invoice-description", language, price=price, days=days)


def payload_of(price: Price) -> str:
    """What an invoice carries: the price that it was made for."""
    return f"{OURS}{price.amount}:{price.days}"


def paid(message: Message, update_id: int, now: datetime) -> Entry | None:
    """The entry of a message about a payment, or of one that was given back."""
    if message.successful_payment is not None:
        return _payment(message.successful_payment, message.date, _place(update_id, now))
    if message.refunded_payment is not None:
        told, name = message.refunded_payment, message.refunded_payment.invoice_payload
        charge = name if sale_of(name) else told.telegram_payment_charge_id
        return refunded(charge, told.total_amount, message.date)
    return None


def bought(name: str, at: datetime) -> Entry | None:
    """The entry of a pack that was bought; the same, whoever tells of it."""
    sale = sale_of(name)
    if sale is None:
        return None
    return Entry(
        provider=NAME,
        event=f"bought:{name}",
        kind=Happened.BOUGHT,
        at=at,
        place=0,
        charge=name,
        amount=sale.stars,
        currency=STARS,
    )


def payload(transaction: StarTransaction) -> str:
    """What a transaction of Telegram's books says of ours; empty where it is of another kind."""
    partner = transaction.source or transaction.receiver
    if not isinstance(partner, TransactionPartnerUser):
        return ""
    if partner.transaction_type == INVOICE:
        return partner.invoice_payload or ""
    return (partner.paid_media_payload or "") if partner.transaction_type == MEDIA else ""


def turned(raw: dict[str, Any], update_id: int, now: datetime) -> Entry | None:
    """The entry of a ``subscription`` update (Bot API 10.2): the library does not know it yet."""
    kind = _STATES.get(raw.get("state", ""))
    if kind is None:
        return None
    return Entry(NAME, f"update:{update_id}", kind, now, _place(update_id, now))


def found(charge: str, amount: int, at: datetime, period: timedelta | None) -> Entry:
    """The entry of a payment that Telegram's own books know of, whatever became of its update."""
    until = at + (period or PERIOD)
    recurs = period is not None
    return Entry(NAME, f"paid:{charge}", Happened.PAID, at, 0, charge, until, recurs, amount, STARS)


def refunded(charge: str, amount: int, at: datetime) -> Entry:
    """The entry of a charge given back; the same, whoever tells of it."""
    return Entry(
        provider=NAME,
        event=f"refund:{charge}",
        kind=Happened.REFUNDED,
        at=at,
        place=0,
        charge=charge,
        amount=amount,
        currency=STARS,
    )


def _payment(told: SuccessfulPayment, at: datetime, place: int) -> Entry:
    charge = told.telegram_payment_charge_id
    return Entry(
        provider=NAME,
        event=f"paid:{charge}",
        kind=Happened.PAID,
        at=at,
        place=place,
        charge=charge,
        until=told.subscription_expiration_date or at + PERIOD,
        recurs=bool(told.is_recurring),
        amount=told.total_amount,
        currency=told.currency,
    )


def _place(update_id: int, now: datetime) -> int:
    return (now.toordinal() // _WEEK * _NUMBERS + update_id) * _STEP


async def _asked(call: Awaitable[T]) -> T:
    try:
        return await call
    except (BadRequest, Forbidden) as error:
        raise RefusedError(error.message) from None
    except (RetryAfter, TelegramError) as error:
        raise NotNowError(error.message) from None
