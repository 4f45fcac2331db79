"""Committed sends: who may send a bubble, and what becomes of one whose sender stalled or died."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from tests.opened import one_bubble

from luna.store import outbox, people
from luna.store.outbox import Later, Send
from luna.store.store import Store

NOW = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
SOON = NOW + timedelta(seconds=5)
BLINK = timedelta(milliseconds=1)


@pytest.fixture
async def bond(store: Store) -> int:
    return (await people.meet(store.pool, store.vault, store.bot_id, 7, "7")).bond_id


async def says(store: Store, bond: int, due_at: datetime = NOW) -> None:
    """One bubble waits; she types it for ten seconds."""
    await store.pool.execute(
        "INSERT INTO outbox (bot_id, bond_id, turn, seq, text, due_at, typing_s) "
        "VALUES ($1, $2, 1, 0, $4, $3, 10)",
        store.bot_id,
        bond,
        due_at,
        await one_bubble(store, bond),
    )


async def state(store: Store) -> tuple[str, int]:
    row = await store.pool.fetchrow("SELECT state, resent FROM outbox")
    return row["state"], row["resent"]


async def lapsed(store: Store, bond: int) -> Send:
    """A claim whose holder stalled for longer than it holds."""
    found = await outbox.claim(store.pool, store.vault, bond, NOW, BLINK)
    assert isinstance(found, Send)
    await asyncio.sleep(0.01)
    return found


async def held(store: Store, bond: int) -> Send:
    found = await outbox.claim(store.pool, store.vault, bond, NOW)
    assert isinstance(found, Send)
    return found


async def test_nobody_passes_who_holds_it(store: Store, bond: int) -> None:
    await says(store, bond)
    await held(store, bond)
    found = await outbox.claim(store.pool, store.vault, bond, NOW)
    assert isinstance(found, Later)
    assert timedelta(seconds=25) < found.wait < outbox.CLAIM


async def test_a_typist_who_stalled_does_not_send_what_another_took_over(
    store: Store, bond: int
) -> None:
    await says(store, bond, due_at=SOON)
    stalled = await lapsed(store, bond)
    successor = await held(store, bond)
    assert await outbox.begin(store.pool, stalled) is None
    assert await outbox.begin(store.pool, successor) is not None
    assert await state(store) == ("sending", 0)


async def test_typing_does_not_use_up_the_time_to_send(store: Store, bond: int) -> None:
    await says(store, bond, due_at=SOON)
    typing = await held(store, bond)
    sending = await outbox.begin(store.pool, typing)
    assert sending is not None
    assert sending.claim > typing.claim


async def test_a_send_cut_off_is_taken_up_a_few_times_and_then_left_uncertain(
    store: Store, bond: int
) -> None:
    await says(store, bond)
    for again in range(outbox.AGAIN + 1):
        assert not (await lapsed(store, bond)).lost
        assert await state(store) == ("sending", again)
    assert (await held(store, bond)).lost


@pytest.mark.parametrize(
    "late",
    [
        pytest.param(outbox.doubt, id="an answer lost"),
        pytest.param(
            lambda pool, send: outbox.postpone(pool, send, SOON, "slow down"), id="slow down"
        ),
    ],
)
async def test_what_a_stalled_sender_reports_late_changes_nothing(
    store: Store, bond: int, late: object
) -> None:
    await says(store, bond)
    stalled = await lapsed(store, bond)
    await held(store, bond)
    before = await store.pool.fetchrow("SELECT * FROM outbox")
    await late(store.pool, stalled)  # type: ignore[operator]
    assert await store.pool.fetchrow("SELECT * FROM outbox") == before
