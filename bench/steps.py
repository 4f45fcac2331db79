"""CPU of one turn, step by step, and of one update on its way in; one at a time, in this process.

CPU time is the thread's own, so that a busy machine blurs it less than a wall clock would.
"""

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import thread_time

from telegram import Update

from bench.lines import line, reply
from bench.rig import Rig
from luna import clock
from luna.app import App
from luna.core import polish
from luna.core.model import Kind
from luna.core.speech import Draft, Prompt
from luna.opening import Manner, Mind, open_app
from luna.settings import Settings
from luna.store.mailbox import Letter
from luna.telegram.bot import open_bot
from luna.telegram.ingress import Ingress
from luna.turn import Turn, take_turn

BONDS = 20
WARM = 10  # turns each before any counts: transcripts fill, statements are prepared
MANNER = Manner("telegram:1", joins_bursts=False, wakes=True, unhurried=True)


@dataclass(slots=True)
class Instant:
    """A model that takes no time."""

    said: int = 0

    async def say(self, _prompt: Prompt) -> Draft:
        self.said += 1
        return Draft(reply(self.said), "instant")


async def turn_steps(rig: Rig, mind: Mind, turns: int) -> dict[str, float]:
    """CPU ms of each step of a turn, on average over ``turns``."""
    spent = defaultdict[str, list[float]](list)
    mind.builtin.warm()
    polish.warm()
    async with open_app(mind, rig.dsn, MANNER, clock.wall) as opened:
        app = replace(opened, voice=Instant())
        bonds = [await befriended(app, number) for number in range(BONDS)]
        for number in range(BONDS * WARM + turns):
            taken = await _turn(app, bonds[number % BONDS], number)
            if number >= BONDS * WARM:
                for step, ms in taken.watch.cpu.items():
                    spent[step].append(ms)
    return {step: sum(each) / turns for step, each in spent.items()}


def sentence_cpu(mind: Mind) -> float:
    """CPU ms of embedding one short sentence: how fast this machine is just now."""
    texts = [line(number).encode() for number in range(100)]
    return _each(lambda text: mind.senses.encode([text.decode()]), texts)


async def befriended(app: App, number: int) -> int:
    """The bond of an adult, by a message answered at the gate's far side."""
    pool = app.store.pool
    letter = Letter(number, -number, app.clock(), Kind.COMMAND, "/help", seed=str(number))
    bond_id = (await app.store.receive(letter)).bond_id
    await pool.execute(
        "UPDATE accounts SET noticed_at = now(), accepted_at = now(), birth_year = 1990, "
        "adult_since = now() WHERE id = $1",
        bond_id,
    )
    await take_turn(bond_id, app)
    return bond_id


async def _turn(app: App, bond_id: int, number: int) -> Turn:
    user_id = number % BONDS
    letter = Letter(user_id, number + 1, app.clock(), Kind.TEXT, line(number), seed="s")
    await app.store.receive(letter)
    taken = await take_turn(bond_id, app)
    if not isinstance(taken, Turn):
        raise TypeError("nothing waits for an answer")
    return taken


async def ingress_cpu(rig: Rig, updates: int) -> tuple[float, float]:
    """CPU ms of an update: parsed only, and taken from Telegram's JSON into the database."""
    bodies = [body(number) for number in range(updates)]
    parsed = _each(lambda raw: Update.de_json(json.loads(raw)), bodies)
    settings = Settings(
        _env_file=None,
        telegram_bot_token=rig.telegram.token,
        telegram_api_base_url=rig.telegram.base_url,
    )
    async with open_bot(settings) as bot:
        ingress = Ingress(rig.store, bot, clock.wall, lambda _: "")
        for raw in bodies[:50]:
            await ingress.take(json.loads(raw))
        begun = thread_time()
        for raw in bodies[50:]:
            await ingress.take(json.loads(raw))
        spent = (thread_time() - begun) * 1000 / (updates - 50)
    return parsed, spent


def _each(action: Callable[[bytes], object], bodies: list[bytes]) -> float:
    begun = thread_time()
    for raw in bodies:
        action(raw)
    return (thread_time() - begun) * 1000 / len(bodies)


def body(number: int) -> bytes:
    """An update as the Bot API sends it."""
    user = {"id": 5000 + number % 100, "is_bot": False, "first_name": "Zoé", "language_code": "fr"}
    message = {
        "message_id": number,
        "from": user,
        "chat": {"id": user["id"], "first_name": "Zoé", "type": "private"},
        "date": int(clock.wall().timestamp()),
        "text": line(number),
    }
    return json.dumps({"update_id": 10_000_000 + number, "message": message}).encode()
