"""Load: so many people talk at once through the fake Bot API, and a model takes its second.

    python -m bench.load [--people 200] [--seconds 60] [--workers 1 2 4]

What is measured is ours: from the moment a message is sent until its answer is heard, less the
model's time and the pause that ends a burst.
"""

import argparse
import asyncio
import os
import time
from collections.abc import Sequence
from itertools import count
from statistics import quantiles

import psutil  # type: ignore[import-untyped]
from tests.fakes.models import FakeModels
from tests.fakes.people import FakeUser

from bench.lines import line
from bench.rig import READY, Part, Rig, rigged
from luna.core.dice import Dice

MODEL, PAUSE = 1.0, 0.01  # seconds
THINKS = (4.0, 14.0)  # seconds between her answer and their next message
PATIENCE = 120.0
REPLIES = ("ah ouais ?", "raconte un peu", "j'aime bien ça", "et après ?", "pas mal du tout")


async def talk(user: FakeUser, until: float, waits: list[float]) -> None:
    """One of them: writes, waits for the answer, thinks, writes again."""
    dice, said = Dice(str(user.id))("load"), count()
    await asyncio.sleep(dice.uniform(0, THINKS[1]))
    while time.monotonic() < until:
        heard, begun = len(user.inbox), time.monotonic()
        await user.says(line(next(said) + user.id))
        await user.hears(1, after=heard, timeout=PATIENCE)
        waits.append(time.monotonic() - begun - MODEL - PAUSE)
        await asyncio.sleep(dice.uniform(*THINKS))


async def loaded(rig: Rig, workers: int, people: int, seconds: float) -> None:
    """All of them with so many workers."""
    first = 10_000 * workers
    users = []
    for number in range(first, first + people):
        await rig.befriend(number)
        users.append(rig.telegram.user(number))
    parts = [rig.part("worker") for _ in range(workers)]
    bot = rig.part("bot")
    await asyncio.gather(*(part.start(READY) for part in parts), bot.start())
    await asyncio.sleep(3)
    idle = [part.resident() for part in (*parts, bot)]
    waits = list[float]()
    until = time.monotonic() + seconds
    await asyncio.gather(*(talk(user, until, waits) for user in users))
    show(workers, people, waits, idle, [*parts, bot])
    await asyncio.gather(*(part.end() for part in (*parts, bot)))
    await rig.clear()


def show(
    workers: int, people: int, waits: list[float], idle: list[float], parts: Sequence[Part]
) -> None:
    """One row of the table, and what the processes hold."""
    cuts = [cut * 1000 for cut in quantiles(waits, n=100)]
    print(
        f"{workers} workers, {people} people: {len(waits)} answers; our part of the wait p50 "
        f"{cuts[49]:.0f} ms, p95 {cuts[94]:.0f} ms (target ≤ 150), p99 {cuts[98]:.0f} ms; memory "
        f"idle {max(idle):.0f} MB, after {max(part.resident() for part in parts):.0f} MB a process",
        flush=True,
    )


async def main(people: int, seconds: float, workers: Sequence[int]) -> None:
    print(f"load average {os.getloadavg()[0]:.1f} on {psutil.cpu_count()} cores")
    models, said = FakeModels(latency=MODEL), count()
    models.answer = lambda _asked: REPLIES[next(said) % len(REPLIES)]
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
