"""The person behind a bond: what they agreed to, and whether Luna may talk with them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from luna.core.model import Language


class Gate(StrEnum):
    """The steps of the onboarding gate, in order; nobody talks with Luna before ``OPEN``."""

    NOTICE = "notice"
    CONSENT = "consent"
    YEAR = "year"
    DATE = "date"
    OPEN = "open"


class Plan(StrEnum):
    """What the person pays for: everybody begins on trial (see ``luna.core.plans``)."""

    TRIAL = "trial"
    ACTIVE = "active"
    CHURNED = "churned"


class Doubt(StrEnum):
    """Why an account was frozen; an operator reads it in the review queue."""

    SAID = "said"  # a sign of being a minor in a message
    BORN = "born"  # the year or date given at the gate


@dataclass(frozen=True, slots=True)
class Account:
    """``noticed_at``: when the AI notice was shown; ``accepted_at``: when it and the privacy terms
    were agreed to, together.

    A birth date is asked for only where the year decides; both stay as given (P2). Of a proof of
    age only the fact is kept: until when it holds (P3).

    ``formal``: they want to be told "vous" (see ``/settings``).

    ``paid_until`` and ``renews`` are what the ledger entitles to: no turn writes them.
    """

    language: Language | None = None
    noticed_at: datetime | None = None
    accepted_at: datetime | None = None
    birth_year: int | None = None
    birth_date: date | None = None
    adult_since: datetime | None = None
    frozen_at: datetime | None = None
    frozen_why: Doubt | None = None
    blocked_at: datetime | None = None
    proactive: bool = False
    timezone: str = "Europe/Paris"
    formal: bool = False
    proven_until: datetime | None = None
    paid_until: datetime | None = None
    renews: bool = False

    @property
    def gate(self) -> Gate:
        if self.adult_since is not None:
            return Gate.OPEN
        if self.accepted_at is None:
            return Gate.NOTICE if self.noticed_at is None else Gate.CONSENT
        return Gate.YEAR if self.birth_year is None else Gate.DATE
