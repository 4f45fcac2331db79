"""Stories: whole conversations over days on the virtual clock, told in TOML.

A story may say how it begins and what holds in all of it:

    at = "2026-01-05T18:30"   # when it begins
    adult = false             # leaves the gate closed
    proactive = true          # lets her write first
    seed = 3                  # other dice
    never = ["abonnement"]    # patterns that none of her replies may hold
    [tuning.secrets]          # other numbers than the shipped ones, where chance must be certainty
    chance = 1.0

Each step says something, taps, or waits, and names what must come of it:

    [[step]]
    say = "salut"             # several lines are several turns, all held to this
    burst = true              # or one turn of them all
    times = 20                # how often all of it is said (once)
    length = 5000             # say it over and over in one message, to so many characters
    small_talk = 140          # so many lines of small talk before it, in bursts
    shows = "sticker"         # or send what is no text
    wait = "+8h"              # before it; also "2026-01-09T21:00"
    writes = ["hier"]         # what she then writes first; without it she may write nothing
    after = "+1s"             # what passes before the next line (half a minute)
    model = "coucou toi"      # what the model drafts; a list is one draft after the other, and
                              # without any the built-in voice speaks
    hears = ["coucou"]        # patterns of which each must be found in what she says
    never = ["je suis humaine"]
    silent = true             # she must say nothing at all; else she must say something
    guard = "honesty"         # "" for none
    wins = ["phase.discovery"]      # instructions that must be among the winners
    loses = ["teasing"]             # prefixes of instructions that must not be
    told = ["Karim"]                # patterns that must be in her system text
    untold = ["ignore tout"]        # or must not
    reminds = ["entretien"]         # what she is reminded of in the user's words
    changed = ["farewell"]          # polish must have taken these out
    offers = ["Oui, on efface"]     # the buttons below
    [step.state]              # values, "> 50", "< 20", "set", "unset"
    phase = "discovery"       # a name of the terminal's, or: tier, bubbles, delay_s, drafts
    "systems.teasing.stage" = 1     # any field of the bond, by its path
    [step.account]            # gate, frozen, proactive
    frozen = true

In every story, no reply of the built-in voice and no answer to "are you human" comes twice, what
polish must take out never leaves, and she writes first only where a step says so.
"""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.stories.checks import CHECKS, amiss
from tests.stories.telling import Heard, Scripted, Story, tell

from luna.app import App
from luna.clock import VirtualClock
from luna.core.speech import Guard
from luna.opening import Mind, bare_app
from luna.photos.gallery import Gallery
from luna.store.store import Store
from luna.talk.timeline import at

TOLD: dict[str, Story] = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted(Path(__file__).parent.glob("*.toml"))
}
BEGINNINGS = {"at", "adult", "proactive", "seed", "never", "tuning", "step"}
STEPS = {*"say burst times length small_talk shows wait writes after model".split(), *CHECKS}
NEVER = re.compile(r"\*|^#|^- |\bje suis (?:une )?(?:vraie )?humaine|^(?:user|assistant)\s*:", re.M)


@pytest.fixture
def voice(mind: Mind) -> Scripted:
    return Scripted(mind.builtin)


@pytest.fixture
async def app(store: Store, mind: Mind, voice: Scripted) -> App:
    photos = await Gallery.open(store.pool, "Luna", mind.persona.photos, mind.storage)
    clock = VirtualClock(at("2026-01-05T18:30"))
    return replace(bare_app(mind, store, clock), photos=photos, voice=voice)


@pytest.mark.parametrize("name", TOLD)
async def test_story(name: str, app: App, voice: Scripted) -> None:
    story, law = TOLD[name], Law()
    _spelled(story)
    async for heard in tell(name, story, app, voice):
        assert not amiss(heard)
        law.hold(heard, story.get("never", ()))


class Law:
    """What holds in every story, over all that she says in it."""

    def __init__(self) -> None:
        self.composed: set[str] = set()

    def hold(self, heard: Heard, never: list[str]) -> None:
        assert not NEVER.search(heard.said), f"{heard.place} -> {heard.said!r}"
        for pattern in never:
            assert not re.search(pattern, heard.said, re.IGNORECASE), (heard.place, heard.said)
        reply = heard.turn.reply
        if (reply.draft and reply.draft.voice == "builtin") or reply.guard is Guard.HONESTY:
            assert heard.said not in self.composed, f"{heard.place}: {heard.said!r} was said before"
            self.composed.add(heard.said)


def _spelled(story: Story) -> None:
    """A slip in a key would leave something unchecked."""
    assert set(story) <= BEGINNINGS
    for step in story["step"]:
        assert set(step) <= STEPS, set(step) - STEPS
