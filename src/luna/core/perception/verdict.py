"""From scores to a Perception: thresholds, and the rules that outrank them."""

from datetime import datetime

from luna.core.model import Intensity, Intent, Language, Perception, Sentiment
from luna.core.perception.cues import explicit
from luna.core.perception.events import event
from luna.core.perception.grief import unloved
from luna.core.perception.heads import Heads
from luna.core.perception.need import need
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
# Log-odds against the other end that a call of harmless or explicit takes, without and with an
# explicit word: a jump between the two is worse than a miss by one level.
_SURE_EXPLICIT = (5.2, 4.0)
_SURE_HARMLESS = (1.2, 5.2)
# Log-odds above its threshold from which a crisis speaks for the feeling too: a mere doubt of one,
# which prefers recall, leaves that to its own head.
_SURE_DANGER = 2.0
# What harmless has in advance where no explicit word stands: ordinary talk is nearly all there is.
_ORDINARY = 1.5
CHOICES = {
    "intensity": tuple(level.name for level in Intensity),
    "intent": tuple(Intent),
    "sentiment": tuple(Sentiment),
}


def verdict(
    normal: str, language: Language, scores: dict[str, float], heads: Heads, now: datetime
) -> Perception:
    """Decide every label of a message from its scores and its normal form."""
    text = plain(normal)
    held = {
        flag: scores[flag] - heads.thresholds[flag] >= need(flag, text, now.year) for flag in FLAGS
    }
    intensity = _intensity(normal, held, scores, heads)
    planned = event(normal, now) if held.pop("event") else None
    return Perception(
        language=language,
        intensity=intensity,
        intent=_intent(intensity, scores, heads),
        sentiment=_sentiment(text, held, scores, heads),
        event=planned,
        **held,
    )


def _intensity(
    normal: str, held: dict[str, bool], scores: dict[str, float], heads: Heads
) -> Intensity:
    """Return the likeliest level, but never jump between harmless and explicit on a doubt.

    Explicit without an explicit word must be very sure of itself, also where a trouble is
    confided in one, and so must harmless with one; a climax is never harmless. A doubtful
    message is read as what lies between, whichever is nearer.
    """
    over = {level: _over(f"intensity:{level.name}", scores, heads) for level in Intensity}
    worded = explicit(plain(normal))
    gap = over[Intensity.NSFW] - over[Intensity.SFW]
    over[Intensity.SFW] += 0.0 if worded else _ORDINARY
    best = max(over, key=lambda level: over[level])
    sought = worded and not held["vulnerability"]
    doubted = (best is Intensity.NSFW and gap < _SURE_EXPLICIT[sought]) or (
        best is Intensity.SFW and (held["climax"] or -gap < _SURE_HARMLESS[worded])
    )
    if not doubted:
        return best
    return max((Intensity.FLIRT, Intensity.HOT), key=lambda level: over[level])


def _intent(intensity: Intensity, scores: dict[str, float], heads: Heads) -> Intent:
    """Return the likeliest intent; nobody seeks heat in harmless words."""
    best = Intent(_best("intent", scores, heads))
    cool = best is Intent.HORNY and intensity is Intensity.SFW
    return Intent.NONE if cool else best


def _sentiment(
    text: str, held: dict[str, bool], scores: dict[str, float], heads: Heads
) -> Sentiment:
    """Return the likeliest sentiment, in keeping with the labels that imply one."""
    danger = held["crisis"] and not held["laugh"]
    if (
        held["insult"]
        or unloved(text)
        or (danger and _over("crisis", scores, heads) > _SURE_DANGER)
    ):
        return Sentiment.NEGATIVE
    best = Sentiment(_best("sentiment", scores, heads))
    return Sentiment.POSITIVE if held["compliment"] and best is Sentiment.NEUTRAL else best


def _over(column: str, scores: dict[str, float], heads: Heads) -> float:
    return scores[column] - heads.thresholds[column]


def _best(choice: str, scores: dict[str, float], heads: Heads) -> str:
    """Return the class that clears its threshold by the most."""
    columns = {name: f"{choice}:{name}" for name in CHOICES[choice]}
    return max(columns, key=lambda name: _over(columns[name], scores, heads))
