"""Delivery: when each bubble leaves, at the pace of someone who reads, thinks and types."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from luna.core.dice import Stream
from luna.core.model import DayPart, Mood, day_part
from luna.core.tuning import DeliveryRules


@dataclass(frozen=True, slots=True)
class Bubble:
    """One send: she is seen typing for ``typing`` before ``due_at``.

    A ``document``'s text is its form; what is in it is made when it leaves. A ``photo``'s text is
    its caption, and ``photo_id`` and ``why`` tell which it is and what for; so is that of a
    ``pack``, which is sold for so many ``stars``. The other kinds first ask a provider of payments
    for something (``luna.core.reply.Errand``).
    """

    text: str
    due_at: datetime
    typing: timedelta
    kind: Literal["text", "document", "photo", "pack", "checkout", "cancel", "resume"] = "text"
    photo_id: int | None = None
    why: str | None = None
    pack_id: int | None = None
    stars: int | None = None


def plan(
    bubbles: tuple[str, ...],
    read: int,
    mood: Mood,
    now: datetime,
    rules: DeliveryRules,
    dice: Stream,
    tempo: float = 1.0,
) -> tuple[Bubble, ...]:
    """Spread the bubbles after ``now``; ``read`` is how many characters she has to read first
    and ``tempo`` how much slower than usual this one reply comes.
    """
    night = rules.night if day_part(now) is DayPart.NIGHT else 1.0
    factor = rules.mood.get(mood, 1.0) * night * tempo
    first = read / rules.reading_speed + dice.uniform(*rules.thinking)
    planned: list[Bubble] = []
    at = now + timedelta(seconds=min(first * factor, rules.longest))
    for text in bubbles:
        typing = timedelta(seconds=min(len(text) / rules.typing_speed * factor, rules.longest))
        at += typing
        planned.append(Bubble(text, at, typing))
    return tuple(planned)


def at_once(bubbles: tuple[str, ...], now: datetime) -> tuple[Bubble, ...]:
    """No delay: for guards in earnest moments and for ``LUNA_TEST_MODE``."""
    return tuple(Bubble(text, now, timedelta(0)) for text in bubbles)
