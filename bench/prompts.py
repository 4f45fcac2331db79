"""Prompts: what a month of talk is billed for its input, from the requests as they were recorded.

    python -m bench.prompts [--users 60] [--days 30] [--seed 7]

Virtual users of ``luna simulate`` talk on their virtual clock through the whole engine and the real
client of a model, over HTTP, to a fake server that writes down what arrives. ``bench/caching.py``
then bills the recorded requests as sent; with the shared blocks made unlike, so that each user
shares with himself alone, by the marks as they are and by cheaper ones of five minutes; and with
one mark of five minutes after the persona's block. Larger populations are the same people several
times over, each copy at other minutes; smaller ones are the first of them.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tests.fakes.models import FakeModels

from bench.caching import AS_SENT, Request, Rules, bill, read
from luna.app import App
from luna.clock import Clock
from luna.core.dice import Dice
from luna.core.speech import Draft, Prompt, Voice
from luna.llm.plan import ModelPlan
from luna.llm.router import build_router
from luna.persona import persona_folder
from luna.simulate.archetypes import archetype_of
from luna.simulate.counting import Count
from luna.simulate.living import live
from luna.simulate.person import Person
from luna.simulate.phrases import load_banks
from luna.simulate.tally import Tally
from luna.simulate.world import BEGINS, World, open_world

POPULATIONS = (10, 30, 60, 100, 300, 1000)
APART = 45.0  # minutes by which a copy of somebody comes sooner or later, at the most
WAYS = {
    "as sent": AS_SENT,
    "each alone": Rules(alone=True),
    "each alone, 5 min": Rules(alone=True, minutes=5),
    "one mark, 5 min": Rules(minutes=5, most=1),
}


@dataclass(frozen=True, slots=True)
class Recorded:
    """What arrived for the model that keeps prefixes, and for the one that keeps none."""

    cached: list[Request] = field(default_factory=list)
    plain: list[Request] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Month:
    """So many days of everybody who is told to live; a model says what the built-in voice would."""

    world: World
    app: App
    models: FakeModels
    router: Voice
    days: int
    seed: int
    heard: Recorded = field(default_factory=Recorded)

    async def live(self, number: int) -> None:
        person = Person.born(number, archetype_of(number, self.seed), self.seed, load_banks())
        alone = self.world.alone(self.app)
        app = replace(alone, voice=Wired(self, number, alone.clock))
        count = Count(Tally(), number, person.archetype, BEGINS, app.tuning)
        await live(person, app, self.days, count)


@dataclass(frozen=True, slots=True)
class Wired:
    """The router's voice for one user, and what it asked for kept with who and when."""

    month: Month
    user: int
    clock: Clock

    async def say(self, prompt: Prompt) -> Draft:
        month, at = self.month, (self.clock() - BEGINS) / timedelta(minutes=1)
        month.models.reply((await month.world.voice.say(prompt)).text)
        draft = await month.router.say(prompt)
        for asked in month.models.requests:
            kept = month.heard.cached if asked.api == "anthropic" else month.heard.plain
            kept.append(read(asked.json, at, self.user))
        month.models.requests.clear()
        return draft


async def recorded(users: int, days: int, seed: int) -> Recorded:
    """What so many people ask of models in so many days."""
    world = open_world(persona_folder())
    async with FakeModels() as models:
        plan = ModelPlan(
            anthropic_api_key="key",
            anthropic_base_url=models.anthropic_url,
            openrouter_api_key="key",
            openrouter_base_url=models.openrouter_url,
        )
        router = build_router(plan, world.voice)
        app = world.app(persona_folder() / "tuning.toml")
        month = Month(world, app, models, router, days, seed)
        for number in range(users):
            await month.live(number)
            print(f"\r{number + 1} of {users} users", end="", file=sys.stderr, flush=True)
        await router.aclose()
    return month.heard


def grown(requests: Sequence[Request], users: int, wanted: int) -> list[Request]:
    """The requests of another number of people."""
    shifts = Dice("prompts")("copies")
    found = [each for each in requests if each.user < wanted]
    for copy in range(1, -(-wanted // users)):
        apart = {user: shifts.uniform(-APART, APART) for user in range(users)}
        found += [
            replace(each, at=each.at + apart[each.user], user=each.user + copy * users)
            for each in requests
            if each.user + copy * users < wanted
        ]
    return found


def show(heard: Recorded, users: int) -> None:
    """A table: input tokens billed a call, a row for each size of population."""
    print(f"\ninput tokens of a call, at the price of one not cached; {users} users recorded")
    shares = "  ".join(("of alone", "of alone, 5 min", "of uncached"))
    print(f"users    calls  uncached  {'  '.join(WAYS)}  as sent: {shares}")
    for wanted in sorted({*POPULATIONS, users}):
        asked = grown(heard.cached, users, wanted)
        bills = {name: bill(asked, rules).each for name, rules in WAYS.items()}
        whole = sum(each.tokens for each in asked) / len(asked)
        figures = "  ".join(f"{bills[name]:>{len(name)}.0f}" for name in WAYS)
        sent = bills["as sent"]
        print(
            f"{wanted:>5} {len(asked):>8,} {whole:>9.0f}  {figures}  "
            f"{sent / bills['each alone']:>17.1%}  {sent / bills['each alone, 5 min']:>15.1%}  "
            f"{sent / whole:>11.1%}"
        )
    rest = sum(each.tokens for each in heard.plain) / (len(heard.plain) or 1)
    print(f"and {len(heard.plain):,} calls of a model that keeps nothing, {rest:.0f} tokens each")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=60)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--seed", type=int, default=7)
    chosen = parser.parse_args()
    show(asyncio.run(recorded(chosen.users, chosen.days, chosen.seed)), chosen.users)
