"""What survives when parts are killed: `python -m bench.crash [--kills 200] [--database-kills 5]`.

Users talk all the while; workers are killed at random points, stalled and started again, and so
are the ingress and PostgreSQL itself. Then all is compared with what was really said.
"""

import argparse
import asyncio
import logging
import os
import re
import signal
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import Any

import asyncpg
from tests.fakes.models import FakeModels

from bench.nursery import Nursery
from bench.rig import READY, TURN, EndedError, Part, Rig, rigged
from bench.truth import Finding, compare
from luna.core.dice import Dice
from luna.store import cluster, embedded
from luna.store.ground import survey

PAUSE = 0.3  # seconds that end a burst
LONGEST_LIFE = 3.0  # seconds of a worker, once it is at work
LONGEST_IDLE = 15.0  # seconds that it may take to get there
STALLS = (12.0, 12.0, 35.0)  # seconds: beyond the engine's heartbeat, and beyond a lease
PATIENT = 6  # messages that somebody writes while nothing comes back
QUIET = 240.0  # seconds in which all must come to rest: leases and claims of the dead run out
NUMBER = re.compile(r"(\d+) pommes")


@dataclass(frozen=True, slots=True)
class Plan:
    kills: int = 200
    database_kills: int = 5
    users: int = 60
    workers: int = 3
    seed: str = "crash"

    @property
    def bot_kills(self) -> int:
        return max(1, self.kills // 10)

    @property
    def stalls(self) -> int:
        return max(1, self.kills // 25)


@dataclass(slots=True)
class Toll:
    """What was done to her."""

    kills: int = 0
    stalls: int = 0
    bot_kills: int = 0
    database_kills: int = 0

    def meets(self, plan: Plan) -> bool:
        """Whether all that was planned is done."""
        kills = self.kills >= plan.kills and self.bot_kills >= plan.bot_kills
        return kills and self.database_kills >= plan.database_kills


@dataclass(slots=True)
class Ordeal:
    """One run: the plan, the stage, and what has happened so far."""

    plan: Plan
    rig: Rig
    dice: Dice
    toll: Toll = field(default_factory=Toll)
    said: dict[int, list[int]] = field(default_factory=dict)  # update ids by user, in order
    at_rest: asyncio.Event = field(default_factory=asyncio.Event)

    async def worker(self, number: int) -> None:
        """Kill a worker again and again, until all have been killed often enough."""
        part, rolls = self.rig.part("worker"), self.dice(f"worker {number}")
        while not self.at_rest.is_set():
            await _raise(part, READY if rolls.random() < 0.85 else None)  # some die while starting
            if self.toll.kills >= self.plan.kills:
                await asyncio.sleep(0.1)
                continue
            if rolls.random() < 0.7:
                await part.prints(TURN, LONGEST_IDLE)  # in the midst of work, however slow it is
            await asyncio.sleep(rolls.uniform(0, LONGEST_LIFE))
            if self._stalls(rolls.random()):
                await part.freeze(rolls.choice(STALLS))
                await asyncio.sleep(rolls.uniform(0, 1))
            await part.end(signal.SIGKILL)
            self.toll.kills += 1

    def _stalls(self, roll: float) -> bool:
        due = self.plan.stalls * self.toll.kills / self.plan.kills
        stalls = self.toll.stalls < due and roll < 0.5
        self.toll.stalls += stalls
        return stalls

    async def bot(self) -> None:
        """The ingress dies now and then."""
        part, rolls = self.rig.part("bot"), self.dice("bot")
        due = rolls.random()
        while not self.at_rest.is_set():
            await _raise(part)
            if self._share() * self.plan.bot_kills >= due and self.toll.bot_kills < due:
                await part.end(signal.SIGKILL)
                self.toll.bot_kills += 1
                due = min(self.toll.bot_kills + rolls.random(), self.plan.bot_kills)
            await asyncio.sleep(0.1)

    async def database(self) -> None:
        """The server dies, and comes back by the parts that use it."""
        folder, rolls = self.rig.folder / "postgres", self.dice("database")
        while self.toll.database_kills < self.plan.database_kills:
            due = (self.toll.database_kills + rolls.random()) / self.plan.database_kills
            while self._share() < due:  # noqa: ASYNC110  many raise it
                await asyncio.sleep(0.05)
            pid = cluster.postmaster(survey(folder))
            if pid is None:
                raise RuntimeError("the database is down, and nobody brought it back")
            os.kill(pid, signal.SIGKILL)
            self.toll.database_kills += 1
            async with asyncio.timeout(60):
                while await asyncio.to_thread(embedded.url, folder) is None:  # noqa: ASYNC110
                    await asyncio.sleep(0.1)

    def _share(self) -> float:
        """How much of the workers' killing is done, 0 to 1."""
        return min(self.toll.kills / self.plan.kills, 1.0)

    async def user(self, number: int) -> None:
        """Write numbered messages, at times in bursts, until the killing is done.

        Who hears nothing falls silent after a few: a slow machine slows the talk, as it should.
        """
        user, rolls = self.rig.telegram.user(number), self.dice(f"user {number}")
        said = self.said.setdefault(number, [])
        heard = answered = 0
        while not self.toll.meets(self.plan):
            if len(user.inbox) > heard:
                heard, answered = len(user.inbox), len(said)
            if len(said) - answered < PATIENT:
                done = await user.says(f"je mange {len(said)} pommes")
                said.append(done.update_id)
            await asyncio.sleep(rolls.choice((0.2, 5.0, 10.0, 20.0)))


async def crash(plan: Plan, nursery: Nursery) -> tuple[Toll, Finding]:
    """Put her through it; return what was done and what became of the messages."""
    dice = Dice(plan.seed)
    models = Echo(dice)
    async with rigged(pause=PAUSE, models=models, nursery=nursery) as rig:
        ordeal = Ordeal(plan, rig, dice)
        users = range(1001, 1001 + plan.users)
        for number in users:
            await rig.befriend(number)
        async with asyncio.TaskGroup() as cast:
            talk = [cast.create_task(ordeal.user(number)) for number in users]
            for number in range(plan.workers):
                cast.create_task(ordeal.worker(number))
            cast.create_task(ordeal.bot())
            cast.create_task(ordeal.database())
            await asyncio.wait(talk)
            rest = await _rest(ordeal)
            ordeal.at_rest.set()
        return ordeal.toll, await compare(rig, ordeal.said, rest)


async def _raise(part: Part, until: bytes | None = None) -> None:
    """Start a part where it is dead, as any supervisor does, also after it gave up by itself."""
    with suppress(EndedError):
        if not part.lives():
            await part.start(until)


class Echo(FakeModels):
    """A model that thinks for a moment and says again what it heard, by its numbers."""

    def __init__(self, dice: Dice) -> None:
        super().__init__()
        self._rolls = dice("model")
        self.answer = self._again

    def _again(self, asked: dict[str, Any]) -> str:
        self.latency = self._rolls.choice((0.0, 0.05, 0.4, 1.5))
        heard = []
        for message in reversed(asked["messages"]):
            if message["role"] != "user":
                break
            heard += reversed(NUMBER.findall(str(message["content"])))
        return f"toi : {' '.join(reversed(heard))} pommes"


async def _rest(ordeal: Ordeal) -> float:
    """Wait until nobody waits for anything; seconds that it took."""
    begun = time.monotonic()
    rig = ordeal.rig
    late = begun + QUIET
    while time.monotonic() < late:
        await asyncio.sleep(0.2)
        with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            if rig.telegram.mailbag.pending == 0 and await rig.under_way() == 0:
                break
    return time.monotonic() - begun


def report(toll: Toll, found: Finding, seconds: float) -> str:
    """The counts as a small table."""
    rows = {
        "workers killed": toll.kills,
        "workers stalled": toll.stalls,
        "ingress killed": toll.bot_kills,
        "PostgreSQL killed": toll.database_kills,
        **found.counts(),
        "seconds in all": round(seconds),
    }
    return "\n".join(f"{name:40} {count:>8}" for name, count in rows.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    plan = Plan()
    parser.add_argument("--kills", type=int, default=plan.kills)
    parser.add_argument("--database-kills", type=int, default=plan.database_kills)
    parser.add_argument("--seed", default=plan.seed)
    asked = parser.parse_args()
    for killed in ("asyncpg", "aiohttp.server"):  # complaints about the other end
        logging.getLogger(killed).setLevel(logging.CRITICAL)
    begun = time.monotonic()
    given = Plan(kills=asked.kills, database_kills=asked.database_kills, seed=asked.seed)
    with closing(Nursery.open()) as nursery:
        toll, found = asyncio.run(crash(given, nursery))
    print(report(toll, found, time.monotonic() - begun))


if __name__ == "__main__":
    main()
