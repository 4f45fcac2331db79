"""Prices: one for everybody, said as people read it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from luna.core.model import Language

STARS = "XTR"  # Telegram's own currency: it has no smaller unit
CENTS = 100
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "CAD": "CA$"}


@dataclass(frozen=True, slots=True)
class Price:
    """What ``days`` of a subscription cost, in the currency's smallest unit.

    It ``renews`` by itself, is for ``once``, or moves no money at all: ``pretend``.
    """

    amount: int
    currency: str
    days: int = 30
    manner: Literal["renews", "once", "pretend"] = "renews"

    def shown(self, language: Language) -> str:
        return shown(self.amount, self.currency, language)


def shown(amount: int, currency: str, language: Language) -> str:
    """``500 ⭐``, ``9,99 €`` in French, ``€9.99`` in English."""
    if currency == STARS:
        return f"{amount} ⭐"
    whole, cents = divmod(amount, CENTS)
    sign = _SIGNS.get(currency, currency)
    if language is Language.FR:
        return f"{whole},{cents:02} {sign}"
    return f"{sign}{whole}.{cents:02}" if len(sign) == 1 else f"{sign} {whole}.{cents:02}"


def day(when: date, language: Language) -> str:
    """A date as each language writes it."""
    return f"{when:%d/%m/%Y}" if language is Language.FR else f"{when.day} {when:%B %Y}"
