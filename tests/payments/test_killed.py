"""Killed with SIGKILL between any two steps: no payment is lost, and none is granted twice.

A child process keeps what a provider told; it dies after its n-th statement, for every n there is,
and the provider tells again whatever was not acknowledged.
"""

import asyncio
import json
import multiprocessing
import os
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

from tests.conftest import MASTERS
from tests.core.build import NOW
from tests.fakes.conftest import bot_of
from tests.fakes.stripe import FakeStripe
from tests.fakes.telegram import FakeTelegram
from tests.payments.conftest import payer_of, stripe_at

from luna.core.prices import Price
from luna.core.reply import Errand
from luna.payments import ledger
from luna.payments.errands import Errands, Wish
from luna.payments.ledger import Payer
from luna.payments.pretend import Pretend, paid
from luna.payments.provider import till_of
from luna.store.store import Store
from luna.store.turns import Patience
from luna.telegram.ingress import Ingress
from luna.texts import load_texts

FORK = multiprocessing.get_context("fork")
ASKS = {"fetch", "fetchrow", "fetchval", "execute"}
Act = Callable[[Store], Coroutine[Any, Any, None]]


class Mortal:
    """A pool or connection that dies once ``left`` statements were run through it."""

    def __init__(self, inside: Any, left: list[int]) -> None:
        self._inside, self._left = inside, left

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inside, name)
        return self._counted(found) if name in ASKS else found

    def _counted(self, ask: Any) -> Any:
        async def asked(*given: Any, **named: Any) -> Any:
            _die(self._left)
            return await ask(*given, **named)

        return asked

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[Any]:
        async with self._inside.acquire() as connection:
            yield Mortal(connection, self._left)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        async with self._inside.transaction():
            yield
            _die(self._left)  # all is written, nothing is committed
        _die(self._left)  # all is committed, nobody knows


def _die(left: list[int]) -> None:
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def live(dsn: str, acts: list[Act], at: int, after: int, done: Any) -> None:
    """In a child: do what is not done yet, and acknowledge each; ``after`` steps it dies."""

    async def body() -> None:
        opening = Store.open(dsn, "test", MASTERS, patience=Patience.none(), wakes=True)
        async with await opening as store:
            store.pool = Mortal(store.pool, [after])
            for act in acts[at:]:
                await act(store)
                done.value += 1

    asyncio.run(body())


def survive(dsn: str, acts: list[Act]) -> int:
    """Run the acts, killed once at every step there is; gives how many kills there were."""
    kills = 0
    for act in range(len(acts)):
        for after in range(1, 40):
            done = FORK.Value("i", act)
            child = FORK.Process(target=live, args=(dsn, acts[: act + 1], act, after, done))
            child.start()
            child.join(60)
            if child.exitcode == 0:
                break
            assert child.exitcode == -signal.SIGKILL
            kills += 1
            assert done.value == act, "it died before anybody was told"
    return kills


def asked(dsn: str, work: Callable[[Store], Coroutine[Any, Any, Any]]) -> Any:
    async def body() -> Any:
        opening = Store.open(dsn, "test", MASTERS, patience=Patience.none(), wakes=True)
        async with await opening as store:
            return await work(store)

    return asyncio.run(body())


def message(update_id: int, what: dict[str, Any]) -> dict[str, Any]:
    person = {"id": 7, "is_bot": False, "first_name": "Zoé", "language_code": "fr"}
    chat = {"id": 7, "type": "private", "first_name": "Zoé"}
    date = int(NOW.timestamp())
    told = {"message_id": update_id, "from": person, "chat": chat, "date": date, **what}
    return {"update_id": update_id, "message": told}


PAID = {
    "currency": "XTR", "total_amount": 500, "invoice_payload": "luna:500:30",
    "subscription_expiration_date": int((NOW + timedelta(days=30)).timestamp()),
    "is_recurring": True, "is_first_recurring": True,
    "telegram_payment_charge_id": "stx1", "provider_payment_charge_id": "",
}  # fmt: skip
GIVEN_BACK = {key: PAID[key] for key in ("currency", "total_amount", "invoice_payload")} | {
    "telegram_payment_charge_id": "stx1"
}


