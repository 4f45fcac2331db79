"""Tally: how many messages and days the two have shared."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Tally:
    """``messages`` counts the user's; ``first_day`` is the local date of the first one."""

    messages: int = 0
    first_day: date | None = None
    last_day: date | None = None

    @property
    def day(self) -> int:
        """Day 1 is the day of the first message."""
        if self.first_day is None or self.last_day is None:
            return 1
        return (self.last_day - self.first_day).days + 1


def observe(past: Tally, today: date, messages: int) -> Tally:
    """Count on; a clock that went back does not take days away."""
    return Tally(
        messages=past.messages + messages,
        first_day=past.first_day or today,
        last_day=max(today, past.last_day or today),
    )
