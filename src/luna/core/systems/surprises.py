"""Surprises: now and then, for no reason, a compliment, an anecdote, a confidence, a photo.

Never tied to paying, never held back as pressure, never for somebody who is vulnerable.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from luna.core.dice import Stream
from luna.core.model import Instruction
from luna.core.now import Now
from luna.core.script import Anecdote


@dataclass(frozen=True, slots=True)
class SurpriseRules:
    """``rate`` is the share of all turns that should surprise, ``apart`` turns at the least."""

    rate: float
    apart: int
    weight: float


@dataclass(frozen=True, slots=True)
class Surprises:
    """Turns since the last one, and its key, so that two of a kind do not follow each other."""

    since: int = 0
    last: str = ""


def observe(past: Surprises) -> Surprises:
    return replace(past, since=past.since + 1)


def chance(rules: SurpriseRules) -> float:
    """What a turn must roll, once enough turns have passed, for ``rate`` of all to be hit."""
    waited = 1 / rules.rate - rules.apart + 1
    return 1.0 if waited <= 1 else 1 / waited


def suggest(
    state: Surprises,
    now: Now,
    fresh: Anecdote | None,
    asides: Sequence[str],
    rules: SurpriseRules,
    dice: Stream,
    picture: Callable[[], Instruction | None] = lambda: None,
) -> Instruction | None:
    """One of the kinds that there is something for, another one than the last.

    ``picture`` finds a photo that may be shown, if there is one.
    """
    if not now.free or state.since < rules.apart or dice.random() >= chance(rules):
        return None
    kinds = [*_kinds(fresh, asides, rules, dice), *filter(None, [picture()])]
    found = [each for each in kinds if each.key != state.last]
    return dice.choice(found) if found else None


def settle(past: Surprises, won: Iterable[Instruction]) -> Surprises:
    keys = [each.key for each in won if each.key.startswith("surprise.")]
    return Surprises(since=0, last=keys[0]) if keys else past


def _kinds(
    fresh: Anecdote | None, asides: Sequence[str], rules: SurpriseRules, dice: Stream
) -> list[Instruction]:
    found = [Instruction("surprise.compliment", rules.weight)]
    if fresh is not None:
        slots = {"anecdote": fresh.text}
        found.append(Instruction("surprise.anecdote", rules.weight, slots, fresh.key))
    if asides:
        slots = {"confidence": dice.choice(asides)}
        found.append(Instruction("surprise.confidence", rules.weight, slots))
    return found
