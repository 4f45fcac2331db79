"""Aha moments: the first time that memory or trust truly lands; each kind is recorded once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from luna.core.model import Instruction, Perception, Sentiment


class AhaKind(StrEnum):
    """What landed: she remembered, she took their advice, she confided."""

    MEMORY = "memory"
    INFLUENCE = "influence"
    TRUST = "trust"


_TRIED = {"callback": AhaKind.MEMORY, "arc.recall": AhaKind.INFLUENCE, "secret": AhaKind.TRUST}


@dataclass(frozen=True, slots=True)
class Landed:
    kind: AhaKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Aha:
    """``tried`` is what her last reply may make land, if the user answers warmly."""

    landed: tuple[Landed, ...] = ()
    tried: AhaKind | None = None


def observe(past: Aha, seen: Perception, now: datetime) -> Aha:
    """It landed if the user's very next words are warm, or open up in turn."""
    known = {each.kind for each in past.landed}
    if past.tried is None or past.tried in known or not _warm(seen, past.tried):
        return replace(past, tried=None)
    return Aha(landed=(*past.landed, Landed(past.tried, now)))


def settle(past: Aha, won: Iterable[Instruction]) -> Aha:
    tried = [kind for each in won for key, kind in _TRIED.items() if _under(each.key, key)]
    return replace(past, tried=tried[0]) if tried else past


def _warm(seen: Perception, kind: AhaKind) -> bool:
    opens_up = kind is AhaKind.TRUST and seen.vulnerability
    glad = seen.sentiment is Sentiment.POSITIVE or seen.compliment
    return opens_up or (glad and not seen.insult)


def _under(key: str, prefix: str) -> bool:
    return key == prefix or key.startswith(f"{prefix}.")
