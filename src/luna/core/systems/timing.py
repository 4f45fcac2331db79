"""Timing: when the user is there, as a decayed histogram of hours and weekdays."""

from cmath import phase, rect
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor, tau

HOURS, DAYS = 24, 7
NIGHT = 6  # hours of sleep looked for in the day of hours
MID_SLEEP = 4  # the local hour in the middle of an ordinary night
NOISE = 0.02  # the share of turns that a night may hold and still be one
CLEAR_NIGHTS = 8  # whoever is away for more places than that for a night tells nothing of theirs


@dataclass(frozen=True, slots=True)
class TimingRules:
    """``least`` turns, decayed ones counted as what is left of them, before anything is guessed.

    A zone is guessed only where the nights are off by ``zone_off_hours``, since owls exist.
    """

    half_life_days: float
    least: float
    peaks: int
    zone_off_hours: int


@dataclass(frozen=True, slots=True)
class Timing:
    """Weights by hour of the user's clock and by weekday, Monday first."""

    hours: tuple[float, ...] = (0.0,) * HOURS
    weekdays: tuple[float, ...] = (0.0,) * DAYS
    at: datetime | None = None


def observe(past: Timing, now: datetime, rules: TimingRules) -> Timing:
    """Fade what was, then count this turn at its hour and weekday."""
    since = max(timedelta(0), now - (past.at or now))
    left = 0.5 ** (since / timedelta(days=rules.half_life_days))
    return Timing(
        hours=_counted(past.hours, left, now.hour),
        weekdays=_counted(past.weekdays, left, now.weekday()),
        at=now,
    )


def peak_hours(state: Timing, rules: TimingRules) -> tuple[int, ...]:
    """The hours when they are most there, in order of the day; nothing while too little is known.

    An hour's neighbours count for half, so that one odd minute decides nothing.
    """
    if sum(state.hours) < rules.least:
        return ()
    ranked = sorted(range(HOURS), key=lambda hour: -_smooth(state.hours, hour))
    return tuple(sorted(hour for hour in ranked[: rules.peaks] if _smooth(state.hours, hour) > 0))


def active_days(state: Timing, rules: TimingRules) -> tuple[int, ...]:
    """The weekdays with at least an even share; nothing while too little is known."""
    total = sum(state.weekdays)
    if total < rules.least:
        return ()
    return tuple(day for day, weight in enumerate(state.weekdays) if weight * DAYS >= total)


def zone_shift(state: Timing, rules: TimingRules) -> int | None:
    """Hours to add to the clock we hold for the user, guessed from their nights, or nothing.

    Between -11 and 12: someone set to Paris who sleeps from 6 to 14 there may live in Montreal.
    """
    total = sum(state.hours)
    quiet = [at for at in range(HOURS) if _over(state.hours, at) <= NOISE * total]
    if total < rules.least or not 0 < len(quiet) <= CLEAR_NIGHTS:
        return None
    middle = floor(_mean_hour(quiet) + NIGHT / 2 + 0.5)
    shift = _wrapped(MID_SLEEP - middle)
    return shift if abs(shift) >= rules.zone_off_hours else None


def _counted(weights: tuple[float, ...], left: float, place: int) -> tuple[float, ...]:
    return tuple(weight * left + (index == place) for index, weight in enumerate(weights))


def _smooth(hours: tuple[float, ...], hour: int) -> float:
    return hours[hour] + (hours[hour - 1] + hours[(hour + 1) % HOURS]) / 2


def _over(hours: tuple[float, ...], start: int) -> float:
    return sum(hours[(start + step) % HOURS] for step in range(NIGHT))


def _mean_hour(hours: list[int]) -> float:
    """The middle of hours on a round clock, where 23 and 1 meet at midnight."""
    turn = tau / HOURS
    return phase(sum(rect(1, hour * turn) for hour in hours)) / turn


def _wrapped(shift: int) -> int:
    return (shift + HOURS // 2 - 1) % HOURS - (HOURS // 2 - 1)
