"""Stripe, in its wire format: what is asked of it, and what becomes of what it posts."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from tests.core.build import NOW
from tests.fakes.stripe import SECRET, FakeStripe, FakeSubscription
from tests.payments.conftest import payer_of, posting_to, stripe_at

from luna.core.dice import Dice
from luna.core.model import Language
from luna.errors import SettingsError
from luna.opening import Mind, bare_app
from luna.payments import ledger
from luna.payments.provider import Customer, NotNowError, RefusedError, till_of
from luna.payments.stripe import Stripe
from luna.payments.tills import page_till
from luna.payments.webhook import stripe_route
from luna.settings import Settings
from luna.store.store import Store
from luna.texts import load_texts

DAYS = 30 * 86_400


@pytest.fixture
async def hook(store: Store, stripe: Stripe, mind: Mind) -> AsyncIterator[str]:
    bare = bare_app(mind, store, lambda: NOW)
    app = replace(bare, unhurried=False, till=till_of(stripe))
    async with posting_to(stripe_route(app, stripe, SECRET)) as address:
        yield address


async def zoe(store: Store, *charges: str) -> Customer:
    return Customer(7, await payer_of(store), Language.FR, charges)


async def books(store: Store) -> list[tuple[object, ...]]:
    rows = await store.pool.fetch(f"SELECT {ledger.COLUMNS} FROM payments ORDER BY event")  # noqa: S608
    return [tuple(row.values()) for row in rows]


async def entitled(store: Store) -> tuple[float | None, bool]:
    row = await store.pool.fetchrow("SELECT paid_until, renews FROM accounts")
    return row["paid_until"] and row["paid_until"].timestamp(), row["renews"]


async def bought(store: Store, fake: FakeStripe, stripe: Stripe) -> FakeSubscription:
    """A subscription paid for, whose events are not posted yet."""
    url = await stripe.checkout(await zoe(store))
    fake.pays(url)
    return fake.subscriptions["sub_0001"]


async def test_a_checkout_names_the_price_and_nothing_of_the_user(
    store: Store, fake: FakeStripe, stripe: Stripe
) -> None:
    who = await zoe(store)
    assert (await stripe.checkout(who)).startswith("https://checkout.stripe.com/")
    ((path, asked),) = fake.calls
    price = asked["line_items"]["0"]["price_data"]
    assert path == "/v1/checkout/sessions"
    assert (price["unit_amount"], price["currency"]) == ("999", "eur")
    assert price["recurring"] == {"interval": "day", "interval_count": "30"}
    assert asked["client_reference_id"] == str(who.payer)
    assert asked["subscription_data"]["metadata"] == {"payer": str(who.payer)}
    assert "7" not in (asked["client_reference_id"], asked["mode"])


@pytest.mark.parametrize("seed", range(3))
async def test_each_event_three_times_and_shuffled(
    store: Store, fake: FakeStripe, stripe: Stripe, hook: str, seed: int
) -> None:
    """Buy, renew twice, cancel, resume, fail, end, give back: the books and the entitlement."""
    url = await stripe.checkout(await zoe(store))
    events = fake.pays(url)
    subscription = fake.subscriptions["sub_0001"]
    events += [
        fake.turns(subscription, stops=True),
        fake.turns(subscription, stops=False),
        fake.renews(subscription),
        fake.renews(subscription),
        fake.fails(subscription),
        fake.ends(subscription),
        fake.gives_back("in_0003"),
    ]
    posted = events * 3
    Dice(str(seed))("events").shuffle(posted)
    assert {await fake.post(event, hook) for event in posted} == {200}
    found = await books(store)
    assert [row[1] for row in found] == [
        "ended:sub_0001", "evt_0003", "evt_0004", "failed:in_0004:1",
        "paid:in_0001", "paid:in_0002", "paid:in_0003", "refund:in_0003",
    ]  # fmt: skip
    assert [row[8] for row in found if row[2] == "paid"] == [999] * 3
    second = fake.invoices["in_0002"]["lines"]["data"][0]["period"]["end"]
    refunded_at = events[-1]["created"]
    assert await entitled(store) == (max(second, refunded_at), False)


async def test_in_order_each_step_shows(
    store: Store, fake: FakeStripe, stripe: Stripe, hook: str
) -> None:
    url = await stripe.checkout(await zoe(store))
    for event in fake.pays(url):
        assert await fake.post(event, hook) == 200
    subscription = fake.subscriptions["sub_0001"]
    assert await entitled(store) == (subscription.until, True)
    await fake.post(fake.turns(subscription, stops=True), hook)
    assert await entitled(store) == (subscription.until, False)
    await fake.post(fake.turns(subscription, stops=False), hook)
    await fake.post(fake.renews(subscription), hook)
    assert await entitled(store) == (subscription.until, True)
    told = await store.pool.fetchval("SELECT count(*) FROM inbox WHERE kind = 'payment'")
    assert told == 4, "bought, stopped, taken up again, renewed"


@pytest.mark.parametrize(
    "age, secret, status",
    [
        pytest.param(0, SECRET, 200, id="signed just now"),
        pytest.param(290, SECRET, 200, id="nearly five minutes ago"),
        pytest.param(310, SECRET, 403, id="longer ago"),
        pytest.param(0, "whsec_other", 403, id="by somebody else"),
    ],
)
async def test_only_what_stripe_signed_is_kept(
    store: Store, fake: FakeStripe, stripe: Stripe, hook: str, age: float, secret: str, status: int
) -> None:
    subscription = await bought(store, fake, stripe)
    event = fake.renews(subscription)
    assert await fake.post(event, hook, age=age, secret=secret) == status
    assert len(await books(store)) == (status == 200)


async def test_what_concerns_nobody_of_ours_is_acknowledged(
    store: Store, fake: FakeStripe, hook: str
) -> None:
    """Of another product of the operator's, or of a kind that nothing follows from."""
    other = FakeSubscription("sub_9", "cus_9", {}, 100, "eur", 30, int(fake.wall))
    strange = FakeSubscription("sub_8", "cus_8", {"payer": "nobody"}, 100, "eur", 30, 0)
    events = [
        fake.renews(other),
        fake.renews(strange),
        fake.turns(other, stops=True),
        fake.event("customer.created", {"id": "cus_9"}),
        fake.event("customer.subscription.updated", {"id": "sub_9", "metadata": {}}),
        fake.event("charge.refunded", {"id": "ch_9", "refunded": False}),
        fake.event("charge.refunded", {"id": "ch_9", "refunded": True, "payment_intent": "pi_x"}),
    ]
    assert {await fake.post(event, hook) for event in events} == {200}
    assert await books(store) == []


