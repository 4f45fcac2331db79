"""Tickets: the signed link by which the bot lets its admin into the console, once and soon.

Who signs and who reads are two processes at times; what they share is the bot's token, from which
both derive the key. That a ticket is used once only the database can say: ``luna.store.tickets``.
"""

import hashlib
import hmac
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from luna.settings import Settings

LASTS = timedelta(minutes=5)
SIGN_IN = "/signin"
_PARTS = 4


@dataclass(frozen=True, slots=True)
class Ticket:
    """``number`` is its own, so that it can be spent; ``who`` is the admin's Telegram id."""

    number: str
    who: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the console is, who may be let in, and the key that signs for it."""

    url: str
    admin_id: int
    key: bytes = field(repr=False)

    def link(self, number: str, now: datetime) -> str:
        """The way in; ``number`` must be new and unguessable."""
        until = int((now + LASTS).timestamp())
        ticket = f"{self.admin_id}.{until}.{number}"
        return f"{self.url}{SIGN_IN}?ticket={ticket}.{self._seal(ticket)}"

    def read(self, text: str, now: datetime) -> Ticket | None:
        """The ticket, if it is ours, of today's admin, and not too late."""
        told, _, seal = text.rpartition(".")
        if not hmac.compare_digest(self._seal(told).encode(), seal.encode("utf-8", "replace")):
            return None
        who, until, number = told.split(".", _PARTS - 2)
        ticket = Ticket(number, int(who), datetime.fromtimestamp(int(until), UTC))
        return ticket if ticket.who == self.admin_id and now < ticket.until else None

    def _seal(self, told: str) -> str:
        return hmac.new(self.key, told.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def desk_of(settings: Settings) -> Desk | None:
    """The desk of these settings; none without a bot or without an admin."""
    token, admin = settings.telegram_bot_token, settings.admin_telegram_id
    if token is None or admin is None:
        return None
    key = hmac.new(token.get_secret_value().encode(), b"console", hashlib.sha256).digest()
    return Desk(_address(settings), admin, key)


def _address(settings: Settings) -> str:
    """Where the admin's browser finds the page; one bound to all addresses is told by loopback."""
    if settings.console_url is not None:
        return settings.console_url
    host = settings.luna_host
    with suppress(ValueError):
        host = "127.0.0.1" if ip_address(host).is_unspecified else host
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.luna_port}"
