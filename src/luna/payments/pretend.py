"""A provider that moves no money, for talks with nobody's bot: it says so wherever it shows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from luna.core.ledger import LAST, PRETEND, Entry, Happened
from luna.core.prices import STARS, Price
from luna.payments.provider import Customer, RefusedError, Till, till_of
from luna.settings import Settings

PRESS = "pretend:pay"  # what the button below the conditions gives back


@dataclass(frozen=True, slots=True)
class Pretend:
    """``price`` is only shown: what is paid is nothing."""

    price: Price

    @property
    def name(self) -> str:
        return PRETEND

    async def checkout(self, who: Customer) -> str:  # noqa: ARG002  one shape for all
        return PRESS

    async def stop(self, who: Customer) -> str | None:  # noqa: ARG002
        return None

    async def resume(self, who: Customer) -> str | None:  # noqa: ARG002
        return None

    async def end(self, who: Customer) -> None:  # noqa: ARG002
        return None

    async def refund(self, who: Customer, charge: str) -> None:  # noqa: ARG002
        raise RefusedError("nothing was paid, so nothing can be given back")


def paid(price: Price, number: str, now: datetime) -> Entry:
    """The entry of a payment that was none."""
    return Entry(
        provider=PRETEND,
        event=f"paid:{number}",
        kind=Happened.PAID,
        at=now,
        place=LAST,
        charge=number,
        until=now + timedelta(days=price.days),
        recurs=True,
        amount=0,
        currency=price.currency,
    )


def playground_till(settings: Settings, *, sold: bool = False) -> Till:
    """Nothing; with ``PAYMENTS=pretend``, or where ``sold`` asks for it, purchases of no money."""
    pretend = Pretend(Price(settings.price_stars, STARS, manner="pretend"))
    asked = sold or settings.payments == PRETEND
    return till_of(pretend if asked else None, pretend)
