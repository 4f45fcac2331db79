"""What a turn costs: `python -m bench.turn`. Every figure stands beside its target.

The machine's other work shows in all wall-clock figures: mind the load average.
"""

import argparse
import asyncio
import os
import sys
import time
from dataclasses import dataclass
from itertools import count

import psutil  # type: ignore[import-untyped]
from tests.fakes.models import FakeModels

from bench.lines import line, reply
from bench.rig import READY, Part, Rig, rigged
from bench.steps import ingress_cpu, sentence_cpu, turn_steps
from luna.opening import open_mind
from luna.settings import Settings
from luna.store import people
from luna.store.seal import Column

PAUSE = 0.05  # seconds that end a burst
HISTORY = 20  # messages that each bond has behind it
LONGEST = 900.0  # seconds of patience for one measure
PEOPLE = """
    WITH past AS (
        INSERT INTO messages (bot_id, bond_id, at, author, kind, tier, text, turn, place)
        SELECT $1, $2, now() - interval '1 day' + n * interval '1 minute',
               CASE n % 2 WHEN 1 THEN 'user' ELSE 'luna' END, 'text', 1, text, 0, n - 1
        FROM unnest($3::bytea[]) WITH ORDINALITY AS past (text, n)
    ), said AS (
        INSERT INTO inbox (bot_id, update_id, bond_id, at, received_at, kind, text)
        VALUES ($1, $4, $2, now(), now() - interval '1 minute', 'text', $5)
    )
    INSERT INTO pgqueuer (priority, entrypoint, payload, status)
    VALUES (0, 'turn:' || $1, convert_to($2::text, 'UTF8'), 'queued')
"""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    turns: int = 600
    updates: int = 1500
    inbox: int = 3000
    messages: int = 400


def show(name: str, figure: float, unit: str, target: str = "") -> None:
    """One line of the report."""
    print(f"{name:52} {figure:10.2f} {unit:6} {target}", flush=True)


async def steps(rig: Rig, sizes: Sizes) -> None:
    async with open_mind(Settings(_env_file=None, luna_data_dir=rig.folder)) as mind:
        spent = await turn_steps(rig, mind, sizes.turns)
        scale = sentence_cpu(mind)
    for step, ms in spent.items():
        target = {"perceive": "target ≤ 5", "model": "instant: what is left is ours"}.get(step, "")
        show(f"CPU of a turn: {step}", ms, "ms", target)
    show("CPU of a turn: all of it", sum(spent.values()), "ms", "target ≤ 8")
    show("for scale: one sentence embedded", scale, "ms", "1.6 on a quiet core")
    parsed, taken = await ingress_cpu(rig, sizes.updates)
    show("CPU of an update: parsing", parsed, "ms")
    show("CPU of an update: ingress on top of that", taken - parsed, "ms", "target ≤ 1")


async def idle(rig: Rig) -> None:
    worker = rig.part("worker")
    begun = time.monotonic()
    await worker.start(READY)
    show("a worker until it is ready", time.monotonic() - begun, "s")
    show("a worker until it is ready: CPU", worker.cpu(), "s")
    await asyncio.sleep(20)  # what it gets ready beside all else is ready then
    show("an idle worker: memory, encoder loaded", worker.resident(), "MB", "target ≤ 300")
    await worker.end()


async def drain(rig: Rig, workers: int, messages: int) -> None:
    """Fill the inbox while nobody works, then let workers loose on it."""
    first = 100_000 * workers
    await _fill(rig, first, messages)
    before = await _turns(rig)
    parts = [rig.part("worker") for _ in range(workers)]
    # Nobody starts before all are ready: the queue is hidden meanwhile.
    await rig.store.pool.execute("UPDATE pgqueuer SET execute_after = now() + interval '1 hour'")
    await asyncio.gather(*(part.start(READY) for part in parts))
    await asyncio.sleep(2)
    used = sum(part.cpu() for part in parts)
    begun = time.monotonic()
    await rig.store.pool.execute("UPDATE pgqueuer SET execute_after = now()")
    async with asyncio.timeout(LONGEST):
        while await _turns(rig) - before < messages:  # noqa: ASYNC110  a database cannot call back
            await asyncio.sleep(0.05)
        answered = time.monotonic() - begun
        while await rig.under_way():  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    sent = time.monotonic() - begun
    used = sum(part.cpu() for part in parts) - used
    name = f"{workers} worker{'s' * (workers > 1)}, {messages} waiting messages"
    show(f"{name}: turns", messages / answered, "/s", "target ≥ 150" if workers == 1 else "")
    show(f"{name}: turns, replies sent too", messages / sent, "/s")
    show(f"{name}: CPU of the workers, sends and all", used / messages * 1000, "ms")
    await asyncio.gather(*(part.end() for part in parts))
    await rig.clear()


