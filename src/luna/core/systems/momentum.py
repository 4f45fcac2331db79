"""Momentum: how heated the talk is, 0 (cold) to 100."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from luna.core.model import Intensity, Perception


@dataclass(frozen=True, slots=True)
class MomentumRules:
    """``level`` and ``day_caps`` are heats; the last cap holds for every later day."""

    half_life_hours: float
    pull: float
    level: dict[str, float]
    day_caps: tuple[float, ...]
    after_climax: float


@dataclass(frozen=True, slots=True)
class Momentum:
    heat: float = 0.0
    at: datetime | None = None
    messages_since_climax: int | None = None


def observe(
    past: Momentum, seen: Perception, now: datetime, rules: MomentumRules, day: int
) -> Momentum:
    """Cool by the silence since the last message, then lean toward this one's level."""
    if seen.climax:
        return Momentum(
            heat=_capped(rules.after_climax, day, rules), at=now, messages_since_climax=0
        )
    cooled = cool(past, now, rules)
    leaned = cooled + rules.pull * (_level(seen.intensity, rules) - cooled)
    since = None if past.messages_since_climax is None else past.messages_since_climax + 1
    return Momentum(heat=_capped(leaned, day, rules), at=now, messages_since_climax=since)


def cool(past: Momentum, now: datetime, rules: MomentumRules) -> float:
    """The heat left after the silence; a clock that went back cools nothing."""
    silence = max(timedelta(0), now - (past.at or now))
    return float(past.heat * 0.5 ** (silence / timedelta(hours=rules.half_life_hours)))


def _level(intensity: Intensity, rules: MomentumRules) -> float:
    return rules.level[intensity.name]


def _capped(heat: float, day: int, rules: MomentumRules) -> float:
    """First days stay calmer, whatever is said."""
    return min(heat, rules.day_caps[min(day, len(rules.day_caps)) - 1])
