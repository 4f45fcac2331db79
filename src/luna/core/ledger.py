"""The ledger: what happened to a person's money, and what that entitles them to.

Laws:
- An entitlement is a function of the *set* of entries: no order and no repeat changes it.
- What was paid holds until its period ends, or until it was given back; a cancellation or a failed
  renewal takes nothing away that was paid.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LAST = -1  # the place of a word of our own: after all that its provider has said so far
PRETEND = "pretend"  # a provider that moves no money: for talks with nobody's bot


class Happened(StrEnum):
    """What an entry tells."""

    PAID = "paid"
    FAILED = "failed"
    CANCELLED = "cancelled"
    RESUMED = "resumed"
    ENDED = "ended"
    REFUNDED = "refunded"
    BOUGHT = "bought"  # once and for good, such as a pack of photos: it entitles to nothing else


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of a provider's, under a name that is the same however often it is told.

    ``place`` orders the events of one provider, whenever they came; ``charge`` is what a refund
    names. Of what was paid: ``until`` when it holds, and whether it ``recurs`` by itself then.
    ``amount`` is in the currency's smallest unit (Stars have none).
    """

    provider: str
    event: str
    kind: Happened
    at: datetime
    place: int
    charge: str = ""
    until: datetime | None = None
    recurs: bool = False
    amount: int = 0
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Entitlement:
    """Until when something is paid for, if it ever was, and whether it renews by itself."""

    paid_until: datetime | None = None
    renews: bool = False


def fold(entries: Iterable[Entry]) -> Entitlement:
    """What these entries of one payer entitle to."""
    known = tuple(entries)
    given_back = _given_back(known)
    ends = [
        min(each.until, given_back.get(_charge(each), each.until))
        for each in known
        if each.kind is Happened.PAID and each.until is not None
    ]
    providers = {each.provider for each in known}
    renews = any(_renews(known, provider, given_back) for provider in providers)
    return Entitlement(max(ends, default=None), renews)


def _given_back(entries: tuple[Entry, ...]) -> dict[tuple[str, str], datetime]:
    """Charges that were refunded, and since when."""
    found: dict[tuple[str, str], datetime] = {}
    for each in entries:
        if each.kind is Happened.REFUNDED:
            key = _charge(each)
            found[key] = min(each.at, found.get(key, each.at))
    return found


def _renews(
    entries: tuple[Entry, ...], provider: str, given_back: dict[tuple[str, str], datetime]
) -> bool:
    """The last word of a provider decides, unless what was paid last was given back."""
    said = [each for each in entries if each.provider == provider and _is_word(each)]
    if not said:
        return False
    paid = [each for each in said if each.kind is Happened.PAID]
    if paid and _charge(max(paid, key=_order)) in given_back:
        return False
    last = max(said, key=_order)
    return last.recurs if last.kind is Happened.PAID else last.kind is Happened.RESUMED


def _order(entry: Entry) -> tuple[int, str]:
    return entry.place, entry.event


def _is_word(entry: Entry) -> bool:
    """A refund is about a charge, a purchase about itself: no word on renewing."""
    return entry.kind not in (Happened.REFUNDED, Happened.BOUGHT)


def _charge(entry: Entry) -> tuple[str, str]:
    return entry.provider, entry.charge
