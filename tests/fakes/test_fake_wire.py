"""What the fake Bot API takes in and what it refuses, as the real one does."""

import aiohttp
import pytest
from telegram import Bot
from telegram.error import InvalidToken

from tests.fakes.conftest import bot_of
from tests.fakes.telegram import TOKEN, FakeTelegram


@pytest.mark.parametrize(
    ("text", "mode", "words"),
    [
        pytest.param("", None, "message text is empty", id="empty"),
        pytest.param(" \n ", None, "text must be non-empty", id="only blanks"),
        pytest.param("a" * 4097, None, "message is too long", id="one unit too many"),
        pytest.param("🐈" * 2049, None, "message is too long", id="counted in UTF-16 units"),
        pytest.param("a\ud83d", None, "strings must be encoded in UTF-8", id="half an emoji"),
        pytest.param("<b>a", "HTML", "can't find end tag", id="tag left open"),
        pytest.param("1 < 2", "HTML", "unsupported start tag", id="bare less-than"),
        pytest.param("<b>a</i>", "HTML", "unmatched end tag", id="tags crossed"),
    ],
)
async def test_a_text_the_real_one_refuses(
    telegram: FakeTelegram, text: str, mode: str | None, words: str
) -> None:
    body = {"chat_id": str(telegram.user().id), "text": text, "parse_mode": mode or ""}
    async with aiohttp.ClientSession() as session:
        url = f"{telegram.bot_url}{TOKEN}/sendMessage"
        answer = await (await session.post(url, json=body)).json()
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert words in answer["description"].lower() or words in answer["description"]
    assert telegram.sent == []


async def test_the_longest_text_passes(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.send_message(telegram.user().id, "🐈" * 2048)
    await bot.send_message(telegram.user(1001).id, f"<i>{'a' * 4096}</i>", parse_mode="HTML")
    assert [len(sent.text) for sent in telegram.sent] == [2048, 4096]


@pytest.mark.parametrize("way", ["query", "form", "multipart", "json"])
async def test_parameters_come_in_any_dress(telegram: FakeTelegram, way: str) -> None:
    values = {"chat_id": str(telegram.user().id), "text": "çà et là", "unknown": "1"}
    form = aiohttp.FormData(values, default_to_multipart=way == "multipart")
    dress = {"query": {"params": values}, "json": {"json": values}}.get(way, {"data": form})
    async with aiohttp.ClientSession() as session:
        verb = session.get if way == "query" else session.post
        answer = await verb(f"{telegram.bot_url}{TOKEN}/sendmessage", **dress)
        assert (await answer.json())["result"]["text"] == "çà et là"


@pytest.mark.parametrize("token", ["987654:wrong", "malformed"])
async def test_a_wrong_token_is_refused(telegram: FakeTelegram, token: str) -> None:
    with pytest.raises(InvalidToken):
        async with bot_of(telegram, token):
            pass


async def test_an_unknown_method_is_not_found(telegram: FakeTelegram) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{telegram.bot_url}{TOKEN}/flyToTheMoon")
        assert answer.status == 404
        assert await answer.json() == {"ok": False, "error_code": 404, "description": "Not Found"}
