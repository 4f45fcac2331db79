"""Packs of photos: offered to who asks and may, opened for Stars, kept in the books, given back."""

from collections.abc import AsyncIterator

import pytest
from tests.e2e.stage import Stage, performing
from tests.fakes.people import FakeUser
from tests.fakes.records import Sent
from tests.fakes.telegram import FakeTelegram

from luna.commands.payments import PAID, Paid, give_back
from luna.commands.user import Reason
from luna.core.model import Language
from luna.jobs import money
from luna.opening import Mind
from luna.photos.keeping import Archive

STARS = 120
ASKED = "montre moi ton chat"
ABOUT = {Language.FR: "l'hiver de Pixel", Language.EN: "Pixel's winter"}
BOOKS = "SELECT kind, amount, currency, charge FROM payments ORDER BY id"


@pytest.fixture
async def stage(dsn: str, telegram: FakeTelegram, mind: Mind) -> AsyncIterator[Stage]:
    async with performing(dsn, telegram, mind, stars=500, packs=STARS) as playing:
        yield playing


async def packed(stage: Stage, count: int = 3) -> list[int]:
    """Some of her cat's pictures are sold from here on."""
    gallery, store = stage.app.photos, stage.app.store
    pixel = [each for each in sorted(gallery.files) if gallery.shelf[each].type == "pixel"]
    archive = Archive(store.pool, gallery.storage, gallery.persona)
    await archive.bundle("winter", ABOUT, pixel[:count])
    return pixel[:count]


async def asks(stage: Stage, user: FakeUser, text: str = ASKED) -> list[Sent]:
    heard = len(user.inbox)
    await user.says(text)
    await user.hears(1, after=heard)
    await stage.settled()
    return list(user.inbox[heard:])


def offers(sent: list[Sent]) -> list[Sent]:
    return [each for each in sent if each.method == "sendPaidMedia"]


async def calm(stage: Stage) -> None:
    await stage.telegram.delivered()
    await stage.settled()


async def books(stage: Stage) -> list[tuple[object, ...]]:
    return [tuple(row) for row in await stage.app.store.pool.fetch(BOOKS)]


async def test_offered_opened_kept_once_and_given_back(stage: Stage) -> None:
    sold, user, stars = await packed(stage), await stage.adult(), stage.telegram.stars
    free, *_, offer = await asks(stage, user)
    assert (free.method, offer.method) == ("sendPhoto", "sendPaidMedia"), "what is free comes first"
    assert int(offer.params["star_count"]) == STARS
    told = ("120 ⭐", "3 images", "l'hiver de Pixel", "14 jours", "/paysupport")
    assert [words for words in told if words not in offer.text] == []
    assert str(offer.params["protect_content"]).lower() == "true"
    given = await stage.app.store.pool.fetch("SELECT photo_id FROM photo_deliveries")
    assert not {row["photo_id"] for row in given} & set(sold), "what is sold is given to nobody"
    assert offers(await asks(stage, user)) == [], "not twice"

    count, name = len(user.inbox), str(offer.params["payload"])
    stars.opens(user, offer)
    (receipt,) = await user.hears(1, after=count)
    assert name in receipt.text
    bought = ("bought", STARS, "XTR", name)
    assert await books(stage) == [bought]
    row = await stage.app.store.pool.fetchrow("SELECT paid_until, renews FROM accounts")
    assert tuple(row) == (None, False), "it is no subscription"

    for number in sorted(stage.telegram.mailbag._made):
        stage.telegram.redeliver(number)
    await money.compare(stage.app)
    await calm(stage)
    assert await books(stage) == [bought]

    store, provider = stage.app.store, stage.app.till.known["stars"]
    found = Paid(name, **await store.pool.fetchrow(PAID, name))
    for _ in range(2):
        await give_back(store, provider, found, Reason("asked for it", "zoé"), None)
    await calm(stage)
    assert len(stars.refunded) == 1
    assert await books(stage) == [bought, ("refunded", STARS, "XTR", name)]
    assert "Remboursement" in user.inbox[-1].text


async def test_an_offer_whose_answer_was_lost_goes_again_as_another(stage: Stage) -> None:
    """Two messages, two names: whoever paid for both is in the books twice, also where no update
    told of one.
    """
    await packed(stage)
    user, stars = await stage.adult(), stage.telegram.stars
    stage.telegram.drop_next("sendPaidMedia", before=False)
    first, second = offers(await asks(stage, user))
    assert first.params["payload"] != second.params["payload"]
    row = "SELECT state, resent FROM outbox WHERE kind = 'pack'"
    assert tuple(await stage.app.store.pool.fetchrow(row)) == ("sent", 1)
    stars.opens(user, first)
    await calm(stage)
    stars.mute, count = True, len(user.inbox)
    stars.opens(user, second)
    for _ in range(2):
        await money.compare(stage.app)
    (receipt,) = await user.hears(1, after=count)
    assert str(second.params["payload"]) in receipt.text
    assert len(await books(stage)) == 2


async def test_what_is_not_whole_and_who_is_not_well(stage: Stage) -> None:
    """Nothing is sold of a pack that lost a photo, nor to somebody in mourning."""
    sold, whole = await packed(stage), await stage.adult("Léo")
    mourning = await stage.adult("Zoé", 3003)
    await asks(stage, mourning, "ma mère vient de mourir, je me sens tellement seule")
    assert offers(await asks(stage, mourning)) == []
    assert len(offers(await asks(stage, whole))) == 1
    await Archive(stage.app.store.pool, stage.app.photos.storage, stage.app.photos.persona).retire(
        sold[0], "test", stage.app.clock()
    )
    other = await stage.adult("Ana", 4004)
    assert offers(await asks(stage, other)) == []
