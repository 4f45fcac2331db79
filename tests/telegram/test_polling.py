"""Polling, end to end from a user's message to the inbox."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs
from telegram import Bot
from tests.fakes.telegram import FakeTelegram
from tests.telegram.conftest import settings_for

from luna.errors import SettingsError
from luna.store.store import Store
from luna.telegram.backoff import Backoff
from luna.telegram.bot import open_bot
from luna.telegram.ingress import Ingress
from luna.telegram.polling import RIVAL, poll

Inbox = Callable[..., Awaitable[list[str | None]]]
QUICK = Backoff(first=0.01, longest=0.05)


@asynccontextmanager
async def polling(bot: Bot, ingress: Ingress) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(poll(bot, ingress, QUICK))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_updates_are_kept_and_then_confirmed(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, inbox: Inbox
) -> None:
    user = telegram.user()
    await user.says("avant")
    async with polling(bot, ingress):
        await telegram.delivered()
        said = await user.says("pendant")
        await telegram.delivered()
        telegram.redeliver(said.update_id)
        await telegram.delivered()
    assert await inbox() == ["avant", "pendant"]
    polls = [call.params for call in telegram.calls if call.method == "getUpdates"]
    assert telegram.mailbag.allowed == [
        "message", "edited_message", "callback_query", "my_chat_member", "pre_checkout_query",
        "subscription", "purchased_paid_media",
    ]  # fmt: skip
    assert polls[0]["offset"] == "0"


async def test_nothing_is_confirmed_while_the_database_fails(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, inbox: Inbox, store: Store
) -> None:
    await store.pool.execute("ALTER TABLE inbox RENAME TO elsewhere")
    await telegram.user().says("salut")
    async with polling(bot, ingress):
        with pytest.raises(TimeoutError):
            await telegram.delivered(0.3)
        await store.pool.execute("ALTER TABLE elsewhere RENAME TO inbox")
        await telegram.delivered()
    assert await inbox() == ["salut"]


@pytest.mark.parametrize(
    "fail",
    [
        pytest.param(lambda t: t.fail_next("getUpdates", 502, times=3), id="a bad gateway"),
        pytest.param(lambda t: t.fail_next("getUpdates", 429, 0), id="a flood"),
        pytest.param(lambda t: t.fail_next("getUpdates", 409, times=3), id="a rival"),
        pytest.param(lambda t: t.drop_next("getUpdates", before=False, times=3), id="broken lines"),
        pytest.param(lambda t: t.fail_next("deleteWebhook", 500, times=2), id="a slow start"),
    ],
)
async def test_polling_survives(
    telegram: FakeTelegram,
    bot: Bot,
    ingress: Ingress,
    inbox: Inbox,
    fail: Callable[[FakeTelegram], None],
) -> None:
    fail(telegram)
    await telegram.user().says("salut")
    async with polling(bot, ingress):
        await telegram.delivered()
    assert await inbox() == ["salut"]


async def test_polling_survives_an_outage_of_telegram(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, inbox: Inbox
) -> None:
    user = telegram.user()
    async with polling(bot, ingress):
        await user.says("avant")
        await telegram.delivered()
        await telegram.close()
        await asyncio.sleep(0.1)
        await user.says("après")
        await telegram.start(telegram.port)
        await telegram.delivered()
    assert await inbox() == ["avant", "après"]


async def test_a_rival_is_named_in_one_line(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress
) -> None:
    telegram.fail_next("getUpdates", 409, times=5)
    with capture_logs() as logs:
        async with polling(bot, ingress):
            await telegram.user().says("salut")
            await telegram.delivered()
    assert [line["event"] for line in logs] == [RIVAL, "updates come again"]


async def test_a_webhook_that_was_set_is_taken_down(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, inbox: Inbox
) -> None:
    await bot.set_webhook("http://127.0.0.1:9/nowhere")
    await telegram.user().says("salut")
    async with polling(bot, ingress):
        await telegram.delivered()
    assert await inbox() == ["salut"]


async def test_a_refused_token_ends_it_with_one_line(
    telegram: FakeTelegram, ingress: Ingress
) -> None:
    async with open_bot(settings_for(telegram.base_url, "1:wrong")) as bot:
        with pytest.raises(SettingsError, match="TELEGRAM_BOT_TOKEN"):
            await poll(bot, ingress, QUICK)


async def test_a_token_refused_later_ends_it_too(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress
) -> None:
    telegram.fail_next("getUpdates", 401)
    with pytest.raises(SettingsError, match="BotFather"):
        await poll(bot, ingress, QUICK)
