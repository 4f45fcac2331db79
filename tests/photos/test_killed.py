"""Killed with SIGKILL in the midst of a sendPhoto: what Telegram may have is in doubt, sent again
until somebody lives to note it, and counted.
"""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Mapping
from typing import Any

import pytest
from obstore.store import MemoryStore

from luna import clock
from luna.jobs.deliveries import Courier, deliver
from luna.payments.errands import Errands
from luna.payments.provider import Till
from luna.persona import persona_folder
from luna.photos.gallery import Gallery
from luna.photos.shipped import FOLDER
from luna.photos.storage import Storage
from luna.settings import Settings
from luna.store import people
from luna.store.store import Store
from luna.store.turns import Patience
from luna.telegram.bot import open_bot
from luna.telegram.sender import Sender
from luna.texts import load_texts
from tests.conftest import MASTERS
from tests.fakes.telegram import FakeTelegram
from tests.opened import one_bubble
from tests.shipped import PERSONA

FORK = multiprocessing.get_context("fork")
FILES = Storage(MemoryStore(), persona_folder() / FOLDER, "memory:")
USER = 7
STATE = "SELECT state, resent FROM outbox"


async def deliver_at(dsn: str, url: str, bond_id: int) -> None:
    """Luna's own courier, with a bot at a fake Telegram's address."""
    settings = Settings.model_validate(
        {"telegram_bot_token": FakeTelegram().token, "telegram_api_base_url": url}
    )
    opening = Store.open(dsn, "test", MASTERS, patience=Patience.none(), wakes=False)
    async with await opening as store, open_bot(settings) as bot:
        errands = Errands(store, Till(), load_texts(), clock.wall)
        sorry: Mapping[Any, str] = {}
        courier = Courier(store, Sender(bot), clock.wall, asyncio.Event(), FILES, sorry, errands)
        await deliver(bond_id, courier)


async def one_photo(dsn: str) -> int:
    """A photo waits to be sent; gives whose it is."""
    opening = Store.open(dsn, "test", MASTERS, patience=Patience.none(), wakes=False)
    async with await opening as store:
        gallery = await Gallery.open(store.pool, PERSONA.name, PERSONA.photos, FILES)
        bond_id = (await people.meet(store.pool, store.vault, store.bot_id, USER, "7")).bond_id
        await store.pool.execute(
            "INSERT INTO outbox (bot_id, bond_id, turn, seq, kind, text, photo_id, due_at, "
            "typing_s) VALUES ($1, $2, 1, 0, 'photo', $3, $4, now(), 0)",
            store.bot_id,
            bond_id,
            await one_bubble(store, bond_id),
            min(gallery.files),
        )
    return bond_id


async def rows(dsn: str, query: str) -> list[tuple[object, ...]]:
    async with await Store.open(
        dsn, "test", MASTERS, patience=Patience.none(), wakes=False
    ) as store:
        return [tuple(row) for row in await store.pool.fetch(query)]


@pytest.mark.parametrize(
    "taken, times",
    [
        pytest.param(False, 1, id="before Telegram took it"),
        pytest.param(True, 2, id="after, and before we knew"),
    ],
)
def test_in_the_midst_of_a_photo(dsn: str, taken: bool, times: int) -> None:
    ours, theirs = FORK.Pipe()
    child = FORK.Process(target=lambda: asyncio.run(deliver_at(dsn, *theirs.recv())))
    child.start()  # before there is a loop here that it would inherit

    async def body() -> None:
        async with FakeTelegram() as telegram:
            telegram.user(USER)
            bond_id = await one_photo(dsn)
            telegram.delay("sendPhoto", 60, before=not taken)
            ours.send((telegram.base_url, bond_id))
            await _under_way(telegram, taken)
            os.kill(child.pid or 0, signal.SIGKILL)
            child.join(20)
            assert child.exitcode == -signal.SIGKILL
            assert await rows(dsn, STATE) == [("sending", 0)]
            # Nobody waits for half a minute here until the dead one's claim ends.
            await rows(dsn, "UPDATE outbox SET claimed_until = now() - interval '1 second'")
            telegram.faults.slow_before.clear()
            telegram.faults.slow_after.clear()
            await deliver_at(dsn, telegram.base_url, bond_id)
            assert [each.method for each in telegram.sent] == ["sendPhoto"] * times
            assert await rows(dsn, STATE) == [("sent", 1)]
            assert len(await rows(dsn, "SELECT FROM photo_files")) == 1

    asyncio.run(body())


async def _under_way(telegram: FakeTelegram, taken: bool) -> None:
    """Until the photo has left, and lies at Telegram's if it is ``taken``."""
    async with asyncio.timeout(20):
        while not (telegram.sent if taken else telegram.under_way["sendPhoto"]):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
