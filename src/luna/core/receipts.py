"""Receipts: what a user is told of their money, and when there is nothing to tell."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from luna.core import prices
from luna.core.guards.facts import Facts
from luna.core.ledger import PRETEND, Entitlement, Entry, Happened
from luna.core.model import Kind
from luna.core.photos.packs import sale_of
from luna.core.plans import GRACE
from luna.core.reply import Answer


class Manner(StrEnum):
    """How a payment comes: somebody's first, the next of a series, or after a pause."""

    FIRST = "first"
    NEXT = "next"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Receipt:
    """One thing that happened to somebody's money, and where they stand after it."""

    kind: Happened
    manner: Manner
    provider: str
    charge: str
    amount: int
    currency: str
    at: datetime
    until: datetime | None
    renews: bool


def told_of(entry: Entry, before: Entitlement, after: Entitlement) -> Receipt | None:
    """What of an event concerns the user; a word that changes nothing for them is not passed on."""
    turned = before.renews != after.renews
    silent = entry.kind is Happened.ENDED or (
        entry.kind in (Happened.CANCELLED, Happened.RESUMED) and not turned
    )
    if silent:
        return None
    return Receipt(
        kind=entry.kind,
        manner=_manner(entry, before),
        provider=entry.provider,
        charge=entry.charge,
        amount=entry.amount,
        currency=entry.currency,
        at=entry.at,
        until=after.paid_until,
        renews=after.renews,
    )


def written(receipt: Receipt) -> str:
    """A receipt as text, on its way into a turn."""
    return json.dumps(asdict(receipt), default=datetime.isoformat)


def read(text: str) -> Receipt:
    """The receipt that was ``written``."""
    found: dict[str, Any] = json.loads(text)
    typed = {
        "kind": Happened(found["kind"]),
        "manner": Manner(found["manner"]),
        "at": datetime.fromisoformat(found["at"]),
        "until": found["until"] and datetime.fromisoformat(found["until"]),
    }
    return Receipt(**found | typed)


def answer(facts: Facts) -> Answer | None:
    """The words about a payment; nothing where this turn is about none."""
    if facts.said[-1].kind is not Kind.PAYMENT:
        return None
    receipt = read(facts.last_text)
    sale = sale_of(receipt.charge) if receipt.kind is Happened.BOUGHT else None
    bought = sale.pack_id if sale else None
    slots = _slots(receipt, facts)
    return Answer(None, _keys(receipt), slots=slots, private=True, bought=bought)


def _manner(entry: Entry, before: Entitlement) -> Manner:
    if before.paid_until is None:
        return Manner.FIRST
    return Manner.NEXT if entry.at <= before.paid_until + GRACE else Manner.AGAIN


def _keys(receipt: Receipt) -> tuple[str, ...]:
    if receipt.kind is not Happened.PAID:
        return (f"payment_{receipt.kind}",)
    if receipt.manner is Manner.NEXT:
        return ("receipt_renewed",)
    thanks = "payment_thanks" if receipt.manner is Manner.FIRST else "payment_thanks_again"
    if receipt.provider == PRETEND:
        return thanks, "receipt_pretend"
    return thanks, "receipt" if receipt.renews else "receipt_once"


def _slots(receipt: Receipt, facts: Facts) -> dict[str, str]:
    zone, language = facts.now.tzinfo, facts.language
    until = receipt.until.astimezone(zone).date() if receipt.until else facts.now.date()
    return {
        "price": prices.shown(receipt.amount, receipt.currency, language),
        "paid_on": prices.day(receipt.at.astimezone(zone).date(), language),
        "until": prices.day(until, language),
        "reference": receipt.charge,
    }
