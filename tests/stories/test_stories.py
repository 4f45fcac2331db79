"""Stories: whole conversations over days on the virtual clock, told in TOML.

Each step of a story says something, taps, or waits, and names what must come of it:

    at = "2026-01-05T18:30"   # when it begins; adult = false leaves the gate closed,
                              # proactive = true lets her write first
    [[step]]
    say = "salut"             # or: wait = "+8h" (writes = [...]: what she then writes first);
                              # several lines are several turns, all held to this
    times = 20                # how often all of it is said (once)
    length = 5000             # say it over and over in one message, to so many characters
    after = "+1s"             # what passes before the next line (half a minute)
    model = "coucou toi"      # what the model drafts; without it the built-in voice speaks
    hears = ["coucou"]        # patterns of which each must be found in what she says
    never = ["je suis humaine"]
    guard = "honesty"         # "" for none
    wins = ["phase.discovery"]      # instructions that must be among the winners
    loses = ["teasing"]             # prefixes of instructions that must not be
    changed = ["farewell"]          # polish must have taken these out
    silent = true                   # she must say nothing at all
    [step.state]              # exact values, or "> 50", "< 20"
    phase = "discovery"
    [step.account]            # gate, frozen, proactive
    frozen = true

In every story, no reply of the built-in voice and no answer to "are you human" comes twice.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from luna.app import App
from luna.clock import VirtualClock
from luna.core.account import Account
from luna.core.speech import Draft, Guard, Prompt, Voice
from luna.opening import Mind
from luna.store.store import Store
from luna.talk.jsonl import state_of
from luna.talk.playground import Playground
from luna.talk.timeline import at, moved
from luna.turn import Turn

TOLD = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted(Path(__file__).parent.glob("*.toml"))
}
KNOWN = set("say wait times length after model hears never guard wins loses changed silent".split())
KNOWN |= {"state", "account", "writes"}


@dataclass(slots=True)
class Scripted:
    """Speaks the line laid out for this step, or leaves it to the built-in voice."""

    otherwise: Voice
    line: str | None = None

    async def say(self, prompt: Prompt) -> Draft:
        if self.line is None:
            return await self.otherwise.say(prompt)
        return Draft(self.line, "scripted")


@pytest.fixture
async def app(store: Store, mind: Mind) -> App:
    return App(
        clock=VirtualClock(at("2026-01-05T18:30")),
        store=store,
        voice=Scripted(mind.builtin),
        last_word=mind.builtin,
        senses=mind.senses,
        persona=mind.persona,
        tuning=mind.tuning,
        texts=mind.texts,
        policy=mind.policy,
        age_proof=mind.age_proof,
        unhurried=True,
    )


@pytest.mark.parametrize("name", TOLD)
async def test_story(name: str, app: App) -> None:
    story = TOLD[name]
    clock = VirtualClock(at(story.get("at", "2026-01-05T18:30")))
    voice = app.voice
    assert isinstance(voice, Scripted)
    playground = await Playground.open(replace(app, clock=clock), clock, name, 1)
    if story.get("adult", True):
        await playground.consent()
    if story.get("proactive", False):
        await playground.opt_in()
    once = Once()
    for number, step in enumerate(story["step"], 1):
        assert set(step) <= KNOWN, f"step {number} has an unknown key"
        if "wait" in step:
            written = await playground.pass_to(moved("@" + step["wait"], clock()))
            _compare_written(step, [_said(turn) for turn in written])
        for line in _lines(step):
            voice.line = step.get("model")
            turn = await playground.say(line)
            told = f"step {number}: {line!r} -> {_said(turn)!r}"
            once.hold(told, turn)
            _compare(told, step, turn, playground)
            _compare_account(told, step, await playground.account())
            clock.now = moved("@" + step.get("after", "+30s"), clock())


class Once:
    """What she composed herself, and what she answered to whom asks if she is human."""

    def __init__(self) -> None:
        self.heard: set[str] = set()

    def hold(self, told: str, turn: Turn) -> None:
        composed = turn.reply.draft is not None and turn.reply.draft.voice == "builtin"
        if composed or turn.reply.guard is Guard.HONESTY:
            assert _said(turn) not in self.heard, f"{told} was said before"
            self.heard.add(_said(turn))


def _lines(step: dict[str, Any]) -> Iterator[str]:
    said = step.get("say", [])
    for _ in range(step.get("times", 1)):
        for line in [said] if isinstance(said, str) else said:
            yield line * (step.get("length", 0) // len(line) or 1)


def _said(turn: Turn) -> str:
    return "\n".join(bubble.text for bubble in turn.effects.bubbles)


def _compare(told: str, step: dict[str, Any], turn: Turn, playground: Playground) -> None:
    said = _said(turn)
    assert bool(said) is not step.get("silent", False), told
    for pattern in step.get("hears", ()):
        assert re.search(pattern, said, re.IGNORECASE), f"{told}: {pattern!r} is missing"
    for pattern in step.get("never", ()):
        assert not re.search(pattern, said, re.IGNORECASE), f"{told}: {pattern!r} was said"
    if "guard" in step:
        assert (turn.reply.guard or "") == step["guard"], told
    won = [each.key for each in turn.reply.prompt.instructions] if turn.reply.prompt else []
    for key in step.get("wins", ()):
        assert key in won, f"{told}: {key} is not among {won}"
    for prefix in step.get("loses", ()):
        assert not any(key.startswith(prefix) for key in won), f"{told}: {prefix} won in {won}"
    for reason in step.get("changed", ()):
        assert reason in turn.reply.changed, f"{told}: changed by {turn.reply.changed}"
    state = state_of(turn, playground) | {"tier": int(turn.reply.tier)}
    for name, wanted in step.get("state", {}).items():
        assert _holds(state[name], wanted), f"{told}: {name} is {state[name]}, not {wanted}"


def _compare_written(step: dict[str, Any], written: list[str]) -> None:
    assert bool(written) is ("writes" in step), f"she wrote first: {written}"
    for pattern in step.get("writes", ()):
        said = "\n".join(written)
        assert re.search(pattern, said, re.IGNORECASE), f"{said!r}: {pattern!r} is missing"


def _compare_account(told: str, step: dict[str, Any], account: Account) -> None:
    found = {
        "gate": str(account.gate),
        "frozen": account.frozen_at is not None,
        "proactive": account.proactive,
    }
    for name, wanted in step.get("account", {}).items():
        assert found[name] == wanted, f"{told}: {name} is {found[name]}, not {wanted}"


def _holds(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, str) and wanted[:2] in {"> ", "< "}:
        bound = float(wanted[2:])
        return bool(found > bound if wanted[0] == ">" else found < bound)
    return bool(found == wanted)
