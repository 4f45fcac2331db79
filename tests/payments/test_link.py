"""A shop of the operator's own: what it signs is believed, and nothing else."""

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import aiohttp
import pytest
from tests.core.build import NOW, after
from tests.payments.conftest import payer_of, posting_to

from luna.core.ledger import Happened
from luna.core.model import Language
from luna.core.prices import Price
from luna.opening import Mind, bare_app
from luna.payments.link import HEADER, Link, signed, told
from luna.payments.provider import Customer, RefusedError, till_of
from luna.payments.webhook import link_route
from luna.store.store import Store
from luna.telegram.webhook import LARGEST

SECRET = "a shop's secret"
PAYER = UUID(int=7)
SHOP = Link("https://shop.example.org/luna", Price(999, "EUR", manner="once"))
EVENT: dict[str, Any] = {
    "id": "order-1", "type": "paid", "reference": str(PAYER), "charge": "order-1",
    "amount": 999, "currency": "eur", "at": int(NOW.timestamp()),
    "until": int(after(days=30).timestamp()),
}  # fmt: skip


def mark(body: bytes, at: int, secret: str = SECRET) -> str:
    made = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at}, v1={made}"


BODY, AT = json.dumps(EVENT).encode(), int(NOW.timestamp())


@pytest.mark.parametrize(
    "body, header, believed",
    [
        pytest.param(BODY, mark(BODY, AT), True, id="signed now"),
        pytest.param(BODY, mark(BODY, AT - 299), True, id="nearly five minutes ago"),
        pytest.param(BODY, mark(BODY, AT - 301), False, id="longer ago"),
        pytest.param(BODY, mark(BODY, AT + 301), False, id="in the future"),
        pytest.param(BODY + b" ", mark(BODY, AT), False, id="another body"),
        pytest.param(BODY, mark(BODY, AT, "other"), False, id="another secret"),
        pytest.param(BODY, mark(BODY, AT).replace(f"t={AT}", f"t={AT - 1}"), False, id="redated"),
        pytest.param(BODY, "", False, id="unsigned"),
        pytest.param(BODY, f"t={AT}", False, id="half signed"),
        pytest.param(BODY, "t=²,v1=é", False, id="nonsense"),
    ],
)
def test_signatures(body: bytes, header: str, believed: bool) -> None:
    assert signed(body, header, SECRET, NOW) is believed


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"type": "given"}, id="an unknown type"),
        pytest.param({"type": "cancelled"}, id="what a pass cannot do"),
        pytest.param({"reference": "me"}, id="nobody's reference"),
        pytest.param({"until": None}, id="paid for no time"),
        pytest.param({"amount": "much"}, id="no amount"),
    ],
)
def test_what_makes_no_sense_is_an_error(change: dict[str, Any]) -> None:
    with pytest.raises((ValueError, LookupError, TypeError)):
        told(EVENT | change)


def test_an_event_is_an_entry() -> None:
    payer, entry = told(EVENT)
    assert payer == PAYER
    assert (entry.kind, entry.amount, entry.currency) == (Happened.PAID, 999, "EUR")
    assert entry.until == after(days=30)
    assert not entry.recurs


@pytest.mark.parametrize(
    "address, leads",
    [
        ("https://s.org/l", f"https://s.org/l?reference={PAYER}"),
        ("https://s.org/l?x=1", f"https://s.org/l?x=1&reference={PAYER}"),
        ("https://s.org/{reference}", f"https://s.org/{PAYER}"),
    ],
    ids=["alone", "with a query", "at its place"],
)
async def test_a_link_carries_the_payers_number_alone(address: str, leads: str) -> None:
    who = Customer(7, PAYER, Language.FR)
    assert await Link(address, SHOP.price).checkout(who) == leads
    with pytest.raises(RefusedError):
        await SHOP.refund(who, "order-1")


async def test_posted_three_times_it_counts_once(store: Store, mind: Mind) -> None:
    bare = bare_app(mind, store, lambda: NOW)
    app = replace(bare, unhurried=False, till=till_of(SHOP))
    body = json.dumps(EVENT | {"reference": str(await payer_of(store))}).encode()
    async with posting_to(link_route(app, SECRET)) as hook, aiohttp.ClientSession() as session:

        async def post(what: bytes, header: str) -> int:
            async with session.post(hook, data=what, headers={HEADER: header}) as answer:
                return answer.status

        assert [await post(body, mark(body, AT)) for _ in range(3)] == [200] * 3
        assert await post(body, "t=1,v1=0") == 403
        assert await post(b"[]", mark(b"[]", AT)) == 400
        assert await post(b"x" * (LARGEST + 1), "") == 413
        async with session.get(hook) as answer:
            assert answer.status == 405
    row = await store.pool.fetchrow("SELECT paid_until, renews FROM accounts")
    assert (row["paid_until"], row["renews"]) == (NOW + timedelta(days=30), False)
    assert await store.pool.fetchval("SELECT count(*) FROM payments") == 1
