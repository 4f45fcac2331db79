"""A subscription in Stars from the first question to the refund, through the whole of Luna."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

import pytest
from tests.e2e.stage import Stage, performing
from tests.fakes.people import FakeUser
from tests.fakes.records import Sent
from tests.fakes.telegram import FakeTelegram

from luna.commands.payments import PAID, Paid, PaymentsError, give_back
from luna.commands.user import Reason
from luna.jobs import money
from luna.opening import Mind
from luna.payments import ledger

PRICE = 500


@pytest.fixture
async def stage(dsn: str, telegram: FakeTelegram, mind: Mind) -> AsyncIterator[Stage]:
    async with performing(dsn, telegram, mind, stars=PRICE) as playing:
        yield playing


async def conditions(stage: Stage, user: FakeUser) -> tuple[Sent, str]:
    """What /subscribe says, and where it leads."""
    heard = len(user.inbox)
    await user.says("/subscribe")
    (sent,) = await user.hears(1, after=heard)
    assert sent.markup is not None
    return sent, sent.markup["inline_keyboard"][0][0]["url"]


async def entitled(stage: Stage) -> tuple[datetime | None, bool]:
    row = await stage.app.store.pool.fetchrow("SELECT paid_until, renews FROM accounts")
    return row["paid_until"], row["renews"]


async def books(stage: Stage) -> list[tuple[object, ...]]:
    rows = await stage.app.store.pool.fetch(f"SELECT {ledger.COLUMNS} FROM payments ORDER BY event")  # noqa: S608
    return [tuple(row.values()) for row in rows]


async def calm(stage: Stage) -> None:
    await stage.telegram.delivered()
    await stage.settled()


async def test_bought_renewed_failed_cancelled_and_refunded(stage: Stage) -> None:
    user, stars = await stage.adult(), stage.telegram.stars
    sent, link = await conditions(stage, user)
    assert "500 ⭐" in sent.text
    assert await stars.pays(user, link) is None
    thanks, receipt = await user.hears(2, after=1)
    assert "merci" in thanks.text
    assert "stxCharge000001" in receipt.text
    until, renews = await entitled(stage)
    assert until is not None
    assert renews

    stars.renews(user)
    (renewed,) = await user.hears(1, after=3)
    assert "renouvelé" in renewed.text
    later, _ = await entitled(stage)
    assert later is not None
    assert (later - until).days == 30

    stars.turns(user, "failed")
    (failed,) = await user.hears(1, after=4)
    assert "rien n'a été débité" in failed.text
    assert await entitled(stage) == (later, False)

    stars.turns(user, "active")
    await user.hears(1, after=5)
    await user.says("/cancel")
    (stopped,) = await user.hears(1, after=6)
    assert "C'est arrêté" in stopped.text
    assert not stars.subscriptions[user.id].renews, "it was so when it was said"
    assert await entitled(stage) == (later, False)

    await user.says("/subscribe")
    await user.hears(1, after=7)
    await user.taps("Reprendre l’abonnement")
    await user.hears(1, after=8)
    assert stars.subscriptions[user.id].renews
    assert await entitled(stage) == (later, True)

    who = await ledger.customer_of(stage.app.store, user.id)
    await stage.app.till.known["stars"].refund(who, "stxCharge000002")
    (refunded,) = await user.hears(1, after=9)
    assert "Remboursement" in refunded.text
    assert not stars.subscriptions[user.id].renews
    assert (await entitled(stage))[1] is False
    await calm(stage)
    assert len(user.inbox) == 10


async def test_every_update_three_times_changes_nothing(stage: Stage) -> None:
    """As after answers that got lost: payments, words about them, and the user's own messages."""
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    await stars.pays(user, link)
    stars.renews(user)
    stars.turns(user, "canceled")
    await calm(stage)
    before = await books(stage), await entitled(stage), [sent.text for sent in user.inbox]
    numbers = sorted(stage.telegram.mailbag._made)
    for number in [*numbers[::-1], *numbers]:
        if stage.telegram.mailbag._made[number].kind != "pre_checkout_query":
            stage.telegram.redeliver(number)
    await calm(stage)
    assert (await books(stage), await entitled(stage), [sent.text for sent in user.inbox]) == before
    assert len(stars.charged) == len([row for row in before[0] if row[2] == "paid"]) == 2


async def test_the_checkout_is_answered_while_a_model_thinks(stage: Stage) -> None:
    """Not behind the queue: a flood of turns is under way, the answer comes at once."""
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    others = [stage.telegram.user(5000 + at) for at in range(40)]
    await asyncio.gather(*(each.says("salut") for each in others))
    began = asyncio.get_running_loop().time()
    assert await stars.pays(user, link) is None
    assert asyncio.get_running_loop().time() - began < 5


