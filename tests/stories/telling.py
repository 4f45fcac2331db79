"""Telling a story: its steps are said one by one on the virtual clock, through the real store."""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, is_dataclass, replace
from typing import Any, TypeVar

from luna.app import App
from luna.clock import VirtualClock
from luna.core.account import Account
from luna.core.model import Kind
from luna.core.speech import Draft, Prompt, Voice
from luna.talk.jsonl import state_of
from luna.talk.playground import Playground, delay_of
from luna.talk.timeline import at, moved
from luna.turn import Turn

Story = dict[str, Any]
T = TypeVar("T")

BEGINS = "2026-01-05T18:30"  # a Monday evening
SEED = 1
BETWEEN = "+30s"
BURST = 15
SMALL_TALK = (
    "j'ai fini ma série hier soir",
    "le bus était plein de monde",
    "je me fais un café",
    "j'ai mangé des pâtes à midi",
    "y'a du monde dans le train",
    "je regarde un match là",
    "j'ai croisé le facteur ce matin",
    "j'ai rangé mon bureau ce matin",
    "je lis un bouquin sur les volcans",
)


@dataclass(slots=True)
class Scripted:
    """Speaks the lines laid out for a step, the last one again where more are asked for, or leaves
    it to the built-in voice. ``asked``: how often in this turn.
    """

    otherwise: Voice
    lines: list[str] = field(default_factory=list)
    asked: int = 0

    async def say(self, prompt: Prompt) -> Draft:
        self.asked += 1
        if not self.lines:
            return await self.otherwise.say(prompt)
        return Draft(self.lines.pop(0) if len(self.lines) > 1 else self.lines[0], "scripted")


@dataclass(frozen=True, slots=True)
class Heard:
    """One turn of a story; ``drafts``: how often a voice was asked for words."""

    place: str
    step: dict[str, Any]
    turn: Turn
    account: Account
    playground: Playground
    drafts: int

    @property
    def said(self) -> str:
        return _said(self.turn)

    @property
    def won(self) -> list[str]:
        prompt = self.turn.reply.prompt
        return [each.key for each in prompt.instructions] if prompt else []

    @property
    def state(self) -> dict[str, Any]:
        """What the terminal shows of the bond, and how the reply leaves."""
        turn = self.turn
        return state_of(turn, self.playground) | {
            "tier": int(turn.reply.tier),
            "bubbles": len(turn.effects.bubbles),
            "delay_s": delay_of(turn, turn.effects.now),
            "drafts": self.drafts,
        }


async def tell(name: str, story: Story, app: App, voice: Scripted) -> AsyncIterator[Heard]:
    """Every turn of a story, in order."""
    clock = VirtualClock(at(story.get("at", BEGINS)))
    rules = tuned(app.tuning, story.get("tuning", {}))
    app = replace(app, clock=clock, voice=voice, tuning=rules)
    playground = await Playground.open(app, clock, name, story.get("seed", SEED))
    if story.get("adult", True):
        await playground.consent()
    if story.get("proactive", False):
        await playground.opt_in()
    for number, step in enumerate(story["step"], 1):
        if "wait" in step:
            hold_written(step, await playground.pass_to(moved(f"@{step['wait']}", clock())))
        voice.lines = list(_listed(step.get("model", [])))
        for texts in _turns(step):
            voice.asked = 0
            shown = Kind(step["shows"]) if "shows" in step else None
            turn = await (playground.show(shown) if shown else playground.say(*texts))
            place = f"step {number}, {clock():%a %d %H:%M}, {' / '.join(texts)[:80]!r}"
            yield Heard(place, step, turn, await playground.account(), playground, voice.asked)
            clock.now = moved(f"@{step.get('after', BETWEEN)}", clock())


def hold_written(step: dict[str, Any], written: list[Turn]) -> None:
    """She wrote first where the step says so, and what it says."""
    said = "\n".join(_said(turn) for turn in written)
    assert bool(written) is ("writes" in step), f"she wrote first: {said!r}"
    for pattern in step.get("writes", ()):
        assert re.search(pattern, said, re.IGNORECASE), f"{said!r}: {pattern!r} is missing"


def tuned(rules: T, changes: dict[str, Any]) -> T:
    """The same numbers but for these; a table by name (of moods, of phases) is replaced whole."""
    if not is_dataclass(rules) or isinstance(rules, type):
        return changes  # type: ignore[return-value]
    nested = {
        name: tuned(getattr(rules, name), value) if isinstance(value, dict) else value
        for name, value in changes.items()
    }
    return replace(rules, **nested)


def _turns(step: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """The messages of each turn of a step: one a turn, or all of them in one burst."""
    yield from _small_talk(step.get("small_talk", 0))
    if "say" not in step and "shows" not in step:
        return
    lines = [_long(line, step.get("length", 0)) for line in _listed(step.get("say", ""))]
    for _ in range(step.get("times", 1)):
        if step.get("burst", False):
            yield tuple(lines)
        else:
            yield from ((line,) for line in lines)


def _small_talk(count: int) -> Iterator[tuple[str, ...]]:
    """So many messages of it, in bursts: what brings two people to a later phase."""
    lines = [SMALL_TALK[place % len(SMALL_TALK)] for place in range(count)]
    yield from (tuple(lines[at : at + BURST]) for at in range(0, count, BURST))


def _said(turn: Turn) -> str:
    return "\n".join(bubble.text for bubble in turn.effects.bubbles)


def _long(line: str, length: int) -> str:
    return line * (length // len(line)) if length else line


def _listed(one_or_more: str | list[str]) -> list[str]:
    return [one_or_more] if isinstance(one_or_more, str) else one_or_more
