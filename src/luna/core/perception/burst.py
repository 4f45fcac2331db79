"""Several messages answered as one turn: what the whole of them says."""

from collections.abc import Sequence

from luna.core.model import Event, Intent, Language, Perception, Sentiment

_ANY = (
    "crisis",
    "minor",
    "asks_if_ai",
    "opt_out",
    "photo_request",
    "climax",
    "vulnerability",
    "compliment",
    "question_about_luna",
    "insult",
    "laugh",
)
# Loneliness first: whoever said it in this turn is not to be sold to, whatever came after (P4).
_INTENTS = (Intent.LONELY, Intent.HORNY, Intent.CURIOUS)


def merge(seen: Sequence[Perception], whole: Perception) -> Perception:
    """Merge the perceptions of a burst, oldest first, with that of the messages read as one.

    A sign in any message is a sign of the turn, and so is a sign of safety that only the
    whole shows ("j'ai" / "15 ans"). Heat is the highest; the last mood that is one wins.
    """
    return Perception(
        language=_language(seen, whole),
        intensity=max(one.intensity for one in seen),
        intent=_intent(seen),
        sentiment=_sentiment(seen),
        goodbye=_leaving(seen),
        event=_event(seen) or whole.event,
        **{sign: any(getattr(one, sign) for one in seen) for sign in _ANY}
        | {sign: any(getattr(one, sign) for one in (*seen, whole)) for sign in SAFETY},
    )


SAFETY = ("crisis", "minor", "asks_if_ai", "opt_out")


def _language(seen: Sequence[Perception], whole: Perception) -> Language:
    """Trust the whole: it has the most words to tell."""
    return whole.language if len(seen) > 1 else seen[0].language


def _intent(seen: Sequence[Perception]) -> Intent:
    said = {one.intent for one in seen}
    return next((intent for intent in _INTENTS if intent in said), Intent.NONE)


def _sentiment(seen: Sequence[Perception]) -> Sentiment:
    moods = (one.sentiment for one in reversed(seen))
    return next((mood for mood in moods if mood is not Sentiment.NEUTRAL), Sentiment.NEUTRAL)


def _leaving(seen: Sequence[Perception]) -> bool:
    """Whoever says goodbye and then asks something has not left yet."""
    for one in reversed(seen):
        if one.goodbye:
            return True
        if one.question_about_luna or one.asks_if_ai or one.photo_request:
            return False
    return False


def _event(seen: Sequence[Perception]) -> Event | None:
    return next((one.event for one in reversed(seen) if one.event), None)
