"""``PAYMENT_LINK``: a shop of the operator's own, which tells of payments by a signed request.

POST, JSON: ``id`` of the event, ``type`` (``paid`` or ``refunded``), ``reference`` as the link
carried it, ``charge``, ``amount`` in the smallest unit, ``currency``, ``at`` and, for what is paid,
``until``, in seconds. Signed in ``X-Luna-Signature: t=SECONDS,v1=HEX``: the HMAC-SHA256 of
``SECONDS.BODY`` under ``PAYMENT_LINK_SECRET``.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import UUID

from luna.core.ledger import Entry, Happened
from luna.core.prices import Price
from luna.payments.provider import Customer, RefusedError

NAME = "link"
HEADER = "X-Luna-Signature"
TOLERANCE = 300  # seconds that a signature may be old, or ahead of our clock
KINDS = (Happened.PAID, Happened.REFUNDED)


@dataclass(frozen=True, slots=True)
class Link:
    """``address`` may hold ``{reference}``; else the reference is added to it."""

    address: str
    price: Price

    @property
    def name(self) -> str:
        return NAME

    async def checkout(self, who: Customer) -> str:
        if "{reference}" in self.address:
            return self.address.replace("{reference}", str(who.payer))
        mark = "&" if urlsplit(self.address).query else "?"
        return f"{self.address}{mark}{urlencode({'reference': str(who.payer)})}"

    async def stop(self, who: Customer) -> str | None:  # noqa: ARG002  one shape for all
        return self.address.partition("?")[0]

    async def resume(self, who: Customer) -> str | None:  # noqa: ARG002
        return self.address.partition("?")[0]

    async def end(self, who: Customer) -> None:  # noqa: ARG002
        return None  # a pass of thirty days ends by itself

    async def refund(self, who: Customer, charge: str) -> None:  # noqa: ARG002
        raise RefusedError("give it back in your own shop: it then tells Luna by itself")


def signed(body: bytes, header: str, secret: str, now: datetime) -> bool:
    """Whether the shop signed these very bytes, not long ago."""
    parts = dict(part.strip().partition("=")[::2] for part in header.split(","))
    at = parts.get("t", "")
    if not (at.isascii() and at.isdigit()) or abs(now.timestamp() - int(at)) > TOLERANCE:
        return False
    wanted = hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(wanted.encode(), parts.get("v1", "").encode())


def told(event: dict[str, Any]) -> tuple[UUID, Entry]:
    """Whom an event is about and what it says. Raises ``ValueError`` or ``LookupError``."""
    kind = Happened(event["type"])
    if kind not in KINDS:
        raise ValueError(f"{kind} is not told of by a link")
    at = _time(event["at"])
    entry = Entry(
        provider=NAME,
        event=str(event["id"]),
        kind=kind,
        at=at,
        place=int(at.timestamp()),
        charge=str(event["charge"]),
        until=_time(event["until"]) if kind is Happened.PAID else None,
        amount=int(event["amount"]),
        currency=str(event["currency"]).upper(),
    )
    return UUID(str(event["reference"])), entry


def _time(seconds: Any) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC)