@pytest.mark.parametrize(
    "change, why",
    [
        pytest.param("UPDATE accounts SET frozen_at = now()", "Rien ne se vend", id="a doubt"),
        pytest.param("UPDATE accounts SET adult_since = NULL", "Rien ne se vend", id="no adult"),
        pytest.param(
            "UPDATE accounts SET paid_until = now() + interval '9 days', renews = true",
            "déjà payé",
            id="paid already",
        ),
        pytest.param(
            """UPDATE bonds SET systems = jsonb_set(systems, '{safety,crisis_at}',
               to_jsonb(now() - interval '70 hours'))""",
            "rien ne presse",
            id="a crisis three days ago, a link from before it",
        ),
    ],
)
async def test_who_may_not_pay_is_not_charged(stage: Stage, change: str, why: str) -> None:
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    await stage.app.store.pool.execute(change)
    no = await stars.pays(user, link)
    assert no is not None
    assert why in no
    assert stars.charged == {}


async def test_an_invoice_of_another_price_is_not_paid(stage: Stage) -> None:
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    stars.invoices[link] = stars.invoices[link].__class__("luna:1:30", 1, 2_592_000)
    assert "autre prix" in (await stars.pays(user, link) or "")


async def test_a_cancellation_that_telegram_refuses_is_not_said_to_be_done(stage: Stage) -> None:
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    await stars.pays(user, link)
    await user.hears(3)
    stars.subscriptions[user.id].charges[0] = "somebody else's"
    await user.says("/cancel")
    (told,) = await user.hears(1, after=3)
    assert "pas réussi" in told.text
    assert (await entitled(stage))[1] is True


async def test_a_cancellation_is_asked_again_until_it_is_heard(stage: Stage) -> None:
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    await stars.pays(user, link)
    await user.hears(3)
    stage.telegram.fail_next("editUserStarSubscription", 429, retry_after=1)
    await user.says("/cancel")
    (told,) = await user.hears(1, after=3)
    assert "C'est arrêté" in told.text
    assert not stars.subscriptions[user.id].renews


async def test_a_lost_update_is_found_in_telegrams_books(stage: Stage) -> None:
    """The books are compared: what is missing is added, once, and nothing else."""
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    await stars.pays(user, link)
    await user.hears(3)
    stars.mute = True
    stars.renews(user)
    await money.compare(stage.app)
    await money.compare(stage.app)
    (receipt,) = await user.hears(1, after=3)
    assert "renouvelé" in receipt.text
    assert "stxCharge000002" in receipt.text
    stage.telegram.fail_next("getStarTransactions", 500)
    await money.compare(stage.app)
    assert len(await books(stage)) == 2


async def test_whoever_is_forgotten_pays_no_more(stage: Stage) -> None:
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    await stars.pays(user, link)
    await user.hears(3)
    await user.says("/forget")
    await user.hears(1, after=3)
    await user.taps("Oui, tout effacer")
    await user.hears(2, after=4)
    async with asyncio.timeout(30):
        while stars.subscriptions[user.id].renews:  # noqa: ASYNC110  the fake has no event for it
            await asyncio.sleep(0.05)
    rows = await stage.app.store.pool.fetch(
        "SELECT payer FROM payments EXCEPT SELECT payer FROM accounts"
    )
    assert len(rows) == 1, "the books stay, and lead to nobody"
    await money.compare(stage.app)
    assert len(await books(stage)) == 1, "nobody is met again for what is in the books"


async def test_an_operator_gives_back(stage: Stage) -> None:
    user, stars = await stage.adult(), stage.telegram.stars
    _, link = await conditions(stage, user)
    await stars.pays(user, link)
    await user.hears(3)
    store, provider = stage.app.store, stage.app.till.known["stars"]
    row = await store.pool.fetchrow(PAID, "stxCharge000001")
    found = Paid("stxCharge000001", **row)
    for _ in range(2):
        await give_back(store, provider, found, Reason("asked for it", "zoé"), None)
    assert stars.refunded == ["stxCharge000001"]
    (told,) = await user.hears(1, after=3)
    assert "Remboursement" in told.text
    await calm(stage)
    assert len(user.inbox) == 4
    audits = await store.pool.fetch("SELECT act FROM audit")
    assert [each["act"] for each in audits] == ["refund"] * 2
    gone = replace(found, user_id=None)
    with pytest.raises(PaymentsError, match="--user"):
        await give_back(store, provider, gone, Reason("again", "zoé"), None)
