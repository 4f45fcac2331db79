"""Teasing: on days 2 to 5 she makes one curious about what comes next in her story.

Only about what exists: a story with beats left to tell, photos that are there. Never while somebody
is vulnerable, and never a price on it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from luna.core.model import Instruction
from luna.core.now import Now

STAGES = 5


@dataclass(frozen=True, slots=True)
class TeasingRules:
    """``from_day`` of each stage, the last day, at most ``per_day``, so many messages ``apart``."""

    from_day: tuple[int, ...]
    last_day: int
    per_day: int
    apart: int
    weight: float


@dataclass(frozen=True, slots=True)
class Teasing:
    """``stage`` comes next, about ``subject``; ``today`` counts the ones of day ``on``."""

    stage: int = 0
    subject: str = ""
    on: date | None = None
    today: int = 0
    at_message: int = 0


def suggest(
    state: Teasing, now: Now, subject: str | None, rules: TeasingRules, photos: str | None = None
) -> Instruction | None:
    """The next stage, when its day has come; another story begins no second tease.

    ``photos``: the kind of hers that is there, and theirs before long; told of once no story is.
    """
    if not (subject or photos) or not now.free or state.stage >= STAGES:
        return None
    if subject is None:
        return _of_photos(state, now, str(photos), rules)
    another = state.subject not in ("", subject)
    if another or not rules.from_day[state.stage] <= now.day <= rules.last_day:
        return None
    if now.messages - state.at_message < rules.apart or _spent(state, now.local.date(), rules):
        return None
    return Instruction(f"teasing.{state.stage}", rules.weight, {"subject": subject}, subject)


def settle(past: Teasing, won: Iterable[Instruction], today: date, messages: int) -> Teasing:
    for each in won:
        if each.key.startswith("teasing."):
            count = past.today + 1 if past.on == today else 1
            return replace(
                past,
                stage=past.stage + 1,
                subject=each.mark,
                on=today,
                today=count,
                at_message=messages,
            )
    return past


def _of_photos(state: Teasing, now: Now, photos: str, rules: TeasingRules) -> Instruction | None:
    begun = state.subject != "" or not rules.from_day[state.stage] <= now.day <= rules.last_day
    if begun or now.messages - state.at_message < rules.apart:
        return None
    return Instruction("teasing.photo", rules.weight, {"kind": photos}, f"photo:{photos}")


def _spent(state: Teasing, today: date, rules: TeasingRules) -> bool:
    return state.on == today and state.today >= rules.per_day
