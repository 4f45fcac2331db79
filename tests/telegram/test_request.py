"""The way to the Bot API: what certainly was not taken, and what may have been."""

import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from tests.fakes.server import Loopback
from tests.fakes.telegram import FakeTelegram
from tests.telegram.conftest import settings_for

from luna.telegram.bot import open_bot
from luna.telegram.request import AiohttpRequest, NotTakenError

TOKEN = "12:secret"


class Canned(Loopback):
    """Answers everything with one status and body."""

    status, body = 200, b""

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/{any:.*}", self.answer)]

    async def answer(self, _request: web.Request) -> web.Response:
        return web.Response(status=self.status, body=self.body)


@pytest.fixture
async def canned() -> AsyncIterator[Canned]:
    async with Canned() as server:
        yield server


async def test_calls_and_files_go_through_one_session(telegram: FakeTelegram, bot: Bot) -> None:
    user = telegram.user()
    await bot.send_message(user.id, "été & <3 😀")
    photo = await bot.send_photo(user.id, b"pixels", caption="pixel")
    assert [sent.text for sent in user.inbox] == ["été & <3 😀", "pixel"]
    file = await bot.get_file(photo.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == b"pixels"


def said(code: int, **more: object) -> bytes:
    return json.dumps({"ok": False, "error_code": code, "description": "no", **more}).encode()


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        pytest.param(400, said(400), BadRequest, id="a bad request"),
        pytest.param(400, b"<html>", BadRequest, id="a bad request, said by somebody else"),
        pytest.param(401, said(401), InvalidToken, id="a wrong token"),
        pytest.param(403, said(403), Forbidden, id="blocked"),
        pytest.param(429, said(429, parameters={"retry_after": 7}), RetryAfter, id="flood"),
        pytest.param(429, b"slow", RetryAfter, id="flood, without saying how long"),
        pytest.param(500, said(500), NotTakenError, id="Telegram's own no in an outage"),
        pytest.param(502, said(502), NotTakenError, id="its gateway's no"),
        pytest.param(502, b"<html>", NetworkError, id="a gateway of nobody knows whom"),
        pytest.param(504, said(504), NetworkError, id="a gateway that gave up waiting"),
        pytest.param(200, b"<html>", NetworkError, id="not the Bot API"),
        pytest.param(200, b"[]", NetworkError, id="JSON, but not the Bot API's"),
        pytest.param(200, b'{"ok": true, "result"', NetworkError, id="broken off"),
        pytest.param(302, b"", NetworkError, id="sent elsewhere"),
    ],
)
async def test_answers(
    canned: Canned, status: int, body: bytes, error: type[TelegramError]
) -> None:
    canned.status, canned.body = status, body
    async with open_bot(settings_for(canned.base_url, TOKEN)) as bot:
        with pytest.raises(TelegramError) as raised:
            await bot.send_message(1, "coucou")
    assert type(raised.value) is error


@pytest.mark.parametrize(
    ("body", "wait"),
    [
        pytest.param(said(429, parameters={"retry_after": 7}), 7, id="as long as it says"),
        pytest.param(said(429), 5, id="a while where it does not say"),
    ],
)
async def test_a_flood_says_how_long(canned: Canned, body: bytes, wait: int) -> None:
    canned.status, canned.body = 429, body
    async with open_bot(settings_for(canned.base_url, TOKEN)) as bot:
        with pytest.raises(RetryAfter) as raised:
            await bot.get_me()
    assert raised.value.retry_after == timedelta(seconds=wait)


async def test_a_refused_connection_took_nothing(telegram: FakeTelegram, bot: Bot) -> None:
    await telegram.close()
    with pytest.raises(NotTakenError, match="cannot be reached"):
        await bot.send_message(1, "coucou")


async def test_a_dropped_connection_may_have_taken_it(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.drop_next("sendMessage", before=False)
    with pytest.raises(NetworkError) as raised:
        await bot.send_message(telegram.user().id, "coucou")
    assert not isinstance(raised.value, NotTakenError)


async def test_a_late_answer_may_have_taken_it(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.delay("sendMessage", 0.5)
    with pytest.raises(TimedOut):
        await bot.send_message(
            telegram.user().id, "coucou", read_timeout=0.05, connect_timeout=0.05
        )


async def test_the_environments_proxy_is_used(
    canned: Canned, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", canned.base_url)
    canned.body = b'{"ok": true, "result": true}'
    async with open_bot(settings_for("http://telegram.invalid", TOKEN)) as bot:
        assert await bot.send_chat_action(1, "typing")


async def test_a_proxy_that_cannot_be_used_takes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:9")
    async with open_bot(settings_for("http://elsewhere.invalid", TOKEN)) as bot:
        with pytest.raises(NotTakenError, match="cannot be reached"):
            await bot.send_chat_action(1, "typing")


async def test_a_request_that_is_not_open_takes_nothing(canned: Canned) -> None:
    way = AiohttpRequest()
    await way.initialize()
    await way.shutdown()
    with pytest.raises(NotTakenError, match="not open"):
        await way.post(f"{canned.base_url}/bot{TOKEN}/getMe")


async def test_neither_token_nor_message_is_in_an_error_or_a_log(
    canned: Canned, caplog: pytest.LogCaptureFixture
) -> None:
    canned.body = b'{"result": "secret words"'
    with caplog.at_level(logging.DEBUG):
        async with open_bot(settings_for(canned.base_url, TOKEN)) as bot:
            with pytest.raises(NetworkError) as raised:
                await bot.send_message(1, "secret words")
    told = f"{raised.value!r} {raised.value.__cause__!r} {caplog.text}"
    assert "secret" not in told
