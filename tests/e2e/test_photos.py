"""Photos on their way: asked for, uploaded once, sent by name afterwards, and never pretended."""

import pytest
from tests.e2e.stage import Stage, performing, voiced
from tests.fakes.models import FakeModels
from tests.fakes.people import FakeUser
from tests.fakes.records import Sent
from tests.fakes.telegram import FakeTelegram

from luna.core.model import Language
from luna.opening import Mind

PIXEL = "montre moi ton chat"


async def asked(stage: Stage, user: FakeUser, text: str = PIXEL) -> list[Sent]:
    """What comes for a message."""
    heard = len(user.inbox)
    await user.says(text)
    await user.hears(1, after=heard)
    await stage.settled()
    return list(user.inbox[heard:])


async def test_her_cat_is_shown_with_a_fitting_line_and_she_is_not_yet(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        sent, *_ = await asked(stage, user)
        assert sent.method == "sendPhoto"
        assert sent.text
        assert sent.params["protect_content"] in (True, "true", "True")
        assert telegram.files[str(sent.file_id)].body.startswith(b"\x89PNG")
        refused = await asked(stage, user, "envoie un selfie")
        assert {each.method for each in refused} == {"sendMessage"}
        kept = await stage.app.store.pool.fetchrow("SELECT why, times FROM photo_deliveries")
        assert tuple(kept) == ("asked", 1)
        assert telegram.duplicates() == {}


async def test_a_model_is_told_what_is_on_it_and_its_line_is_the_caption(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.reply("tiens, monsieur en personne\nil te juge déjà")
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        photo, text = await asked(stage, user)
        assert (photo.method, photo.text) == ("sendPhoto", "tiens, monsieur en personne")
        assert (text.method, text.text) == ("sendMessage", "il te juge déjà")
        told = str(models.requests[0].json)
        number = await stage.app.store.pool.fetchval("SELECT photo_id FROM photo_deliveries")
        assert stage.app.photos.shelf[number].described(Language.FR) in told


@pytest.mark.parametrize("remembered", [True, False], ids=["known", "forgotten by Telegram"])
async def test_a_picture_is_uploaded_once_for_all_and_again_when_it_is_refused(
    dsn: str, telegram: FakeTelegram, mind: Mind, remembered: bool
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        one = only(stage)
        first, second = await stage.adult("Zoé"), await stage.adult("Léo")
        (sent, *_) = await asked(stage, first)
        if not remembered:
            telegram.files["another"] = telegram.files.pop(str(sent.file_id))
        (again, *_) = await asked(stage, second)
        assert again.method == "sendPhoto"
        assert (again.file_id == sent.file_id) == remembered
        known = await stage.app.store.pool.fetchval("SELECT file_id FROM photo_files")
        assert known == again.file_id
        assert one in stage.app.photos.shelf


async def test_what_was_retired_or_lost_meanwhile_is_not_pretended(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        only(stage)
        await stage.app.store.pool.execute("UPDATE photos SET name = 'gone.png'")
        (sent, *_) = await asked(stage, user)
        assert (sent.method, "image" in sent.text) == ("sendMessage", True)


def only(stage: Stage) -> int:
    """Leave one photo on the shelf, so that everybody gets the same; gives its number."""
    gallery = stage.app.photos
    number = min(each for each in gallery.files if gallery.shelf[each].type == "pixel")
    gallery.shelf = type(gallery.shelf)([gallery.shelf[number]])
    return number


@pytest.mark.parametrize("before, times", [(True, 1), (False, 2)], ids=["not taken", "taken"])
async def test_a_photo_whose_answer_was_lost_goes_again_and_is_counted(
    dsn: str, telegram: FakeTelegram, mind: Mind, before: bool, times: int
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        telegram.drop_next("sendPhoto", before=before)
        sent = await asked(stage, user)
        photos = [each for each in sent if each.method == "sendPhoto"]
        assert len(photos) == len({each.text for each in photos}) * times
        row = "SELECT state, resent FROM outbox WHERE kind = 'photo'"
        assert tuple(await stage.app.store.pool.fetchrow(row)) == ("sent", 1)
