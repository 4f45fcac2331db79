"""From scores to a Perception: thresholds, and the rules that outrank them."""

from datetime import datetime

from luna.core.model import Intensity, Intent, Language, Perception, Sentiment
from luna.core.perception.ages import Age, age
from luna.core.perception.events import event
from luna.core.perception.heads import Heads
from luna.core.perception.school import own_school
from luna.core.perception.spelling import plain

FLAGS = (
    "crisis",
    "minor",
    "asks_if_ai",
    "goodbye",
    "opt_out",
    "photo_request",
    "climax",
    "vulnerability",
    "compliment",
    "question_about_luna",
    "insult",
    "laugh",
    "event",
)
CHOICES = {
    "intensity": tuple(level.name for level in Intensity),
    "intent": tuple(Intent),
    "sentiment": tuple(Sentiment),
}


def verdict(
    normal: str, language: Language, scores: dict[str, float], heads: Heads, now: datetime
) -> Perception:
    """Decide every label of a message from its scores and its normal form."""
    held = {flag: scores[flag] >= heads.thresholds[flag] for flag in FLAGS}
    held["minor"] = _minor(normal, held["minor"], now)
    planned = event(normal, now) if held.pop("event") else None
    return Perception(
        language=language,
        intensity=Intensity[_best("intensity", scores)],
        intent=Intent(_best("intent", scores)),
        sentiment=Sentiment(_best("sentiment", scores)),
        event=planned,
        **held,
    )


def _best(choice: str, scores: dict[str, float]) -> str:
    return max(CHOICES[choice], key=lambda name: scores[f"{choice}:{name}"])


def _minor(normal: str, learnt: bool, now: datetime) -> bool:
    """An age told in so many words outranks what the head thinks."""
    text = plain(normal)
    told = age(text, now.year)
    if told is Age.UNSAID:
        return learnt or own_school(text)
    return told is Age.MINOR or (told is Age.OTHER and learnt)
