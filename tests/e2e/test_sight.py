"""What a user shows: seen by a model that can, and by nobody else; never pretended, never kept."""

import json
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.e2e.stage import Stage, performing, voiced
from tests.fakes.models import FakeModels
from tests.fakes.people import FakeUser
from tests.fakes.records import Sent
from tests.fakes.telegram import FakeTelegram
from tests.photos.build import MARK, drawn, exif_of, saved

from luna.core.model import Language
from luna.opening import Mind
from luna.photos.looking import glimpse

SELFIE = saved(drawn((320, 240)), exif=exif_of())
SEEN = "oh le disque jaune, on dirait un soleil posé de travers"


def calls(telegram: FakeTelegram, method: str = "getFile") -> int:
    return Counter(each.method for each in telegram.calls)[method]


def images(models: FakeModels) -> list[list[str]]:
    """The pictures of each request, as they went out."""
    return [
        [
            part["source"]["data"]
            for part in each.json["messages"][-1]["content"]
            if "source" in part
        ]
        for each in models.requests
        if isinstance(each.json["messages"][-1]["content"], list)
    ]


async def heard(stage: Stage, user: FakeUser, before: int, least: int = 1) -> list[Sent]:
    await user.hears(least, after=before)
    await stage.settled()
    return list(user.inbox[before:])


def unseen(mind: Mind, key: str) -> tuple[str, ...]:
    return mind.persona.texts[Language.FR][key]


async def test_a_photo_is_looked_at_without_what_its_file_tells(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.reply(SEEN)
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        said = await user.sends_document(
            "IMG_2041.jpg", SELFIE, "c'est moi", mime_type="image/jpeg"
        )
        await heard(stage, user, 0)
        telegram.redeliver(said.update_id)  # which is known, and answered already
        await telegram.delivered()
        await stage.settled()
        assert [each.text for each in user.inbox] == [SEEN]
        assert calls(telegram) == 1
        ((shown,),) = images(models)
        assert shown == b64encode(glimpse(SELFIE)).decode()
        assert MARK not in str(models.requests[0].json)
        assert "IMG_2041" not in str(models.requests[0].json)
        left = "SELECT count(*) FROM inbox WHERE photo IS NOT NULL"
        assert await stage.app.store.pool.fetchval(left) == 0
        assert await stage.app.store.pool.fetchval("SELECT count(*) FROM sent_photos") == 0
        await user.says("et la lumière ?")
        await heard(stage, user, 1)
        assert len(images(models)) == 1, "it is not shown again"


async def test_photos_and_words_are_one_turn_and_so_many_are_looked_at(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.reply(SEEN)
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        for side in (100, 110, 120, 130):
            await user.sends_photo(body=saved(drawn((side, 90))))
        await user.says("mes vacances")
        sent = await heard(stage, user, 0, least=2)
        assert [len(each) for each in images(models)] == [stage.app.tuning.sight.most]
        partly = [each.format(seen=3, sent=4) for each in unseen(mind, "photo_partly")]
        assert sent[0].text in partly
        assert [each.text for each in sent[1:]] == [SEEN]


@pytest.mark.parametrize(
    "caption, key, more",
    [
        pytest.param("", "photo_unseen", False, id="without a word"),
        pytest.param("regarde mon chat", "photo_beside", True, id="with a caption"),
    ],
)
async def test_the_built_in_voice_says_that_it_cannot_see(
    dsn: str, telegram: FakeTelegram, mind: Mind, caption: str, key: str, more: bool
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        await user.sends_photo(caption, SELFIE)
        first, *rest = await heard(stage, user, 0)
        assert first.text in unseen(mind, key)
        assert bool(rest) == more
        assert calls(telegram) == 0, "nothing is downloaded that nobody can see"


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param(lambda _, m: m.fail_next("filtered", 9, api="anthropic"), id="filtered"),
        pytest.param(lambda t, _: t.fail_next("getFile", 500, times=9), id="not to be had"),
    ],
)
async def test_whoever_did_not_see_it_never_acts_as_if(
    dsn: str,
    telegram: FakeTelegram,
    mind: Mind,
    models: FakeModels,
    trouble: Callable[[FakeTelegram, FakeModels], None],
) -> None:
    models.reply("magnifique, ce coucher de soleil !")
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        trouble(telegram, models)
        await user.sends_photo(body=SELFIE)
        (sent,) = await heard(stage, user, 0)
        assert sent.text in unseen(mind, "photo_unseen")


async def test_what_a_caption_says_is_heard_and_the_gate_holds(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        stranger = telegram.user(language_code="fr")
        await stranger.sends_photo("coucou", SELFIE)
        await heard(stage, stranger, 0)
        user = await stage.adult(number=2002)
        await user.sends_photo("je veux mourir, j'en peux plus", SELFIE)
        sent = await heard(stage, user, 0)
        assert any("3114" in each.text for each in sent)
        await user.sends_photo("j'ai 15 ans sur celle-là et c'était hier, j'ai 15 ans", SELFIE)
        await heard(stage, user, len(sent))
        frozen = "SELECT count(*) FROM accounts WHERE frozen_at IS NOT NULL"
        assert await stage.app.store.pool.fetchval(frozen) == 1
        count = len(user.inbox)
        await user.sends_photo("et celle-là ?", SELFIE)
        await heard(stage, user, count)
        assert calls(telegram) == 0, "of strangers and minors nothing is downloaded"
        assert models.requests == []


async def test_kept_it_is_sealed_exported_and_forgotten(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.reply(SEEN)
    keeping = replace(mind.tuning, retention=replace(mind.tuning.retention, photo_days=14))
    async with performing(dsn, telegram, voiced(replace(mind, tuning=keeping), models)) as stage:
        user, pool = await stage.adult(), stage.app.store.pool
        await user.sends_photo(body=SELFIE)
        await heard(stage, user, 0)
        sealed = await pool.fetchval("SELECT picture FROM sent_photos")
        shown = b64encode(glimpse(SELFIE)).decode()
        assert shown[:40].encode() not in bytes(sealed)
        await user.says("/export")
        sent = await heard(stage, user, 1, least=3)
        files = [telegram.files[each.file_id].body for each in sent if each.file_id]
        (held,) = [json.loads(each) for each in files if each.startswith(b"{")]
        assert [row["picture"] for row in held["sent_photos"]] == [
            f"data:image/jpeg;base64,{shown}"
        ]
        count = len(user.inbox)
        await user.says("/forget")
        await heard(stage, user, count)
        await user.taps("Oui, tout effacer")
        await heard(stage, user, count + 1)
        assert await pool.fetchval("SELECT count(*) FROM sent_photos") == 0
