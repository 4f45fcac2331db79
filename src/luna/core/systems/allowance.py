"""Allowance: how many of today's messages count against the free ones."""

from dataclasses import dataclass, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class Allowance:
    """``used`` on the local day ``on``, of them ``before`` this turn; ``told_on``: the day on which
    the user last heard that they are used up.
    """

    on: date | None = None
    used: int = 0
    before: int = 0
    told_on: date | None = None


def observe(past: Allowance, today: date, counted: int) -> Allowance:
    """Count this turn's messages; a clock that went back gives nothing back."""
    if past.on is not None and today <= past.on:
        return replace(past, used=past.used + counted, before=past.used)
    return replace(past, on=today, used=counted, before=0)


def settle(past: Allowance, today: date, *, told: bool) -> Allowance:
    return replace(past, told_on=today) if told else past


def before(state: Allowance, today: date) -> int:
    """How many were used when this turn began: a burst that was begun in time is answered whole."""
    return state.before if state.on == today else 0
