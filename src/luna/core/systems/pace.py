"""Pace: how fast the user writes, for the rate limit's sliding window."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """``recent`` holds the times of the last minute's messages; ``warned_at`` the last notice."""

    recent: tuple[datetime, ...] = ()
    warned_at: datetime | None = None


def observe(past: Pace, times: tuple[datetime, ...], limit: int) -> Pace:
    """Slide the window to the newest message; a bounded number of times says enough."""
    newest = max(times)
    kept = tuple(at for at in (*past.recent, *times) if newest - at < WINDOW)
    return Pace(recent=kept[-(limit + 1) :], warned_at=past.warned_at)


def settle(past: Pace, now: datetime, *, warned: bool) -> Pace:
    """Remember that the user was told to slow down."""
    return replace(past, warned_at=now) if warned else past


def too_fast(pace: Pace, limit: int) -> bool:
    return len(pace.recent) > limit


def warned(pace: Pace, now: datetime) -> bool:
    """Whether this window has had its one notice."""
    return pace.warned_at is not None and now - pace.warned_at < WINDOW
