"""Jackpot: now and then it is she who comes closer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from luna.core.dice import Stream
from luna.core.model import Instruction, Mood, Phase, Sentiment, Tier
from luna.core.now import Now

_MOODS = frozenset({Mood.PLAYFUL, Mood.DESIRING})


@dataclass(frozen=True, slots=True)
class JackpotRules:
    phase: Phase
    cooldown_hours: float
    chance: float
    with_photo: float
    weight: float


@dataclass(frozen=True, slots=True)
class Jackpot:
    last_at: datetime | None = None


def suggest(
    state: Jackpot,
    now: Now,
    rules: JackpotRules,
    dice: Stream,
    *,
    available: bool,
    picture: Callable[[], Instruction | None] = lambda: None,
) -> Instruction | None:
    """Roll only where all else holds: her mood, a warm tier, a close phase, rest since the last.

    ``picture`` finds a photo to come closer with, if there is one.
    """
    if not (available and now.free and now.mood in _MOODS and now.tier > Tier.SAFE):
        return None
    if now.seen.sentiment is Sentiment.NEGATIVE or not now.phase.reached(rules.phase):
        return None
    if _recent(state, now.local, rules) or dice.random() >= rules.chance:
        return None
    shown = picture() if dice.random() < rules.with_photo else None
    return shown or Instruction("jackpot", rules.weight)


def settle(past: Jackpot, won: Iterable[Instruction], now: datetime) -> Jackpot:
    return Jackpot(now) if any(each.key.partition(".")[0] == "jackpot" for each in won) else past


def _recent(state: Jackpot, now: datetime, rules: JackpotRules) -> bool:
    cooldown = timedelta(hours=rules.cooldown_hours)
    return state.last_at is not None and now - state.last_at < cooldown