def takes(update: dict[str, Any]) -> Act:
    bot = bot_of(FakeTelegram())  # never asked; made here, and not once in each child

    async def act(store: Store) -> None:
        ingress = Ingress(store, bot, lambda: NOW, lambda _: "")
        await ingress.take(update)

    return act


async def state(store: Store) -> tuple[list[str], int, int, object, bool]:
    events = await store.pool.fetch("SELECT event FROM payments ORDER BY event")
    told = await store.pool.fetchval("SELECT count(*) FROM inbox WHERE kind = 'payment'")
    woken = await store.pool.fetchval("SELECT count(*) FROM pgqueuer")
    row = await store.pool.fetchrow("SELECT paid_until, renews FROM accounts")
    return [each["event"] for each in events], told, woken, row["paid_until"], row["renews"]


def test_stars(dsn: str) -> None:
    acts = [
        takes(message(1, {"successful_payment": PAID})),
        takes(message(2, {"refunded_payment": GIVEN_BACK})),
    ]
    kills = survive(dsn, acts)
    assert kills >= 16
    assert asked(dsn, state) == (["paid:stx1", "refund:stx1"], 2, 2, NOW, False)


def test_a_pack(dsn: str) -> None:
    person = {"id": 7, "is_bot": False, "first_name": "Zoé", "language_code": "fr"}
    told = {"from": person, "paid_media_payload": "pack:3:120:9:0"}
    kills = survive(dsn, [takes({"update_id": 1, "purchased_paid_media": told})])
    assert kills >= 8
    assert asked(dsn, state) == (["bought:pack:3:120:9:0"], 1, 1, None, False)


def test_stripe(dsn: str) -> None:
    fake, stripe = FakeStripe(NOW.timestamp()), stripe_at("http://127.0.0.1:9")
    payer = str(asked(dsn, payer_of))
    item = {"unit_amount": "999", "currency": "eur", "recurring": {"interval_count": "30"}}
    fake.sessions["url"] = {
        "line_items": {"0": {"price_data": item}},
        "subscription_data": {"metadata": {"payer": payer}},
    }
    events = fake.pays("url")[1:]

    def posts(event: dict[str, Any]) -> Act:
        async def act(store: Store) -> None:
            told = await stripe.told(json.loads(json.dumps(event)))
            if told is not None:
                await ledger.keep(store, Payer(payer=told[0]), told[1], NOW)

        return act

    kills = survive(dsn, [posts(event) for event in events])
    events_kept, told, woken, until, renews = asked(dsn, state)
    assert kills >= 6
    assert (events_kept, told, woken, renews) == (["paid:in_0001"], 1, 1, True)
    assert until is not None


def test_a_cancellation(dsn: str) -> None:
    """Between the provider's yes and our note of it: asked again, noted once."""
    asked(dsn, payer_of)
    price, texts = Price(500, "XTR", manner="pretend"), load_texts()

    async def buy(store: Store) -> None:
        await ledger.keep(store, Payer(7), paid(price, "one", NOW), NOW)

    asked(dsn, buy)

    async def cancel(store: Store) -> None:
        errands = Errands(store, till_of(Pretend(price)), texts, lambda: NOW)
        bond_id = await store.pool._inside.fetchval("SELECT id FROM accounts")
        told = await errands.run(bond_id, Wish(Errand.CANCEL, "fini", NOW, "17"))
        assert told.text == "fini"

    kills = survive(dsn, [cancel])
    events, told, _, until, renews = asked(dsn, state)
    assert kills >= 8
    assert (events, told, renews) == (["cancel:17", "paid:one"], 1, False)
    assert until == NOW + timedelta(days=30)
