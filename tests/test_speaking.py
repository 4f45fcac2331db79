"""Speaking: a draft that says again what she said is asked for once more, then trimmed."""

from dataclasses import dataclass, field, replace

import pytest

from luna.clock import VirtualClock
from luna.core.speech import Draft, Prompt, Usage
from luna.opening import Mind, bare_app
from luna.store.store import Store
from luna.talk.playground import Playground
from luna.talk.timeline import STEP, at

RAIN = "il pleut sur Lyon et Pixel regarde les gouttes descendre la vitre"
CAKE = "ma grand-mère a encore raté son gâteau aux noix"


@dataclass(slots=True)
class Lines:
    """A model that says these lines in turn, and keeps what it was asked."""

    left: list[str]
    name: str = "model"
    asked: list[Prompt] = field(default_factory=list)

    async def say(self, prompt: Prompt) -> Draft:
        self.asked.append(prompt)
        return Draft(self.left.pop(0), self.name, Usage(10, 5))


async def said(store: Store, mind: Mind, lines: Lines, turns: int) -> list[str]:
    """What she says in so many turns of small talk."""
    clock = VirtualClock(at("2026-01-05T18:30"))
    app = replace(bare_app(mind, store, clock), voice=lines, unhurried=False)
    playground = await Playground.open(app, clock, "echo", 1)
    await playground.consent()
    heard = []
    for _ in range(turns):
        turn = await playground.say("je rentre du boulot")
        heard.append("\n".join(turn.reply.bubbles))
        await playground.wait(STEP)
    assert turn.reply.draft is not None
    assert turn.reply.draft.usage.input_tokens == 10 * (len(lines.asked) - turns + 1)
    return heard


@pytest.mark.parametrize(
    "lines, asked, heard",
    [
        pytest.param([RAIN, CAKE], 2, CAKE, id="something new is asked for once"),
        pytest.param([RAIN, RAIN, CAKE], 3, CAKE, id="a repeat is asked for again"),
        pytest.param(
            [RAIN, RAIN, f"{RAIN}. bref, et toi ?"], 3, "bref, et toi ?", id="and trimmed"
        ),
        pytest.param([RAIN, RAIN, RAIN], 3, RAIN, id="she never falls silent for it"),
    ],
)
async def test_a_repeat(store: Store, mind: Mind, lines: list[str], asked: int, heard: str) -> None:
    model = Lines(lines)
    assert (await said(store, mind, model, turns=2))[-1] == heard
    assert len(model.asked) == asked
    reasons = ["les mêmes mots" in prompt.guidance for prompt in model.asked]
    assert reasons == [False, False, True][:asked]


async def test_the_built_in_voice_is_asked_once(store: Store, mind: Mind) -> None:
    model = Lines([RAIN, RAIN], name="builtin")
    await said(store, mind, model, turns=2)
    assert len(model.asked) == 2


async def test_what_is_asked_again_is_the_same_but_for_the_reason(store: Store, mind: Mind) -> None:
    model = Lines([RAIN, RAIN, CAKE])
    await said(store, mind, model, turns=2)
    _, first, again = model.asked
    assert again.guidance.startswith(first.guidance)
    assert replace(again, guidance=first.guidance) == first
