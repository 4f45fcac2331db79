"""From an update to what the user reads: both ways in, bursts, repeats, edits, faults."""

import asyncio

import pytest
from tests.e2e.stage import performing, voiced
from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram
from tests.opened import opened

from luna.opening import Mind
from luna.store.seal import Column

WAYS = pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])


@WAYS
async def test_a_stranger_becomes_a_friend_in_three_taps(
    dsn: str, telegram: FakeTelegram, mind: Mind, webhook: bool
) -> None:
    async with performing(dsn, telegram, mind, webhook=webhook) as stage:
        user = telegram.user(first_name="Zoé", language_code="fr")
        await user.says("/start")
        (notice,) = await user.hears(1)
        assert "IA" in notice.text
        await user.taps("J’ai compris, j’accepte")
        await user.hears(2)
        await user.taps("1990–1999")
        await user.hears(3)
        await user.taps("1994")
        await user.hears(4)
        await stage.settled()
        heard = len(user.inbox)
        await user.says("coucou")
        assert (await user.hears(1, after=heard))[0].text
        assert stage.telegram.duplicates() == {}


@WAYS
async def test_asked_she_says_what_she_is(
    dsn: str, telegram: FakeTelegram, mind: Mind, webhook: bool
) -> None:
    async with performing(dsn, telegram, mind, webhook=webhook) as stage:
        user = await stage.adult()
        await user.says("attends t'es un bot ou une vraie personne ?")
        (answer,) = await user.hears(1)
        assert "IA" in answer.text


async def test_a_burst_is_answered_as_one(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.reply("mdr ok")
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        for part in ("attends", "en fait", "je crois que j'ai perdu mes clés"):
            await user.says(part)
        await user.hears(1)
        await stage.settled()
        assert [sent.text for sent in user.inbox] == ["mdr ok"]
        assert len(models.requests) == 1
        told = str(models.requests[0].json["messages"])
        assert "attends" in told
        assert "perdu mes clés" in told


@WAYS
async def test_an_update_that_comes_again_is_answered_once(
    dsn: str, telegram: FakeTelegram, mind: Mind, webhook: bool
) -> None:
    async with performing(dsn, telegram, mind, webhook=webhook) as stage:
        user = await stage.adult()
        said = await user.says("coucou")
        first = len(await user.hears(1))
        telegram.redeliver(said.update_id)
        telegram.redeliver(said.update_id)
        await telegram.delivered()
        await stage.settled()
        turns = await stage.app.store.pool.fetchval(
            "SELECT count(*) FROM turns WHERE guard IS NULL"
        )
        assert (first, turns) == (1, 1)


async def test_two_users_are_each_answered_in_order(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.answer = lambda asked: "re: " + str(asked["messages"][-1]["content"])[-80:]
    async with performing(dsn, telegram, voiced(mind, models), workers=2) as stage:
        users = [await stage.adult("Zoé", 11), await stage.adult("Karim", 12)]
        for number in range(5):
            await asyncio.gather(
                *(user.says(f"je mange {number} pommes chez {user.id}") for user in users)
            )
            await asyncio.gather(*(user.hears(number + 1) for user in users))
        for user in users:
            for number, sent in enumerate(user.inbox):
                assert f"je mange {number} pommes chez {user.id}" in sent.text


async def test_an_edit_is_followed_and_not_answered_again(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        said = await user.says("j'ai un chein")
        await user.hears(1)
        await stage.settled()
        heard = len(user.inbox)
        await user.edits(said.message_id, "j'ai un chien")
        await telegram.delivered()
        await stage.settled()
        kept = await opened(stage.app.store, Column.MESSAGE_TEXT, "author = 'user'")
        assert kept == ["j'ai un chien"]
        assert len(user.inbox) == heard


@pytest.mark.parametrize(
    "sends",
    [
        pytest.param("sends_photo", id="a photo"),
        pytest.param("sends_voice", id="a voice message"),
        pytest.param("sends_sticker", id="a sticker"),
        pytest.param("sends_location", id="a place"),
        pytest.param("sends_document", id="a file"),
    ],
)
async def test_what_is_not_text_is_answered_in_character(
    dsn: str, telegram: FakeTelegram, mind: Mind, sends: str
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        await getattr(user, sends)()
        assert (await user.hears(1))[0].text


async def test_slow_down_is_honoured_and_nothing_passes_the_first(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.script(["un\ndeux", "trois"])
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        telegram.fail_next("sendMessage", 429, retry_after=1)
        await user.says("salut")
        await asyncio.sleep(0.5)
        await user.says("et sinon ?")
        heard = await user.hears(3)
        assert [sent.text for sent in heard] == ["un", "deux", "trois"]


async def test_a_user_who_blocks_is_left_alone_until_they_write(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        telegram.fail_next("sendMessage", 403, description="Forbidden: bot was blocked by the user")
        await user.says("salut")
        blocked = "SELECT blocked_at IS NOT NULL FROM accounts"
        for _ in range(40):
            if await stage.app.store.pool.fetchval(blocked):
                break
            await asyncio.sleep(0.1)
        assert await stage.app.store.pool.fetchval(blocked)
        await user.says("coucou, me revoilà")
        await user.hears(1)
        assert not await stage.app.store.pool.fetchval(blocked)


async def test_a_lost_answer_is_sent_once_more_and_counted(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        telegram.drop_next("sendMessage", before=False)
        await user.says("/help")
        await user.hears(2)
        await stage.settled()
        resent = await stage.app.store.pool.fetch("SELECT state FROM outbox WHERE resent = 1")
        assert [row["state"] for row in resent] == ["sent"]
        assert sum(telegram.duplicates().values()) == 1


async def test_starting_over_asks_first(dsn: str, telegram: FakeTelegram, mind: Mind) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user = await stage.adult()
        await user.says("coucou")
        await user.hears(1)
        await stage.settled()
        count = len(user.inbox)
        await user.says("/reset")
        await user.hears(1, after=count)
        await user.taps("Oui, on efface tout")
        await user.hears(2, after=count)
        assert await stage.app.store.pool.fetchval("SELECT count(*) FROM messages") == 0