async def _fill(rig: Rig, first: int, users: int) -> None:
    """So many adults with some past, each of whom has just written."""
    store = rig.store
    for number in range(first, first + users):
        rig.telegram.user(number)
        key = await people.meet(store.pool, store.vault, store.bot_id, number, str(number))
        past = [key.seal(reply(number + n), Column.MESSAGE_TEXT, f"0:{n}") for n in range(HISTORY)]
        said = key.seal(line(number % 50), Column.INBOX_TEXT, number)
        await store.pool.execute(PEOPLE, store.bot_id, key.bond_id, past, number, said)
    await store.pool.execute(
        "UPDATE accounts SET language = 'fr', noticed_at = now(), "
        "accepted_at = now(), birth_year = 1990, adult_since = now()"
    )
    await store.pool.execute("ANALYZE")


async def _turns(rig: Rig) -> int:
    count: int = await rig.store.pool.fetchval("SELECT count(*) FROM turns")
    return count


async def compare(rig: Rig, messages: int) -> None:
    """The same talk with Luna and with a bot that only says it again: CPU of a message."""
    users = range(9001, 9101)
    for user in users:
        await rig.befriend(user)
    worker, bot = rig.part("worker"), rig.part("bot")
    await asyncio.gather(worker.start(READY), bot.start())
    hers = await _talk(rig, [worker, bot], users, messages)
    await asyncio.gather(worker.end(), bot.end())
    rig.telegram.mailbag.drop_pending()
    echo = rig.stranger(
        sys.executable, "-m", "bench.echobot", rig.telegram.token, rig.telegram.base_url
    )
    await echo.start()
    its = await _talk(rig, [echo], users, messages)
    await echo.end()
    show("a message, in and out: Luna, ingress and worker", hers, "ms")
    show("a message, in and out: a bare echo bot", its, "ms")
    show("a message, in and out: ratio", hers / its, "×")


async def _talk(rig: Rig, parts: list[Part], users: range, messages: int) -> float:
    """CPU ms of the parts for one message, once they are warm."""
    await _say(rig, users, 1)
    used = sum(part.cpu() for part in parts)
    rounds = messages // len(users)
    await _say(rig, users, rounds)
    return (sum(part.cpu() for part in parts) - used) * 1000 / (rounds * len(users))


async def _say(rig: Rig, users: range, rounds: int) -> None:
    """Each round, everybody writes once and waits for an answer."""
    for number in range(rounds):
        people = [rig.telegram.user(user) for user in users]
        heard = [len(user.inbox) for user in people]
        for user in people:
            await user.says(line(number + user.id))
        await asyncio.gather(
            *(
                user.hears(1, after=count, timeout=LONGEST)
                for user, count in zip(people, heard, strict=True)
            )
        )


async def main(sizes: Sizes) -> None:
    print(f"load average {os.getloadavg()[0]:.1f} on {psutil.cpu_count()} cores")
    models, said = FakeModels(), count()
    models.answer = lambda _asked: reply(next(said))
    async with rigged(pause=PAUSE, models=models) as rig:
        await steps(rig, sizes)
        await rig.clear()
        await idle(rig)
        for workers in (1, 2):
            await drain(rig, workers, sizes.inbox)
        await compare(rig, sizes.messages)
    print(f"load average {os.getloadavg()[0]:.1f} at the end")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inbox", type=int, default=Sizes().inbox, help="messages to drain")
    asyncio.run(main(Sizes(inbox=parser.parse_args().inbox)))
