"""Offers: what was said of the subscription, when, and what the user made of it.

It holds no feeling of anybody's: whether something may be offered at all is ``guards.offers``.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from luna.core.model import Perception


class Heard(StrEnum):
    """The last answer to an offer."""

    SILENCE = "silence"
    NO = "no"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class OfferRules:
    """``trial_days`` without a limit, then ``free_messages`` a day.

    ``after_messages`` of a day an offer may stand beside a reply, by segment: a segment that
    is not named hears of it only when the day's messages are used up. ``rest_days`` after each
    answer, longer with every "no"; nothing within ``confidence_hours`` of something confided.
    """

    trial_days: int
    free_messages: int
    after_messages: dict[str, int]
    rest_days: dict[Heard, int]
    confidence_hours: float


@dataclass(frozen=True, slots=True)
class Offers:
    """``began_on``: the first day of the trial; ``prepared_at``: the one heads-up; ``offered_on``
    the last offer's day, ``answer`` what came of it, ``noes`` how often it was no; ``confided_at``
    and ``parted_at`` forbid for a while.
    """

    began_on: date | None = None
    prepared_at: datetime | None = None
    offered_on: date | None = None
    count: int = 0
    answer: Heard | None = None
    noes: int = 0
    confided_at: datetime | None = None
    parted_at: datetime | None = None


def observe(past: Offers, seen: Perception, now: datetime) -> Offers:
    """Mark the first day, a confidence and a goodbye."""
    return replace(
        past,
        began_on=past.began_on or now.date(),
        confided_at=now if seen.vulnerability else past.confided_at,
        parted_at=now if seen.goodbye or seen.opt_out else past.parted_at,
    )


def settle(past: Offers, now: datetime, *, prepared: bool, offered: bool) -> Offers:
    """Remember the heads-up or an offer; both speak of the price, so both are the day's one."""
    if not (prepared or offered):
        return past
    return replace(
        past,
        prepared_at=now if prepared else past.prepared_at,
        offered_on=now.date(),
        count=past.count + offered,
        answer=Heard.SILENCE if offered else past.answer,
    )


def heard(past: Offers, answer: Heard | None) -> Offers:
    """Remember what the user made of it."""
    if answer is None:
        return past
    return replace(past, answer=answer, noes=past.noes + (answer is Heard.NO))


def resting(state: Offers, today: date, rules: OfferRules) -> bool:
    """Whether the last answer still asks for peace; each further "no" makes it longer."""
    if state.answer is None or state.offered_on is None:
        return False
    days = rules.rest_days[state.answer] * max(1, state.noes if state.answer is Heard.NO else 1)
    return (today - state.offered_on).days < days
