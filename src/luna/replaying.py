"""Replaying: a talk that was had, said again to the engine as it is now, or with other numbers.

No model is asked: the built-in voice speaks, and what is compared is what she would do
(instructions, guards, tier, mood, state), with her words beside it. Nothing of it is kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from itertools import groupby, zip_longest
from typing import Any

from pydantic import TypeAdapter, ValidationError

from luna.app import App
from luna.clock import VirtualClock
from luna.core import readings
from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.model import Author, Kind
from luna.errors import LunaError
from luna.simulate.shelf import Kept, Shelf
from luna.store.mailbox import Letter
from luna.talk.timeline import HOME
from luna.turn import Turn, take_turn

USER = 1  # the only one on the shelf
CLOSE = 0.05  # figures that differ by less are the same


class HistoryError(LunaError):
    """A file is no export of Luna's, or holds nothing to say again."""


@dataclass(frozen=True, slots=True)
class Said:
    """One batch of the user's, answered as one turn."""

    at: datetime
    messages: tuple[tuple[Kind, str], ...]


@dataclass(frozen=True, slots=True)
class History:
    """``seed`` makes the dice; an export does not tell its own."""

    account: Account
    seed: str
    batches: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What she did in one turn; ``first`` where she wrote without being asked."""

    at: datetime
    heard: str
    words: str
    first: str
    guard: str
    instructions: tuple[str, ...]
    tier: int
    phase: str
    mood: str
    momentum: float
    trust: float
    attachment: float
    delay_s: float


@dataclass(frozen=True, slots=True)
class Change:
    """One turn that goes another way: what differs, by name, before and after."""

    at: datetime
    heard: str
    differs: dict[str, tuple[Any, Any]]
    words: tuple[str, str]


def history_of(export: dict[str, Any], until: datetime | None, seed: str = "replay") -> History:
    """What an export (``/export``, ``luna user export``) tells. Raises ``HistoryError``."""
    try:
        account = TypeAdapter(Account).validate_python(export["accounts"][0])
        lines = [each for each in export["messages"] if each["author"] == Author.USER]
        told = [
            (each["turn"], datetime.fromisoformat(each["at"]), Kind(each["kind"]), each["text"])
            for each in lines
        ]
    except (KeyError, IndexError, TypeError, ValueError, ValidationError):
        raise HistoryError("This is no export of Luna's: 'luna user export' makes one.") from None
    kept = [each for each in told if until is None or each[1] <= until]
    if not kept:
        raise HistoryError("There is nothing of theirs to say again in that time.")
    return History(account, seed, tuple(_batches(kept)))


async def replayed(history: History, app: App) -> list[Outcome]:
    """Every turn of the history, and those in between that she begins herself."""
    first = history.batches[0].at.astimezone(HOME)
    clock, shelf = VirtualClock(first), Shelf.empty()
    alone = replace(app, clock=clock, store=shelf, voice=app.last_word, admin_id=None, scholar=None)
    shelf.kept[USER] = Kept(USER, Bond(history.seed), history.account)
    outcomes = list[Outcome]()
    for said in history.batches:
        outcomes += await _until(said.at.astimezone(HOME), alone, shelf, clock)
        for number, (kind, text) in enumerate(said.messages):
            letter = Letter(USER, number, clock(), kind, text, history.seed)
            await shelf.receive(letter)
        outcomes.append(_outcome(await _taken(alone), app))
    return outcomes


def changes(before: Sequence[Outcome], after: Sequence[Outcome]) -> list[Change]:
    """Where two replays of one history part, turn by turn as the user spoke."""
    pairs = zip_longest(_heard(before), _heard(after))
    found = [_change(one, other) for one, other in pairs if one and other]
    more = [_began(each, "", each.first) for each in after if each.first and each not in before]
    less = [_began(each, each.first, "") for each in before if each.first and each not in after]
    return sorted([*filter(None, found), *more, *less], key=lambda each: each.at)


def _batches(told: Sequence[tuple[int, datetime, Kind, str]]) -> list[Said]:
    batches = [list(batch) for _, batch in groupby(told, key=lambda each: each[0])]
    return [Said(each[-1][1], tuple((kind, text) for *_, kind, text in each)) for each in batches]


async def _until(then: datetime, app: App, shelf: Shelf, clock: VirtualClock) -> list[Outcome]:
    written = list[Outcome]()
    while (due := shelf.kept[USER].due_at) is not None and due <= then:
        clock.now = max(clock(), due.astimezone(HOME))
        await shelf.wake_due(USER, clock())
        turn = await _taken(app)
        written += [_outcome(turn, app)] if turn.effects.bubbles else []
    clock.now = max(clock(), then)
    return written


async def _taken(app: App) -> Turn:
    turn = await take_turn(USER, app)
    if not isinstance(turn, Turn):
        raise TypeError("what was received here is answered here")
    return turn


def _outcome(turn: Turn, app: App) -> Outcome:
    systems, reply, now = turn.bond.systems, turn.reply, turn.effects.now
    prompt, bubbles = reply.prompt, turn.effects.bubbles
    waited = (bubbles[0].due_at - now) if bubbles else timedelta(0)
    said = [each.text for each in turn.scene.said if each.kind is not Kind.TRIGGER]
    first = "" if said else str(reply.first.reason) if reply.first else "silence"
    return Outcome(
        at=now,
        heard=" / ".join(said),
        words=" / ".join(reply.bubbles),
        first=first,
        guard=str(reply.guard or ""),
        instructions=tuple(each.key for each in prompt.instructions) if prompt else (),
        tier=int(reply.tier),
        phase=str(readings.phase_of(turn.bond, app.tuning)),
        mood=str(systems.mood.mood),
        momentum=round(systems.momentum.heat, 1),
        trust=round(systems.trust.level, 1),
        attachment=round(systems.attachment.score, 1),
        delay_s=round(waited.total_seconds(), 1),
    )


def _heard(outcomes: Sequence[Outcome]) -> list[Outcome]:
    return [each for each in outcomes if not each.first]


def _change(before: Outcome, after: Outcome) -> Change | None:
    pairs = {name: (getattr(before, name), getattr(after, name)) for name in COMPARED}
    differs = {name: pair for name, pair in pairs.items() if not _same(*pair)}
    if not differs:
        return None
    return Change(before.at, before.heard, differs, (before.words, after.words))


def _began(each: Outcome, before: str, after: str) -> Change:
    words = (each.words if before else "", each.words if after else "")
    return Change(each.at, "", {"first": (before, after)}, words)


def _same(one: Any, other: Any) -> bool:
    both = isinstance(one, float) and isinstance(other, float)
    return abs(one - other) < CLOSE if both else bool(one == other)


COMPARED = tuple(
    field.name for field in fields(Outcome) if field.name not in {"at", "heard", "words", "first"}
)
