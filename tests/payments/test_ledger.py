"""The ledger in its table: each event once, entitled in the same breath, for ever."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import asyncpg
import pytest
from tests.core.build import NOW, after
from tests.core.test_ledger import FIRST, SECOND, paid, word

from luna.core import receipts
from luna.core.dice import Dice
from luna.core.ledger import Entry, Happened
from luna.core.model import Kind
from luna.core.plans import GRACE
from luna.core.receipts import Manner
from luna.core.scene import Scene
from luna.payments import ledger
from luna.payments.ledger import Payer
from luna.store import forgetting, people
from luna.store.holdings import holdings
from luna.store.store import Store

ZOE = Payer(user_id=7)
LIFE = (
    FIRST,
    word(Happened.CANCELLED, 2, 10),
    word(Happened.RESUMED, 4, 12),
    replace(SECOND, place=5),
    word(Happened.REFUNDED, 6, 35, "stars-3"),
)


async def met(store: Store, user_id: int = 7) -> int:
    return (await people.meet(store.pool, store.vault, store.bot_id, user_id, "seed")).bond_id


async def books(store: Store) -> list[tuple[object, ...]]:
    """The ledger without what tells when and in which order it was written."""
    rows = await store.pool.fetch(f"SELECT {ledger.COLUMNS} FROM payments ORDER BY event")  # noqa: S608
    return [tuple(row.values()) for row in rows]


async def entitled(store: Store) -> tuple[object, object]:
    row = await store.pool.fetchrow("SELECT paid_until, renews FROM accounts")
    return row["paid_until"], row["renews"]


@pytest.mark.parametrize("seed", range(4))
async def test_three_times_and_shuffled_is_once_and_in_order(store: Store, seed: int) -> None:
    bond_id = await met(store)
    events = list(LIFE) * 3
    Dice(str(seed))("events").shuffle(events)
    kept = [await ledger.keep(store, ZOE, event, NOW) for event in events]
    assert sum(each.fresh for each in kept) == len(LIFE)
    assert set(await ledger.entries_of(store, bond_id)) == set(LIFE)
    assert await entitled(store) == (after(days=35), False)
    assert len(await books(store)) == len(LIFE)


async def test_at_the_same_time_as_well(store: Store) -> None:
    await met(store)
    kept = await asyncio.gather(*(ledger.keep(store, ZOE, event, NOW) for event in [*LIFE] * 3))
    assert sum(each.fresh for each in kept) == len(LIFE)
    assert await entitled(store) == (after(days=35), False)


async def test_the_user_is_told_in_a_turn_of_its_own(store: Store) -> None:
    bond_id = await met(store)
    for _ in range(3):
        await ledger.keep(store, ZOE, FIRST, NOW)
    scene = await store.load(bond_id)
    assert isinstance(scene, Scene)
    (said,) = scene.said
    assert said.kind is Kind.PAYMENT
    told = receipts.read(said.text)
    assert (told.kind, told.manner, told.amount) == (Happened.PAID, Manner.FIRST, 500)
    assert told.until == after(days=30)


@pytest.mark.parametrize(
    "life, told",
    [
        pytest.param([FIRST, SECOND], [Manner.FIRST, Manner.NEXT], id="renewed"),
        pytest.param(
            [FIRST, paid(9, 31 + GRACE.days)], [Manner.FIRST, Manner.AGAIN], id="back again"
        ),
        pytest.param(
            [FIRST, word(Happened.CANCELLED, 2, 3), word(Happened.CANCELLED, 3, 4)],
            [Manner.FIRST, Manner.NEXT],
            id="a second cancellation changes nothing, so nothing is said",
        ),
        pytest.param([word(Happened.CANCELLED, 2, 3)], [], id="of nothing, nothing"),
        pytest.param([FIRST, word(Happened.ENDED, 2, 30)], [Manner.FIRST], id="an end is no news"),
    ],
)
async def test_what_is_told(store: Store, life: list[Entry], told: list[Manner]) -> None:
    await met(store)
    for event in life:
        await ledger.keep(store, ZOE, event, NOW)
    count = await store.pool.fetchval("SELECT count(*) FROM inbox WHERE kind = 'payment'")
    assert count == len(told)


async def test_the_forgotten_stay_in_the_books_as_nobody(store: Store) -> None:
    bond_id = await met(store)
    await ledger.keep(store, ZOE, FIRST, NOW)
    key = await people.key_of(store.pool, store.vault, bond_id)
    assert key is not None
    payer = await store.pool.fetchval("SELECT payer FROM accounts")
    (shown,) = (await holdings(store.pool, key))["payments"]
    assert shown["charge"] == "stars-1"
    await forgetting.erase(store.pool, bond_id)
    before = await books(store)
    again = await met(store)
    assert len(before) == 1
    assert await ledger.entries_of(store, again) == ()
    assert await entitled(store) == (None, False)
    late = await ledger.keep(store, Payer(payer=payer), SECOND, NOW)
    assert (late.fresh, late.bond_id) == (True, None), "kept for the books, entitling nobody"


async def test_a_user_never_met_is_an_error(store: Store) -> None:
    with pytest.raises(LookupError):
        await ledger.keep(store, ZOE, FIRST, NOW)
    assert await books(store) == []


async def test_a_payer_of_another_bot_is_not_entitled(store: Store) -> None:
    await met(store)
    await ledger.keep(store, Payer(payer=uuid4()), FIRST, NOW)
    assert await entitled(store) == (None, False)


@pytest.mark.parametrize(
    "change", ["UPDATE payments SET amount = 1", "DELETE FROM payments"], ids=["changed", "removed"]
)
async def test_nothing_in_the_books_is_changed(store: Store, change: str) -> None:
    await met(store)
    await ledger.keep(store, ZOE, FIRST, NOW)
    with pytest.raises(asyncpg.RaiseError, match="only added to"):
        await store.pool.execute(change)


async def test_after_ten_years_they_may_go(store: Store) -> None:
    await met(store)
    await ledger.keep(store, ZOE, FIRST, NOW)
    old = timedelta(days=3660)
    await store.pool.execute("ALTER TABLE payments DISABLE TRIGGER payments_stay")
    await store.pool.execute("UPDATE payments SET kept_at = kept_at - $1::interval", old)
    await store.pool.execute("ALTER TABLE payments ENABLE TRIGGER payments_stay")
    assert await store.pool.execute("DELETE FROM payments") == "DELETE 1"
