"""Memory callbacks: once something the user had ahead of them is over, she asks how it went.

On its evening, if they talk then and it was no evening's thing; else from the day after.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from luna.core import naming
from luna.core.model import Instruction, Intent, Perception, quote
from luna.core.now import Now

LONGEST = 80  # characters kept of what an event is
_LATE = re.compile(
    r"\b(?:soir|soirée|nuit|concert|d[iî]ner|f[eê]te|spectacle|match|cin[eé]|resto?|restau|bar|"
    r"bo[iî]te|date|rencard|anniv|apéro|apero|bal|mariage|party|dinner|night|show|gig|wedding)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CallbackRules:
    """An event can be asked about until ``within_days`` after it; ``most`` are kept. From the hour
    ``evening_from`` on, what was planned for the day is over.
    """

    within_days: int
    most: int
    evening_from: int
    weight: float


@dataclass(frozen=True, slots=True)
class Planned:
    """Something of the user's own, in their words, and the day it is on; ``late``: it may last into
    the night, or was told on its very day."""

    what: str
    on: date
    asked: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Events:
    """Content of the user's, oldest first."""

    kept: tuple[Planned, ...] = ()


def observe(past: Events, seen: Perception, today: date, rules: CallbackRules) -> Events:
    """Keep the event just told, once; forget those long gone."""
    kept = [each for each in past.kept if _recent(each, today, rules)]
    new = _planned(seen, today, rules)
    if new is not None and not any(_same(each, new) for each in kept):
        kept.append(new)
    return Events(tuple(kept[-rules.most :]))


def suggest(state: Events, now: Now, rules: CallbackRules) -> Instruction | None:
    """Ask about the newest one that is over, but not across what hurts now."""
    today = now.local.date()
    over = [each for each in state.kept if _over(each, now.local, rules) and not each.asked]
    if not over or now.leaving or _hurts(now.seen):
        return None
    event = max(over, key=lambda each: each.on)
    days, slots = (today - event.on).days, _slots(event, now)
    key = ("callback.event_today", "callback.event", "callback.event_late")[min(days, 2)]
    slots |= {"days": str(days)} if days > 1 else {}
    return Instruction(key, rules.weight, slots, event.on.isoformat(), (event.what,))


def _slots(event: Planned, now: Now) -> dict[str, str]:
    """The user's own words, and what the built-in voice calls it: those words, or better."""
    what = quote(event.what)
    return {"what": what, "event": naming.named(event.what, now.seen.language) or what}


def settle(past: Events, won: Iterable[Instruction]) -> Events:
    """What she was asked to ask about is not asked again."""
    asked = {(each.mark, each.quoted) for each in won if each.key.startswith("callback.event")}
    return Events(
        tuple(
            replace(each, asked=True) if (each.on.isoformat(), (each.what,)) in asked else each
            for each in past.kept
        )
    )


def _planned(seen: Perception, today: date, rules: CallbackRules) -> Planned | None:
    if seen.event is None or seen.crisis:
        return None
    what = seen.event.what.replace("«", "").replace("»", "")[:LONGEST].strip()
    when = datetime.fromisoformat(seen.event.when)
    evening = when.hour >= rules.evening_from - 1
    late = when.date() <= today or evening or bool(_LATE.search(what))
    return Planned(what, when.date(), late=late) if what else None


def _over(event: Planned, local: datetime, rules: CallbackRules) -> bool:
    tonight = event.on == local.date() and local.hour >= rules.evening_from and not event.late
    return event.on < local.date() or tonight


def _same(one: Planned, other: Planned) -> bool:
    return one.on == other.on and one.what.casefold() == other.what.casefold()


def _recent(event: Planned, today: date, rules: CallbackRules) -> bool:
    return today - event.on <= timedelta(days=rules.within_days)


def _hurts(seen: Perception) -> bool:
    return seen.crisis or seen.vulnerability or seen.intent is Intent.LONELY
