"""P7 from the user's side: what they ask about their data is done, and they are told."""

import json

from tests.e2e.stage import Stage, performing, voiced
from tests.fakes.models import FakeModels
from tests.fakes.people import FakeUser
from tests.fakes.telegram import FakeTelegram

from luna.opening import Mind

MARK = "canari-bleu-2718"


async def confided(stage: Stage) -> FakeUser:
    user = await stage.adult(name=MARK)
    await user.says(f"je m'appelle Zoé et mon secret c'est {MARK}")
    await user.hears(1)
    await stage.settled()
    return user


def files_of(telegram: FakeTelegram, user: FakeUser) -> dict[str, bytes]:
    """What came as documents, by the ending of its name."""
    sent = [telegram.files[each.file_id] for each in user.inbox if each.file_id]
    return {stored.name.rpartition(".")[2]: stored.body for stored in sent}


async def test_an_export_is_all_of_it_as_two_documents(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await confided(stage)
        telegram.drop_next("sendDocument", before=True)
        count = len(user.inbox)
        await user.says("/export")
        await user.hears(3, after=count)
        await stage.settled()
        files = files_of(telegram, user)
        assert set(files) == {"html", "json"}
        held = json.loads(files["json"])
        said = [row["text"] for row in held["messages"] if row["author"] == "user"]
        assert said == [f"je m'appelle Zoé et mon secret c'est {MARK}"]
        assert held["accounts"][0]["birth_year"] == 1990
        page = files["html"].decode()
        assert MARK in page
        assert "Votre conversation" in page
        states = await stage.app.store.pool.fetch("SELECT state FROM outbox WHERE kind <> 'text'")
        assert [row["state"] for row in states] == ["sent", "sent"]


async def test_forgotten_they_are_told_what_went_and_are_new(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await confided(stage)
        count = len(user.inbox)
        await user.says("/forget")
        await user.hears(1, after=count)
        await user.taps("Oui, tout effacer")
        told = await user.hears(3, after=count)
        await stage.settled()
        assert "C'est effacé" in told[1].text
        assert await stage.app.store.pool.fetchval("SELECT count(*) FROM messages") == 0
        assert await stage.app.store.pool.fetchval("SELECT count(*) FROM keys") == 1
        assert telegram.duplicates() == {}
        count = len(user.inbox)
        await user.says("coucou")
        (notice,) = await user.hears(1, after=count)
        assert "personnage de fiction" in notice.text


async def test_privacy_and_terms_are_told_before_the_gate(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = telegram.user(first_name="Zoé", language_code="en")
        await user.says("/privacy")
        heard = await user.hears(4)
        assert "encrypted with a key that is yours alone" in heard[0].text
        assert "730 days" in heard[1].text
        assert "stores none of them" in heard[3].text
        await user.says("/terms")
        assert "not legal advice" in (await user.hears(6))[-1].text
        assert await stage.app.store.pool.fetchval("SELECT noticed_at FROM accounts") is None
