"""Troubles: some days after something weighed on the user, she asks once how it is now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from luna.core.model import Instruction, quote
from luna.core.now import Now

LONGEST = 100  # characters kept of what it is
MOST = 10


@dataclass(frozen=True, slots=True)
class TroubleRules:
    """Asked about from ``after_days`` to ``within_days`` after it was told, ``rest_days`` apart."""

    after_days: int
    within_days: int
    rest_days: int
    weight: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """What weighs on them, in their words, the day it was told, and the day she asked about it."""

    what: str
    told: date
    asked: date | None = None


@dataclass(frozen=True, slots=True)
class Troubles:
    """Content of the user's, oldest first."""

    kept: tuple[Trouble, ...] = ()


def learn(
    past: Troubles, told: Sequence[str], over: Sequence[str], today: date, rules: TroubleRules
) -> Troubles:
    """Keep what memory learnt of troubles; forget those that are over, or long told."""
    recent = today - timedelta(days=rules.within_days)
    kept = [each for each in past.kept if each.told >= recent and each.what not in over]
    new = [Trouble(what[:LONGEST], today) for what in told]
    kept = [each for each in kept if each.what not in {one.what for one in new}]
    return Troubles((*kept, *new)[-MOST:])


def suggest(state: Troubles, now: Now, rules: TroubleRules) -> Instruction | None:
    """Ask about the newest that is due, but not across what hurts now, nor twice in few days."""
    today = now.local.date()
    last = max((each.asked for each in state.kept if each.asked), default=None)
    rested = last is None or today - last >= timedelta(days=rules.rest_days)
    if not rested or now.leaving or now.hurting or now.seen.vulnerability:
        return None
    due = [each for each in state.kept if each.asked is None and _due(each, today, rules)]
    if not due:
        return None
    trouble = max(due, key=lambda each: each.told)
    slots, mark = {"trouble": quote(trouble.what)}, today.isoformat()
    return Instruction("callback.trouble", rules.weight, slots, mark, (trouble.what,))


def settle(past: Troubles, won: Iterable[Instruction]) -> Troubles:
    """What she was to ask about is not asked again."""
    asked = {each.quoted[0]: each.mark for each in won if each.key == "callback.trouble"}
    if not asked:
        return past
    return Troubles(
        tuple(
            replace(each, asked=date.fromisoformat(asked[each.what]))
            if each.what in asked
            else each
            for each in past.kept
        )
    )


def _due(each: Trouble, today: date, rules: TroubleRules) -> bool:
    since = (today - each.told).days
    return rules.after_days <= since <= rules.within_days
