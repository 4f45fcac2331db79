"""Availability for intimacy: her "not now", with its reason, and the memory of having said it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from luna.core.model import Instruction, Intensity, Mood, Perception, Phase
from luna.core.now import Now


class Reason(StrEnum):
    """Why not now, the first that holds; each has its ``deflect`` instruction."""

    CARE = "care"
    JUST_AFTER = "just_after"
    TOO_SOON = "too_soon"
    TIRED = "tired"
    STRESSED = "stressed"


@dataclass(frozen=True, slots=True)
class AvailabilityRules:
    """The first phase and day of intimacy, the rest after a climax, and for how many messages
    after a "no" going on is pushing.
    """

    phase: Phase
    day: int
    rest_messages: int
    rest_hours: float
    pushed_within: int
    weight: float
    weight_pushed: float


@dataclass(frozen=True, slots=True)
class Availability:
    """``refused_at`` is the user's message count at her last "no"."""

    refused_at: int | None = None
    climax_at: datetime | None = None


def observe(past: Availability, seen: Perception, now: datetime, *, began: bool) -> Availability:
    """A "no" holds for the session it was said in: to ask again another day is no pushing."""
    return Availability(
        refused_at=None if began else past.refused_at,
        climax_at=now if seen.climax else past.climax_at,
    )


def reason(
    state: Availability, now: Now, since_climax: int | None, rules: AvailabilityRules
) -> Reason | None:
    """Why she would rather not, or nothing; ``since_climax`` counts messages."""
    moods = {Mood.TIRED: Reason.TIRED, Mood.STRESSED: Reason.STRESSED}
    if now.hurting:
        return Reason.CARE
    if _resting(state, now.local, since_climax, rules):
        return Reason.JUST_AFTER
    if now.day < rules.day or not now.phase.reached(rules.phase):
        return Reason.TOO_SOON
    return moods.get(now.mood)


def pushed(past: Availability, seen: Perception, messages: int, rules: AvailabilityRules) -> bool:
    """Whether the user goes on soon after her "no"; ``messages`` is their count by now."""
    if past.refused_at is None or seen.intensity < Intensity.HOT:
        return False
    return messages - past.refused_at <= rules.pushed_within


def suggest(
    state: Availability, now: Now, since_climax: int | None, rules: AvailabilityRules
) -> Instruction | None:
    """Her "no", where heat asks for one; said already, it is simply said again, but with care to
    someone who hurts.
    """
    if now.seen.intensity < Intensity.HOT or now.seen.climax:
        return None
    why = reason(state, now, since_climax, rules)
    if why is None:
        return None
    again = pushed(state, now.seen, now.messages, rules)
    key = "boundary_pushed" if again and why is not Reason.CARE else f"deflect.{why}"
    return Instruction(key, rules.weight_pushed if again else rules.weight)


def settle(past: Availability, won: Iterable[Instruction], messages: int) -> Availability:
    """Remember that she said no."""
    refused = any(refuses(each) for each in won)
    return replace(past, refused_at=messages) if refused else past


def refuses(instruction: Instruction) -> bool:
    return instruction.key == "boundary_pushed" or instruction.key.startswith("deflect.")


def _resting(
    state: Availability, local: datetime, since_climax: int | None, rules: AvailabilityRules
) -> bool:
    if state.climax_at is None:
        return False
    rested = local - state.climax_at >= timedelta(hours=rules.rest_hours)
    return not rested or (since_climax is not None and since_climax < rules.rest_messages)
