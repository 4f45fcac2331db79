"""``luna chat --sold``: a trial, an allowance and a purchase of no money, on the virtual clock."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from luna.clock import VirtualClock
from luna.opening import Manner, Mind, open_app
from luna.payments import ledger
from luna.payments.ledger import Payer
from luna.payments.pretend import paid, playground_till
from luna.settings import Settings
from luna.talk.playground import Playground, said
from luna.talk.timeline import FIRST_EVENING
from luna.turn import Turn

DAY = timedelta(days=1)


@pytest.fixture
async def talk(dsn: str, mind: Mind) -> AsyncIterator[Playground]:
    manner = Manner(
        "terminal", joins_bursts=False, wakes=False, till=playground_till(Settings(), sold=True)
    )
    clock = VirtualClock(FIRST_EVENING)
    async with open_app(mind, dsn, manner, clock) as app:
        playground = await Playground.open(app, clock, "toi", 1)
        await playground.consent()
        yield playground


async def says(talk: Playground, *texts: str) -> list[Turn]:
    turns = []
    for text in texts:
        await talk.wait(timedelta(seconds=30))
        turns.append(await talk.say(text))
    return turns


def words(turn: Turn) -> str:
    return "\n".join(bubble.text for bubble in said(turn))


MEALS = [f"j'ai mangé une pomme, la numéro {number}" for number in range(1, 13)]


async def test_from_the_trial_to_a_purchase_and_its_end(talk: Playground) -> None:
    assert [turn.reply.guard for turn in await says(talk, *MEALS)] == [None] * 12, "day 1"
    await talk.wait(4 * DAY)
    told = [turn.reply.offer.key for turn in await says(talk, *MEALS[:3]) if turn.reply.offer]
    assert told == ["headsup"], "day 5, once"

    await talk.wait(2 * DAY)
    turns = await says(talk, *MEALS)
    assert [turn.reply.guard for turn in turns] == [None] * 10 + ["quota"] * 2
    assert "500 ⭐" in words(turns[10])
    assert "⭐" not in words(turns[11]), "the price is said once a day"
    (kept,) = await says(talk, "je me sens tellement seul ce soir")
    assert kept.reply.guard is None, "P4: she answers, quota or not"
    assert kept.reply.offer is None

    await talk.wait(4 * DAY)
    (conditions,) = await says(talk, "/subscribe")
    assert "aucun argent ne bouge" in words(conditions)
    (thanks,) = await says(talk, "Payer pour de faux")
    assert "rien n'a été payé" in words(thanks)
    assert [turn.reply.guard for turn in await says(talk, *MEALS)] == [None] * 12
    (stopped,) = await says(talk, "/cancel")
    assert "C'est arrêté" in words(stopped)
    await talk.wait(31 * DAY)
    turns = await says(talk, *MEALS)
    assert [turn.reply.guard for turn in turns] == [None] * 10 + ["quota"] * 2


async def test_a_payment_told_of_meanwhile_comes_before_the_answer(talk: Playground) -> None:
    await says(talk, "coucou")
    price, now = talk.app.till.price, talk.clock()
    assert price is not None
    await ledger.keep(talk.app.store, Payer(talk.user_id), paid(price, "other-tab", now), now)
    (turn,) = await says(talk, "t'aimes quoi comme musique ?")
    assert "rien n'a été payé" in words(turn)
    assert turn.scene.said[-1].text == "t'aimes quoi comme musique ?"
    assert turn.reply.prompt is not None


async def test_where_nothing_is_sold_nothing_is_limited(talk: Playground) -> None:
    app = talk.app
    free = replace(talk, app=replace(app, policy=replace(app.policy, price=None)))
    await free.wait(9 * DAY)
    assert [turn.reply.guard for turn in await says(free, *MEALS)] == [None] * 12
    (told,) = await says(free, "/subscribe")
    assert "rien n'est limité" in words(told)
