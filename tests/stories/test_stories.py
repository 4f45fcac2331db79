"""Stories: whole conversations over days on the virtual clock, told in TOML.

Each step of a story says something, taps, or waits, and names what must come of it:

    at = "2026-01-05T18:30"   # when it begins; adult = false leaves the gate closed
    [[step]]
    say = "salut"             # or: wait = "+8h"
    model = "coucou toi"      # what the model drafts; without it the built-in voice speaks
    hears = ["coucou"]        # patterns of which each must be found in what she says
    never = ["je suis humaine"]
    guard = "honesty"         # "" for none
    wins = ["phase.discovery"]      # instructions that must be among the winners
    loses = ["teasing"]             # prefixes of instructions that must not be
    silent = true                   # she must say nothing at all
    [step.state]              # exact values, or "> 50", "< 20"
    phase = "discovery"
"""

import re
import tomllib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from luna.app import App
from luna.clock import VirtualClock
from luna.core.speech import Draft, Prompt, Voice
from luna.opening import Mind
from luna.store.store import Store
from luna.talk.jsonl import state_of
from luna.talk.playground import Playground
from luna.talk.timeline import STEP, at, moved
from luna.turn import Turn

STORIES = sorted(Path(__file__).parent.glob("*.toml"))
KNOWN = {"say", "wait", "model", "hears", "never", "guard", "wins", "loses", "silent", "state"}


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
async def app(store: Store, mind: Mind) -> AsyncIterator[App]:
    yield App(
        clock=VirtualClock(at("2026-01-05T18:30")),
        store=store,
        voice=Scripted(mind.builtin),
        last_word=mind.builtin,
        senses=mind.senses,
        persona=mind.persona,
        tuning=mind.tuning,
        texts=mind.texts,
        unhurried=True,
    )


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
async def test_story(path: Path, app: App) -> None:
    story = tomllib.loads(path.read_text("utf-8"))
    clock = VirtualClock(at(story.get("at", "2026-01-05T18:30")))
    voice = app.voice
    assert isinstance(voice, Scripted)
    playground = await Playground.open(replace(app, clock=clock), clock, path.stem, 1)
    if story.get("adult", True):
        await playground.consent()
    for number, step in enumerate(story["step"], 1):
        assert set(step) <= KNOWN, f"step {number} has an unknown key"
        if "wait" in step:
            clock.now = moved("@" + step["wait"], clock())
        if "say" in step:
            voice.line = step.get("model")
            turn = await playground.say(step["say"])
            playground.wait(STEP)
            _compare(f"step {number}: {step['say']!r}", step, turn, playground)


def _compare(place: str, step: dict[str, Any], turn: Turn, playground: Playground) -> None:
    said = "\n".join(bubble.text for bubble in turn.effects.bubbles)
    told = f"{place} -> {said!r}"
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
    state = state_of(turn, playground)
    for name, wanted in step.get("state", {}).items():
        assert _holds(state[name], wanted), f"{told}: {name} is {state[name]}, not {wanted}"


def _holds(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, str) and wanted[:2] in {"> ", "< "}:
        bound = float(wanted[2:])
        return bool(found > bound if wanted[0] == ">" else found < bound)
    return bool(found == wanted)
