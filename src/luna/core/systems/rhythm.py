"""Rhythm: how fast the user answers, how they feel, what they look for, as rolling figures."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from luna.core.model import Intent, Perception, Sentiment

_FEELING = {Sentiment.NEGATIVE: -1.0, Sentiment.NEUTRAL: 0.0, Sentiment.POSITIVE: 1.0}


@dataclass(frozen=True, slots=True)
class RhythmRules:
    """How much one new value weighs in the quick and in the slow average, from 0 to 1.

    A silence of ``answer_within_hours`` is no answer any more but a new talk.
    """

    quick: float
    slow: float
    answer_within_hours: float


@dataclass(frozen=True, slots=True)
class Rolling:
    """Two decayed averages of one figure; they part where it changes."""

    quick: float | None = None
    slow: float | None = None

    @property
    def trend(self) -> float:
        """How far the latest values lie above (or below) the long run; 0 while nothing is known."""
        return 0.0 if self.quick is None or self.slow is None else self.quick - self.slow


@dataclass(frozen=True, slots=True)
class Rhythm:
    """``response`` in seconds, ``sentiment`` from -1 to 1, ``session`` in minutes, ``gap`` between
    two sessions in hours; the share of messages with each intent, 0 to 1. ``spoke_at``: when she
    last said something.
    """

    response: Rolling = field(default_factory=Rolling)
    sentiment: Rolling = field(default_factory=Rolling)
    session: Rolling = field(default_factory=Rolling)
    gap: Rolling = field(default_factory=Rolling)
    intents: dict[Intent, float] = field(default_factory=dict)
    spoke_at: datetime | None = None


def observe(
    past: Rhythm,
    seen: Perception,
    now: datetime,
    rules: RhythmRules,
    *,
    ended: timedelta | None,
    silence: timedelta = timedelta(0),
) -> Rhythm:
    """Take in one turn; ``ended`` is the length of the session that this turn closes, if any, and
    ``silence`` how long ago its last word was.
    """
    minutes = None if ended is None else ended / timedelta(minutes=1)
    hours = silence / timedelta(hours=1) if ended is not None and silence else None
    return Rhythm(
        response=_taken(past.response, _response(past, now, rules), rules),
        sentiment=_taken(past.sentiment, _FEELING[seen.sentiment], rules),
        session=_taken(past.session, minutes, rules),
        gap=_taken(past.gap, hours, rules),
        intents=_shares(past.intents, seen.intent, rules),
        spoke_at=past.spoke_at,
    )


def settle(past: Rhythm, now: datetime, *, spoke: bool) -> Rhythm:
    return replace(past, spoke_at=now) if spoke else past


def _response(past: Rhythm, now: datetime, rules: RhythmRules) -> float | None:
    """Seconds since she spoke, where this message answers her."""
    if past.spoke_at is None:
        return None
    taken = max(timedelta(0), now - past.spoke_at)
    return None if taken >= timedelta(hours=rules.answer_within_hours) else taken.total_seconds()


def _taken(past: Rolling, value: float | None, rules: RhythmRules) -> Rolling:
    if value is None:
        return past
    return Rolling(_leaned(past.quick, value, rules.quick), _leaned(past.slow, value, rules.slow))


def _leaned(past: float | None, value: float, weight: float) -> float:
    return value if past is None else past + weight * (value - past)


def _shares(past: dict[Intent, float], intent: Intent, rules: RhythmRules) -> dict[Intent, float]:
    return {
        each: _leaned(past.get(each, 0.0), float(each is intent), rules.quick)
        for each in Intent
        if each is not Intent.NONE
    }
