"""Awkward words all the way: posted by a fake Telegram, answered, delivered; each once."""

import asyncio

from tests.e2e.stage import Stage, performing
from tests.fakes.people import FakeUser
from tests.fakes.telegram import FakeTelegram
from tests.fuzz.awkward import FAMILIES

from luna.core.account import Account
from luna.opening import Mind
from luna.store import people

UNANSWERED = "SELECT count(*) FROM inbox WHERE answered_at IS NULL"
LEFT_OVER = "SELECT state, error FROM outbox WHERE state <> 'sent'"
TURNS = "SELECT a.user_id, count(*) FROM turns t JOIN accounts a ON a.id = t.bond_id GROUP BY 1"


async def grown(stage: Stage, name: str) -> FakeUser:
    """A user with this name who is past the gate."""
    user = stage.telegram.user(first_name=name)
    store, now = stage.app.store, stage.app.clock()
    key = await people.meet(store.pool, store.vault, store.bot_id, user.id, str(user.id))
    passed = Account(noticed_at=now, accepted_at=now, birth_year=1990, adult_since=now)
    await people.change(store.pool, key.bond_id, passed)
    return user


async def test_every_update_accepted_is_answered_once(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    async with performing(dsn, telegram, mind, webhook=True) as stage:
        users = [await grown(stage, text) for text in FAMILIES.values()]
        for user, text in zip(users, FAMILIES.values(), strict=True):
            said = await user.says(text)
            telegram.redeliver(said.update_id)
        await asyncio.gather(*(user.hears(1, timeout=60) for user in users))
        await telegram.delivered(60)
        await stage.settled()
        pool = stage.app.store.pool
        assert await pool.fetchval(UNANSWERED) == 0
        assert [tuple(row) for row in await pool.fetch(LEFT_OVER)] == []
        assert {tuple(row) for row in await pool.fetch(TURNS)} == {(user.id, 1) for user in users}
        assert telegram.duplicates() == {}
        assert telegram.mailbag.last_error == {}
