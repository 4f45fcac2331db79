"""What a provider of payments can do, and what it may answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from luna.core.model import Language
from luna.core.prices import Price


class RefusedError(Exception):
    """A final no: asking again changes nothing."""


class NotNowError(Exception):
    """The provider cannot be reached, or asks to wait: the same may be asked again."""


@dataclass(frozen=True, slots=True)
class Customer:
    """Who asks: ``payer`` is all that a provider outside Telegram ever learns of them.

    ``charges`` are theirs with this provider, the newest first.
    """

    user_id: int
    payer: UUID
    language: Language
    charges: tuple[str, ...] = ()


class PaymentProvider(Protocol):
    """One way to be paid. Every call raises ``RefusedError`` or ``NotNowError``."""

    @property
    def name(self) -> str:
        """As the ledger calls it."""

    @property
    def price(self) -> Price:
        """One for everybody."""

    async def checkout(self, who: Customer) -> str:
        """The address where they pay."""

    async def stop(self, who: Customer) -> str | None:
        """End the renewal: done, or the address where they end it themselves."""

    async def resume(self, who: Customer) -> str | None:
        """Take the renewal up again: done, or the address where they do it."""

    async def end(self, who: Customer) -> None:
        """End the renewal without them: they are forgotten, or were given their money back."""

    async def refund(self, who: Customer, charge: str) -> None:
        """Give a charge back; one that was given back already is a success."""


@dataclass(frozen=True, slots=True)
class Till:
    """``selling`` is what new subscriptions are sold by; the others still end and refund theirs.
    ``pack_stars`` is what a pack of photos costs, where packs are sold.
    """

    selling: PaymentProvider | None = None
    known: Mapping[str, PaymentProvider] = field(default_factory=dict)
    pack_stars: int | None = None

    @property
    def price(self) -> Price | None:
        return self.selling.price if self.selling else None


def till_of(selling: PaymentProvider | None, *others: PaymentProvider) -> Till:
    every = [*others, *([selling] if selling else [])]
    return Till(selling, {each.name: each for each in every})
