"""The fake Bot API against a webhook of aiohttp, and as a process of its own."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, Update
from telegram.error import BadRequest, Conflict

from tests.fakes.server import Loopback, hang_up
from tests.fakes.telegram import FakeTelegram


class Hook(Loopback):
    """A bot's webhook that answers with the statuses asked for (0 hangs up), then with 200."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[tuple[Update, str | None]] = []
        self.statuses: dict[int, list[int]] = {}

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/hook", self.take)]

    async def take(self, request: web.Request) -> web.Response:
        update = Update.de_json(await request.json())
        self.got.append((update, request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        assert update.effective_chat is not None
        status = (self.statuses.get(update.effective_chat.id) or [200]).pop(0)
        return web.Response(status=status) if status else hang_up(request)

    def texts(self, chat_id: int) -> list[str | None]:
        ours = [u.message for u, _ in self.got if u.message and u.message.chat_id == chat_id]
        return [message.text for message in ours]


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    async with Hook() as server:
        yield server


async def test_updates_are_posted_with_the_secret(
    telegram: FakeTelegram, bot: Bot, hook: Hook
) -> None:
    user = telegram.user()
    await user.says("avant")
    await bot.set_webhook(f"{hook.base_url}/hook", secret_token="s3cret_-")
    said = await user.says("après")
    await telegram.delivered()
    telegram.redeliver(said.update_id)
    await telegram.delivered()
    assert hook.texts(user.id) == ["avant", "après", "après"]
    assert {secret for _, secret in hook.got} == {"s3cret_-"}
    with pytest.raises(Conflict, match="while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_a_chat_keeps_its_order_through_failures_and_holds_up_nobody(
    telegram: FakeTelegram, bot: Bot, hook: Hook
) -> None:
    slow, quick = telegram.user(), telegram.user()
    telegram.mailbag.backoff_unit = 0.01
    hook.statuses[slow.id] = [500, 0, 503]
    await bot.set_webhook(f"{hook.base_url}/hook")
    first = await slow.says("un")
    await slow.says("deux")
    await quick.says("moi")
    await telegram.delivered()
    assert hook.texts(slow.id) == ["un", "un", "un", "un", "deux"]
    assert {u.update_id for u, _ in hook.got[:1]} == {first.update_id}
    chats = [u.effective_chat.id for u, _ in hook.got if u.effective_chat]
    assert chats.index(quick.id) < len(chats) - 1
    info = await bot.get_webhook_info()
    assert (info.pending_update_count, info.url) == (0, f"{hook.base_url}/hook")
    assert "503" in (info.last_error_message or "")


async def test_what_a_webhook_never_took_goes_to_polling(
    telegram: FakeTelegram, bot: Bot, hook: Hook
) -> None:
    await bot.set_webhook(f"{hook.base_url}/hook")
    await hook.close()
    said = await telegram.user().says("allô")
    await asyncio.sleep(0.05)
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook()
    assert [u.update_id for u in await bot.get_updates()] == [said.update_id]


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [
        pytest.param(
            "http://example.org/hook", "", "(?i)https url must be provided", id="plain HTTP"
        ),
        pytest.param("https://example.org/hook", "a b", "unallowed characters", id="odd secret"),
    ],
)
async def test_a_webhook_that_is_refused(bot: Bot, url: str, secret: str, words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        await bot.set_webhook(url, secret_token=secret)


async def test_telegram_comes_back_after_an_outage(telegram: FakeTelegram, bot: Bot) -> None:
    said = await telegram.user().says("salut")
    await telegram.close()
    await telegram.start(telegram.port)
    assert [u.update_id for u in await bot.get_updates()] == [said.update_id]


async def test_an_outage_with_a_webhook_loses_nothing(
    telegram: FakeTelegram, bot: Bot, hook: Hook
) -> None:
    user = telegram.user()
    await bot.set_webhook(f"{hook.base_url}/hook")
    await telegram.close()
    for text in ("un", "deux"):
        await user.says(text)
    assert hook.got == []
    await telegram.start(telegram.port)
    await telegram.delivered()
    assert hook.texts(user.id) == ["un", "deux"]


async def test_as_a_process_it_prints_its_address_and_is_scripted_over_http() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fakes.telegram", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    place = json.loads(await process.stdout.readline())
    async with aiohttp.ClientSession(place["base_url"]) as session:
        lines = [{"user": 7, "text": "salut"}, {"user": 8, "text": "coucou"}]
        said = await (await session.post("/control/says", json=lines)).json()
        await session.post("/control/fail", json={"method": "sendMessage", "status": 500})
        async with Bot(place["token"], base_url=place["bot_url"]) as bot:
            updates = await bot.get_updates()
            assert [u.update_id for u in updates] == [one["update_id"] for one in said]
            with pytest.raises(Exception, match="Internal Server Error"):
                await bot.send_message(7, "non")
            await bot.send_message(8, "oui")
        sent = await (await session.get("/control/sent", params={"after": "0"})).json()
        assert [(one["chat_id"], one["text"]) for one in sent] == [(8, "oui")]
    process.terminate()
    assert await process.wait() == 0
