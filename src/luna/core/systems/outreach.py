"""Outreach: what she wrote first, whether it was answered, and when the user last took leave."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from luna.core.model import Perception

LAST_STAGE = 4  # of a win-back: it says goodbye, and then she never writes first again


class Reason(StrEnum):
    """Why she writes first, the weightiest first: of several that are due, one is taken."""

    CHECKIN = "checkin"
    CALLBACK = "callback"
    PEAK = "peak"
    STORY = "story"
    MORNING = "morning"
    EVENING = "evening"
    HELLO = "hello"
    WINBACK = "winback"


@dataclass(frozen=True, slots=True)
class OutreachRules:
    """``hours`` are those of the day for whoever's own are not known yet.

    A hello comes after ``hello_hours`` of silence, on a share ``hello_chance`` of days; a ritual
    from a ``ritual_phase`` on, on ``ritual_chance`` of them. After ``within_days`` of silence only
    what the user told her about, and the win-back, which comes after ``winback_days``.
    """

    hours: tuple[int, ...]
    within_days: float
    hello_hours: float
    hello_chance: float
    ritual_phase: str
    ritual_chance: float
    story_hours: float
    winback_days: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Outreach:
    """``unanswered`` counts what she wrote first since the user last wrote, ``stage`` the
    win-backs of a whole life; ``sent`` and ``answered`` are for reports.
    """

    at: datetime | None = None
    unanswered: int = 0
    stage: int = 0
    goodbye_at: datetime | None = None
    sent: int = 0
    answered: int = 0


def observe(past: Outreach, seen: Perception, now: datetime) -> Outreach:
    """Whoever writes has answered; whoever takes leave is left in peace for a while (P6)."""
    return replace(
        past,
        unanswered=0,
        answered=past.answered + (past.unanswered > 0),
        goodbye_at=now if seen.goodbye else past.goodbye_at,
    )


def settle(past: Outreach, reason: Reason | None, now: datetime) -> Outreach:
    """She wrote first, where there was a reason."""
    if reason is None:
        return past
    return replace(
        past,
        at=now,
        unanswered=past.unanswered + 1,
        stage=past.stage + (reason is Reason.WINBACK),
        sent=past.sent + 1,
    )
