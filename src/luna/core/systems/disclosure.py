"""Disclosure: when the user last was told, unasked, that an AI plays Luna (P1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

DAY = timedelta(days=1)
LONGEST = timedelta(hours=3)  # a promise: a setting may only make it shorter


@dataclass(frozen=True, slots=True)
class Disclosure:
    told_at: datetime | None = None


def due(told_at: datetime | None, began_at: datetime, now: datetime, every: timedelta) -> bool:
    """Once a day, and again ``every`` so many hours of a talk that goes on since ``began_at``."""
    if told_at is None or now - told_at >= DAY:
        return True
    return now - max(told_at, began_at) >= min(every, LONGEST)


def settle(past: Disclosure, now: datetime, *, told: bool) -> Disclosure:
    return Disclosure(told_at=now) if told else past
