"""Models read a talk after its turns: the jobs ride in the turns' commits."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from tests.e2e.stage import performing, voiced
from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram
from tests.llm.asking import a_plan

from luna.core.memory.study import Scholar
from luna.llm.connections import Connections
from luna.llm.study import build_scholar
from luna.opening import Mind

DONE = "SELECT count(*) FROM studies WHERE kept = 1"
WAITING = "SELECT count(*) FROM pgqueuer WHERE entrypoint ~ '^(read|roll):'"


@pytest.fixture
async def scholar(models: FakeModels) -> AsyncIterator[Scholar | None]:
    connections = Connections()
    yield build_scholar(a_plan(models), connections)
    await connections.aclose()


async def test_after_fifteen_messages_a_worker_has_them_read(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels, scholar: Scholar
) -> None:
    noted = {"items": [{"field": "hobbies", "value": "poterie", "message": 1}]}
    models.answer = lambda body: noted if "Always respond" in str(body) else "hmm, et alors ?"
    studious = replace(voiced(mind, models), scholar=scholar)
    async with performing(dsn, telegram, studious) as stage:
        user, pool = await stage.adult(), stage.app.store.pool
        for line in ["le mardi soir c'est poterie pour moi", *["il pleut encore ici"] * 14]:
            await user.says(line)
        await stage.settled()
        async with asyncio.timeout(20):
            while not await pool.fetchval(DONE) or await pool.fetchval(WAITING):  # noqa: ASYNC110  it cannot call back
                await asyncio.sleep(0.05)
        assert await pool.fetchval("SELECT count(*) FROM memories") == 1
        assert await pool.fetchval("SELECT count(*) FROM studies") == 1
