"""Session: a stretch of talk; a new one begins after hours of silence."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from luna.core.model import Author


@dataclass(frozen=True, slots=True)
class SessionRules:
    new_after_hours: float
    absence_hours: float


@dataclass(frozen=True, slots=True)
class Session:
    """``count`` sessions so far; the current one's start, last word, messages and beginner.

    ``absence`` is the silence before it.
    """

    count: int = 0
    began_at: datetime | None = None
    last_at: datetime | None = None
    messages: int = 0
    begun_by: Author = Author.USER
    absence: timedelta = timedelta(0)

    @property
    def length(self) -> timedelta:
        return (
            timedelta(0) if not (self.began_at and self.last_at) else self.last_at - self.began_at
        )


def observe(
    past: Session, now: datetime, rules: SessionRules, messages: int, *, hers: bool = False
) -> Session:
    """Go on with the session, or begin the next one where the silence was long.

    ``hers``: she had written first, and this answers her.
    """
    if begins(past, now, rules):
        by = Author.LUNA if hers else Author.USER
        return Session(past.count + 1, now, now, messages, by, silence(past, now))
    return replace(past, last_at=now, messages=past.messages + messages)


def begins(past: Session, now: datetime, rules: SessionRules) -> bool:
    long_since = silence(past, now) >= timedelta(hours=rules.new_after_hours)
    return long_since or past.began_at is None


def silence(past: Session, now: datetime) -> timedelta:
    return timedelta(0) if past.last_at is None else max(timedelta(0), now - past.last_at)


def returned(past: Session, now: datetime, rules: SessionRules) -> bool:
    """Whether the user comes back after a real absence."""
    return silence(past, now) >= timedelta(hours=rules.absence_hours)
