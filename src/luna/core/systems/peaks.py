"""Emotional peaks: after a strong moment of the user's, one caring follow-up falls due.

Only for those who opted in to her writing first; when the user is back by then, she asks in talk.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from luna.core.model import Instruction, Perception, Sentiment, quote
from luna.core.now import Now

LONGEST = 120  # characters kept of the moment


@dataclass(frozen=True, slots=True)
class PeakRules:
    """Due ``after_hours``, dropped ``late_hours`` after that; ``rest_days`` between two."""

    after_hours: float
    late_hours: float
    rest_days: int
    weight: float


@dataclass(frozen=True, slots=True)
class Peak:
    """When the last strong moment was, and when its follow-up is due, if it still is."""

    at: datetime | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PeakWords:
    """What the user said in it: content."""

    moment: str = ""


def observe(
    past: Peak, seen: Perception, now: datetime, rules: PeakRules, *, proactive: bool
) -> Peak:
    """Mark a strong moment; without the opt-in, or after a "stop", nothing is due."""
    if seen.opt_out or not proactive:
        return replace(past, due_at=None)
    if marks(past, seen, now, rules, proactive=proactive):
        return Peak(at=now, due_at=now + timedelta(hours=rules.after_hours))
    late = past.due_at is not None and now > past.due_at + timedelta(hours=rules.late_hours)
    return replace(past, due_at=None) if late else past


def remember(past: PeakWords, said: tuple[str, ...], *, marked: bool) -> PeakWords:
    """Keep the words of the moment that was marked."""
    words = " ".join(" ".join(said).replace("«", "").replace("»", "").split())
    return PeakWords(words[:LONGEST].strip()) if marked else past


def marks(
    past: Peak, seen: Perception, now: datetime, rules: PeakRules, *, proactive: bool
) -> bool:
    """Whether this is a strong moment, and none was lately; a crisis has its own protocol."""
    strong = seen.vulnerability and seen.sentiment is not Sentiment.NEUTRAL and not seen.crisis
    rested = past.at is None or now - past.at >= timedelta(days=rules.rest_days)
    return proactive and strong and rested and not seen.opt_out


def suggest(state: Peak, words: PeakWords, now: Now, rules: PeakRules) -> Instruction | None:
    """The user is here and it is time."""
    if state.due_at is None or now.local < state.due_at or now.leaving or not words.moment:
        return None
    slots = {"moment": quote(words.moment)}
    return Instruction("peak.follow_up", rules.weight, slots, quoted=(words.moment,))


def settle(past: Peak, won: Iterable[Instruction]) -> Peak:
    asked = any(each.key == "peak.follow_up" for each in won)
    return replace(past, due_at=None) if asked else past
