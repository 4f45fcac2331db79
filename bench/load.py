"""Load: so many people talk at once through the fake Bot API, and a model takes its second.

    python -m bench.load [--people 200] [--seconds 60] [--workers 1 2 4]

Each writes, waits for the answer, reads it, thinks and types the next line: about ten messages a
second from two hundred. What is measured is ours: from the moment a message is sent until its
answer is heard, less the model's second and the pause that ends a burst. Fake Telegram, fake models
and PostgreSQL share the cores with what is measured.
"""

import argparse
import asyncio
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from statistics import quantiles

import psutil  # type: ignore[import-untyped]
from tests.fakes.dialects import Json, Line
from tests.fakes.models import FakeModels
from tests.fakes.people import FakeUser

from bench.lines import line
from bench.rig import READY, Part, Rig, rigged
from luna.core.dice import Dice, Stream
from luna.simulate.phrases import load_banks

MODEL, PAUSE = 1.0, 0.5  # seconds
READS, TYPES = 4.0, 0.6  # words a second: read, and typed on a telephone (36 a minute)
THINKS = (1.0, 6.0)  # seconds
WARM_UP = 10.0  # seconds in which nothing is measured yet: who comes in, caches, first plans
PATIENCE = 120.0
SAYS = ("boulot", "repas", "series", "musique", "betes", "maison", "voyages", "sorties", "sport")
STAGES = ("taken in", "queue", "turn", "send")
TURNS = """
    SELECT extract(epoch FROM min(inbox.received_at))::float, extract(epoch FROM turns.at)::float,
           (SELECT sum(value::float) FROM jsonb_each_text(turns.timings) WHERE key <> 'load')
    FROM turns JOIN inbox USING (bond_id, turn) JOIN accounts ON accounts.id = turns.bond_id
    WHERE accounts.user_id = $1
    GROUP BY turns.bond_id, turns.turn ORDER BY turns.turn
"""


@dataclass(slots=True)
class Talker:
    """``said`` and ``heard`` are the times of each message and of its answer, in seconds."""

    user: FakeUser
    said: list[float] = field(default_factory=list)
    heard: list[float] = field(default_factory=list)

    async def talk(self, until: float) -> None:
        dice, lines = Dice(str(self.user.id))("load"), count(self.user.id)
        words = line(next(lines))
        await asyncio.sleep(dice.uniform(0, _typing(words) + THINKS[1]))
        while time.time() < until:
            before = len(self.user.inbox)
            self.said.append(time.time())
            await self.user.says(words)
            (answer, *_) = await self.user.hears(1, after=before, timeout=PATIENCE)
            self.heard.append(time.time())
            words = line(next(lines))
            reads = len(answer.text.split()) / READS
            await asyncio.sleep(reads + dice.uniform(*THINKS) + _typing(words))

    async def stages(self, rig: Rig, since: float) -> Iterator[tuple[float, ...]]:
        """The seconds of each stage of each answer, as in ``STAGES``."""
        rows = await rig.store.pool.fetch(TURNS, self.user.id)
        both = zip(self.said, self.heard, rows, strict=True)
        return (_stages(said, heard, *row) for said, heard, row in both if said >= since)


def _typing(words: str) -> float:
    return len(words.split()) / TYPES


def _stages(said: float, heard: float, taken: float, at: float, ms: float) -> tuple[float, ...]:
    written = at + ms / 1000
    return taken - said, at - taken - PAUSE, written - at - MODEL, heard - written


async def loaded(rig: Rig, workers: int, people: int, seconds: float) -> None:
    """All of them with so many workers."""
    first = 10_000 * workers
    for number in range(first, first + people):
        await rig.befriend(number)
    talkers = [Talker(rig.telegram.user(number)) for number in range(first, first + people)]
    parts = [rig.part("worker") for _ in range(workers)]
    bot = rig.part("bot")
    await asyncio.gather(*(part.start(READY) for part in parts), bot.start())
    await asyncio.sleep(3)
    idle = max(part.resident() for part in (*parts, bot))
    since = time.time() + WARM_UP
    talks = (each.talk(since + seconds) for each in talkers)
    before, *_ = await asyncio.gather(spent([*parts, bot], since), *talks)
    found = [stage for each in talkers for stage in await each.stages(rig, since)]
    cpu = (await spent([*parts, bot], since) - before) * 1000 / len(found)
    after = max(part.resident() for part in (*parts, bot))
    show(workers, found, seconds, (cpu, idle, after))
    await asyncio.gather(*(part.end() for part in (*parts, bot)))
    await rig.clear()


async def spent(parts: Sequence[Part], at: float) -> float:
    """Seconds of CPU that all of them have used by then."""
    await asyncio.sleep(at - time.time())
    return sum(part.cpu() for part in parts)


def show(
    workers: int, found: Sequence[tuple[float, ...]], seconds: float, held: tuple[float, ...]
) -> None:
    """One row of the table; ``held``: CPU of an answer, memory idle and afterwards."""
    waits = _cuts([sum(each) for each in found])
    stages = "  ".join(f"{_cuts(stage)[1]:>8.0f}" for stage in zip(*found, strict=True))
    cpu, idle, after = held
    print(
        f"{workers:>7} {len(found) / seconds:>9.1f} "
        + " ".join(f"{cut:>5.0f}" for cut in waits)
        + f"  {stages}  {cpu:>6.1f}  {idle:>7.0f} {after:>6.0f}",
        flush=True,
    )


def unheard(dice: Stream) -> Callable[[Json], Line]:
    """A model that never says what it said lately: she would ask it again."""
    answers = [said for bank in SAYS for said in load_banks().lines[bank]]

    def answer(asked: Json) -> Line:
        talk = str(asked["messages"])
        return next(said for said in dice.sample(answers, len(answers)) if said not in talk)

    return answer


def _cuts(waits: Sequence[float]) -> tuple[float, float, float]:
    """p50, p95 and p99 in milliseconds."""
    cuts = [cut * 1000 for cut in quantiles(waits, n=100)]
    return cuts[49], cuts[94], cuts[98]


async def main(people: int, seconds: float, workers: Sequence[int]) -> None:
    print(f"{people} people on {psutil.cpu_count()} cores, load average {os.getloadavg()[0]:.1f}")
    print("our part of the wait in ms (target: p95 ≤ 150), of it p95 by stage;")
    print("CPU of workers and bot in ms an answer; MB of the largest process")
    stages = "  ".join(f"{stage:>8}" for stage in STAGES)
    print(f"workers answers/s   p50   p95   p99  {stages}     CPU  MB idle  after")
    models = FakeModels(latency=MODEL)
    models.answer = unheard(Dice("load")("answers"))
    for number in workers:
        async with rigged(pause=PAUSE, models=models) as rig:
            await loaded(rig, number, people, seconds)
    print(f"load average {os.getloadavg()[0]:.1f} at the end")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    chosen = parser.parse_args()
    asyncio.run(main(chosen.people, chosen.seconds, chosen.workers))