@pytest.mark.parametrize(
    "event",
    [{}, {"type": "invoice.paid", "created": 1, "data": {"object": {"id": "in"}}}, []],
    ids=["empty", "half an invoice", "no object"],
)
async def test_what_cannot_be_read_is_said_to_be(
    fake: FakeStripe, hook: str, event: dict[str, Any]
) -> None:
    assert await fake.post(event, hook) == 400


async def test_what_cannot_be_kept_comes_again(
    store: Store, fake: FakeStripe, stripe: Stripe, hook: str
) -> None:
    subscription = await bought(store, fake, stripe)
    event = fake.renews(subscription)
    await store.pool.execute("ALTER TABLE payments RENAME TO gone")
    assert await fake.post(event, hook) == 503
    await store.pool.execute("ALTER TABLE gone RENAME TO payments")
    assert await fake.post(event, hook) == 200
    assert len(await books(store)) == 1


async def test_a_refund_that_cannot_be_looked_up_comes_again(
    store: Store, fake: FakeStripe, stripe: Stripe, hook: str
) -> None:
    await bought(store, fake, stripe)
    event = fake.gives_back("in_0001")
    fake.down = 2
    assert await fake.post(event, hook) == 503
    assert await fake.post(event, hook) == 200
    assert [row[1] for row in await books(store)] == ["refund:in_0001"]


async def test_cancelling_opens_where_one_tap_ends_it(
    store: Store, fake: FakeStripe, stripe: Stripe
) -> None:
    await bought(store, fake, stripe)
    address = await stripe.stop(await zoe(store, "in_0001"))
    assert address == "https://billing.stripe.com/p/session/cus_0001"
    flow = fake.calls[-1][1]["flow_data"]
    assert flow["type"] == "subscription_cancel"
    assert flow["subscription_cancel"] == {"subscription": "sub_0001"}
    assert await stripe.resume(await zoe(store, "in_0001")) == address


async def test_a_refund_is_given_once_and_ends_the_renewal(
    store: Store, fake: FakeStripe, stripe: Stripe
) -> None:
    subscription = await bought(store, fake, stripe)
    who = await zoe(store, "in_0001")
    await stripe.refund(who, "in_0001")
    await stripe.refund(who, "in_0001")
    fake.keys.clear()  # as after a day, when Stripe forgets the keys of requests
    await stripe.refund(who, "in_0001")
    assert fake.refunds == {"pi_in_0001": 999}
    assert subscription.cancel_at_period_end


async def test_no_and_not_now_are_told_apart(
    store: Store, fake: FakeStripe, stripe: Stripe
) -> None:
    with pytest.raises(RefusedError, match="nothing was paid"):
        await stripe.stop(await zoe(store))
    with pytest.raises(RefusedError, match="resource_missing"):
        await stripe.stop(await zoe(store, "in_9999"))
    fake.down = 2
    with pytest.raises(NotNowError):
        await stripe.checkout(await zoe(store))
    with pytest.raises(NotNowError):
        await stripe_at("http://127.0.0.1:9").checkout(await zoe(store))


@pytest.mark.parametrize(
    "more, says",
    [
        pytest.param({"explicit_content": True}, "no adult products", id="adult products"),
        pytest.param({"stripe_api_key": None}, "STRIPE_API_KEY", id="no key"),
        pytest.param({"stripe_webhook_secret": None}, "STRIPE_WEBHOOK_SECRET", id="no secret"),
    ],
)
def test_it_is_not_started_half_set_up(more: dict[str, object], says: str) -> None:
    whole = {"payments": "stripe", "stripe_api_key": "sk", "stripe_webhook_secret": "whsec"}
    settings = Settings.model_validate(whole | more)
    with pytest.raises(SettingsError, match=says):
        page_till(settings, load_texts())


def test_it_is_off_by_default() -> None:
    alone = Settings.model_validate({"stripe_api_key": "sk", "stripe_webhook_secret": "whsec"})
    assert page_till(alone, load_texts()).selling is None
