"""Reactions: what this very message asks of her answer, one thing at most."""

import re
from dataclasses import dataclass
from datetime import timedelta

from luna.core.model import Instruction, Intensity, Perception, Sentiment
from luna.core.text import fold

_TO_BED = re.compile(
    r"\b(?:bonne nuit|dodo|dors|dormir|couche\w*|lit|nuit|night|nighty|sleep|bed|gn|bn)\b"
)


@dataclass(frozen=True, slots=True)
class ReactionRules:
    """``weight`` of each reaction by its key; an absence is long from ``long_absence_days``."""

    long_absence_days: int
    weight: dict[str, float]


def suggest(
    seen: Perception,
    said: tuple[str, ...],
    rules: ReactionRules,
    *,
    hurt: bool,
    absence: timedelta | None,
) -> Instruction | None:
    """The first that holds: leaving, insult, sorrow, coming back, joy.

    ``absence``: the silence before the session that begins with this turn, if one does.
    """
    if seen.goodbye:
        return _weighed("goodnight" if _to_bed(said) else "goodbye", rules)
    if seen.insult:
        return _weighed("insult", rules)
    if hurt or _sad(seen):
        return _weighed("user_sad", rules)
    if absence is not None:
        return _back(absence, rules)
    return _weighed("user_happy", rules) if _glad(seen) else None


def _sad(seen: Perception) -> bool:
    """A grumble told with a laugh is none."""
    return seen.sentiment is Sentiment.NEGATIVE and not seen.laugh and not seen.opt_out


def _glad(seen: Perception) -> bool:
    """Desire is not a piece of good news."""
    return seen.sentiment is Sentiment.POSITIVE and seen.intensity < Intensity.HOT


def _back(absence: timedelta, rules: ReactionRules) -> Instruction:
    if absence.days < rules.long_absence_days:
        return _weighed("new_session", rules)
    weight = rules.weight["long_absence"]
    return Instruction("long_absence", weight, {"days": str(absence.days)})


def _to_bed(said: tuple[str, ...]) -> bool:
    return any(_TO_BED.search(fold(text)) for text in said)


def _weighed(key: str, rules: ReactionRules) -> Instruction:
    return Instruction(key, rules.weight[key])
