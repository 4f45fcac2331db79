"""P1: whoever asks whether Luna is human is told that she is an AI, by a fixed path."""

from luna.core.guards.facts import Facts
from luna.core.reply import Answer
from luna.core.speech import Guard


def check(facts: Facts) -> Answer | None:
    return Answer(Guard.HONESTY, ("honesty",)) if facts.seen.asks_if_ai else None
