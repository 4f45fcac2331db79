"""Investment: how much of themselves the user has put in, and the segment that this makes."""

from dataclasses import dataclass
from enum import StrEnum
from math import log1p

from luna.core.model import Perception


class Segment(StrEnum):
    CASUAL = "casual"
    REGULAR = "regular"
    DEVOTED = "devoted"


@dataclass(frozen=True, slots=True)
class InvestmentRules:
    """``full`` is the count at which a sign is worth its whole ``share`` (the shares sum to 100);
    the segments begin at a score.
    """

    full: dict[str, float]
    share: dict[str, float]
    regular_from: float
    devoted_from: float


@dataclass(frozen=True, slots=True)
class Investment:
    """Turns with each sign."""

    confidences: int = 0
    compliments: int = 0
    questions: int = 0


def observe(past: Investment, seen: Perception) -> Investment:
    return Investment(
        confidences=past.confidences + seen.vulnerability,
        compliments=past.compliments + seen.compliment,
        questions=past.questions + seen.question_about_luna,
    )


def score(state: Investment, messages: int, days: int, rules: InvestmentRules) -> float:
    """From 0 to 100; the first signs count for most, and no sign can stand for all."""
    counts = {
        "messages": messages,
        "days": days,
        "confidences": state.confidences,
        "compliments": state.compliments,
        "questions": state.questions,
    }
    return sum(
        rules.share[sign] * min(1.0, log1p(count) / log1p(rules.full[sign]))
        for sign, count in counts.items()
    )


def segment(score: float, rules: InvestmentRules) -> Segment:
    if score >= rules.devoted_from:
        return Segment.DEVOTED
    return Segment.REGULAR if score >= rules.regular_from else Segment.CASUAL
