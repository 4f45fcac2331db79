"""Luna's mood: it drifts every few hours with the time of day, nudged by how the user is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from luna.core.dice import Stream
from luna.core.model import DayPart, Instruction, Mood, Perception, Sentiment, day_part


@dataclass(frozen=True, slots=True)
class MoodRules:
    """``table`` weighs each mood by part of day, ``nudge`` multiplies it by the user's feeling."""

    shortest_hours: float
    longest_hours: float
    table: dict[DayPart, dict[Mood, float]]
    nudge: dict[Sentiment, dict[Mood, float]]
    weight: float


@dataclass(frozen=True, slots=True)
class MoodState:
    mood: Mood = Mood.NEUTRAL
    until: datetime | None = None


def observe(
    past: MoodState,
    seen: Perception,
    now: datetime,
    rules: MoodRules,
    dice: Stream,
) -> MoodState:
    """Keep the mood until its hours have passed, then draw the next; ``now`` is local time."""
    if past.until is not None and now < past.until:
        return past
    hours = dice.uniform(rules.shortest_hours, rules.longest_hours)
    return MoodState(mood=_draw(seen, now, rules, dice), until=now + timedelta(hours=hours))


def suggest(state: MoodState, rules: MoodRules, *, flirts: bool) -> Instruction | None:
    """Her mood colours the reply, but desire is no tone for somebody just met."""
    if state.mood is Mood.NEUTRAL or (state.mood is Mood.DESIRING and not flirts):
        return None
    return Instruction(f"mood.{state.mood}", rules.weight)


def _draw(seen: Perception, local: datetime, rules: MoodRules, dice: Stream) -> Mood:
    weights = rules.table[day_part(local)]
    nudge = rules.nudge.get(seen.sentiment, {})
    moods = list(Mood)
    return dice.choices(moods, [weights.get(mood, 0.0) * nudge.get(mood, 1.0) for mood in moods])[0]
