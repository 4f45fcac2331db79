"""Anecdotes: small things that happened to her and to Pixel; none twice within two weeks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from luna.core.dice import Stream
from luna.core.model import Instruction
from luna.core.now import Now
from luna.core.script import Anecdote

KEYS = ("anecdote", "surprise.anecdote")


@dataclass(frozen=True, slots=True)
class AnecdoteRules:
    """``chance`` in an ordinary turn and ``chance_asked`` when the talk is about her, never sooner
    than ``apart`` turns after the last one.
    """

    rest_days: int
    apart: int
    chance: float
    chance_asked: float
    weight: float


@dataclass(frozen=True, slots=True)
class Told:
    key: str
    on: date


@dataclass(frozen=True, slots=True)
class Anecdotes:
    """What was told lately, and the turns taken since the last one."""

    told: tuple[Told, ...] = ()
    since: int = 0


def observe(past: Anecdotes, today: date, rules: AnecdoteRules) -> Anecdotes:
    """Let what rested long enough be told again."""
    rest = timedelta(days=rules.rest_days)
    return Anecdotes(tuple(each for each in past.told if today - each.on < rest), past.since + 1)


def pick(state: Anecdotes, anecdotes: Sequence[Anecdote], dice: Stream) -> Anecdote | None:
    """One that she has not told this user lately."""
    lately = {each.key for each in state.told}
    fresh = [each for each in anecdotes if each.key not in lately]
    return dice.choice(fresh) if fresh else None


def suggest(
    state: Anecdotes, now: Now, fresh: Anecdote | None, rules: AnecdoteRules, dice: Stream
) -> Instruction | None:
    """Now and then, and rather when the user asks about her."""
    chance = rules.chance_asked if now.seen.question_about_luna else rules.chance
    rested = state.since >= rules.apart
    if fresh is None or not now.at_ease or not rested or dice.random() >= chance:
        return None
    return Instruction("anecdote", rules.weight, {"anecdote": fresh.text}, fresh.key)


def settle(past: Anecdotes, won: Iterable[Instruction], today: date) -> Anecdotes:
    """Whichever system asked for it, it is told."""
    told = tuple(Told(each.mark, today) for each in won if each.key in KEYS)
    return Anecdotes((*past.told, *told), 0) if told else past
