"""Churn: how likely somebody is on their way out, 0 to 1, from their own rhythm and its trends.

Each sign alone may raise it to its own height, and several add up as chances do that need only one
to come true. It counts nothing that a user said, and moves nobody's price; it is there to show an
operator where people are lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from math import prod
from types import MappingProxyType

from luna.core.systems.rhythm import Rhythm, Rolling

SHORTEST_GAP = 12.0  # hours: for whoever comes all day long, a night is no silence
USUAL_GAP = 36.0  # hours, while theirs is not known
HALF_AT = 3.0  # own gaps of silence after which it is as likely as not
REFUSALS = 3  # offers turned down that say all that they can
HEIGHT: Mapping[str, float] = MappingProxyType(
    {"silence": 0.97, "session": 0.3, "response": 0.2, "sentiment": 0.3, "refusals": 0.2}
)


class Risk(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


_FROM = {Risk.CRITICAL: 0.8, Risk.HIGH: 0.55, Risk.MEDIUM: 0.3, Risk.LOW: 0.0}


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for it, each from 0 to 1."""

    silence: float
    session: float
    response: float
    sentiment: float
    refusals: float

    @property
    def score(self) -> float:
        return 1 - prod(1 - height * float(getattr(self, sign)) for sign, height in HEIGHT.items())

    @property
    def risk(self) -> Risk:
        return next(risk for risk, least in _FROM.items() if self.score >= least)


def signs(rhythm: Rhythm, silence: timedelta, refusals: int = 0) -> Signs:
    """Read a rhythm after a silence; ``refusals`` are the offers turned down."""
    usual = max(SHORTEST_GAP, rhythm.gap.slow or USUAL_GAP)
    gaps = silence / timedelta(hours=usual)
    return Signs(
        silence=1 - 0.5 ** max(0.0, (gaps - 1) / (HALF_AT - 1)),
        session=_share(-rhythm.session.trend, rhythm.session),
        response=_share(rhythm.response.trend, rhythm.response),
        sentiment=min(1.0, max(0.0, -rhythm.sentiment.trend)),
        refusals=min(1.0, refusals / REFUSALS),
    )


def _share(worse: float, figure: Rolling) -> float:
    """How much worse than in the long run, at most all of it."""
    return min(1.0, max(0.0, worse / figure.slow)) if figure.slow else 0.0
