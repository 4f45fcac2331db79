"""The sender: what reaches the user, and what it says when nothing did."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from tests.fakes.telegram import FakeTelegram
from tests.telegram.conftest import settings_for
from wcwidth import iter_graphemes

from luna.core.text import units
from luna.telegram.bot import open_bot
from luna.telegram.request import AiohttpRequest
from luna.telegram.sender import (
    Blocked,
    NotSent,
    Refused,
    Sender,
    SlowDown,
    Unsure,
    split,
)

KEYBOARD = [[{"text": "oui", "press": "yes"}], [{"text": "non", "press": "no"}]]


async def test_plain_text_arrives_as_it_is(telegram: FakeTelegram, bot: Bot) -> None:
    user = telegram.user()
    number = await Sender(bot).send(user.id, "<b>*ok*</b> _tu_ [vois](x) 😀")
    assert [(sent.text, sent.message_id) for sent in user.inbox] == [
        ("<b>*ok*</b> _tu_ [vois](x) 😀", number)
    ]
    assert user.inbox[0].entities == ()


async def test_buttons_come_below(telegram: FakeTelegram, bot: Bot) -> None:
    user = telegram.user()
    await Sender(bot).send(user.id, "sûr ?", KEYBOARD)
    await user.taps("oui")
    assert user.inbox[0].markup == {
        "inline_keyboard": [
            [{"text": "oui", "callback_data": "yes"}],
            [{"text": "non", "callback_data": "no"}],
        ]
    }


async def test_a_long_text_comes_in_several_messages(telegram: FakeTelegram, bot: Bot) -> None:
    user = telegram.user()
    number = await Sender(bot).send(user.id, "😀 une phrase. " * 500, KEYBOARD)
    assert [sent.markup is not None for sent in user.inbox] == [False, True]
    assert number == user.inbox[-1].message_id
    assert " ".join(sent.text for sent in user.inbox) == ("😀 une phrase. " * 500).strip()


@pytest.mark.parametrize(
    ("fail", "error", "taken"),
    [
        pytest.param(lambda t: t.fail_next("sendMessage", 429, 7), SlowDown, 0, id="too fast"),
        pytest.param(lambda t: t.fail_next("sendMessage", 403), Blocked, 0, id="blocked"),
        pytest.param(lambda t: t.fail_next("sendMessage", 400), Refused, 0, id="refused"),
        pytest.param(lambda t: t.fail_next("sendMessage", 401), NotSent, 0, id="token withdrawn"),
        pytest.param(lambda t: t.fail_next("sendMessage", 500), NotSent, 0, id="says it failed"),
        pytest.param(lambda t: t.fail_next("sendMessage", 504), Unsure, 0, id="gave up waiting"),
        pytest.param(lambda t: t.drop_next("sendMessage", before=True), Unsure, 0, id="lost there"),
        pytest.param(lambda t: t.drop_next("sendMessage", before=False), Unsure, 1, id="lost back"),
        pytest.param(lambda t: t.delay("sendMessage", 0.5), Unsure, 1, id="answered too late"),
    ],
)
async def test_failures(
    telegram: FakeTelegram,
    fail: Callable[[FakeTelegram], None],
    error: type[Exception],
    taken: int,
) -> None:
    user = telegram.user()
    way = AiohttpRequest(connect=0.1, answer=0.1)
    async with open_bot(settings_for(telegram.base_url, telegram.token), way) as bot:
        fail(telegram)
        with pytest.raises(error):
            await Sender(bot).send(user.id, "coucou")
    assert len(user.inbox) == taken


async def test_a_flood_says_how_long_to_wait(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.fail_next("sendMessage", 429, 7)
    with pytest.raises(SlowDown) as told:
        await Sender(bot).send(telegram.user().id, "coucou")
    assert told.value.wait == timedelta(seconds=7)


async def test_telegram_down_took_nothing(telegram: FakeTelegram, bot: Bot) -> None:
    await telegram.close()
    with pytest.raises(NotSent):
        await Sender(bot).send(1, "coucou")


class Odd(AiohttpRequest):
    """A Telegram that takes everything, and answers what nobody understands."""

    answer = b"{}"

    async def do_request(self, *_: object, **__: object) -> tuple[int, bytes]:
        return 200, self.answer


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b'{"ok": true, "result": true}', id="no message"),
        pytest.param(b'{"ok": true, "result": {"date": 1}}', id="a message without a number"),
        pytest.param(b'{"ok": true, "result": {"message_id": null}}', id="a number that is none"),
        pytest.param(b"<html>", id="a page"),
    ],
)
async def test_an_answer_that_names_no_message_is_a_doubt(answer: bytes) -> None:
    way = Odd()
    way.answer = answer
    async with open_bot(settings_for("http://127.0.0.1", "1:x"), way) as bot:
        with pytest.raises(Unsure):
            await Sender(bot).send(1, "coucou")


@pytest.mark.parametrize(
    ("status", "error"),
    [
        pytest.param(429, Unsure, id="a later part put off: all again would repeat the first"),
        pytest.param(500, Unsure, id="a later part not taken"),
        pytest.param(403, Blocked, id="blocked meanwhile"),
    ],
)
async def test_the_second_part_fails(
    telegram: FakeTelegram, bot: Bot, status: int, error: type[Exception]
) -> None:
    user = telegram.user()
    telegram.delay("sendMessage", 0.2)
    sending = asyncio.create_task(Sender(bot).send(user.id, "mot " * 2000))
    await user.hears(1)  # taken, and its answer is still on the way
    telegram.fail_next("sendMessage", status)
    with pytest.raises(error):
        await sending
    assert len(user.inbox) == 1


@pytest.mark.parametrize(
    ("text", "keyboard"),
    [
        pytest.param("", None, id="nothing to say"),
        pytest.param(" \n ", None, id="nothing but spaces"),
        pytest.param("ok", [[{"text": "x", "press": "é" * 33}]], id="a press over 64 bytes"),
        pytest.param("ok", [[{"text": "x", "press": ""}]], id="a press of nothing"),
    ],
)
async def test_what_telegram_would_never_take(
    telegram: FakeTelegram, bot: Bot, text: str, keyboard: list[list[dict[str, str]]] | None
) -> None:
    user = telegram.user()
    with pytest.raises(Refused):
        await Sender(bot).send(user.id, text, keyboard)
    assert user.inbox == []


async def test_typing_is_shown_and_never_raises(telegram: FakeTelegram, bot: Bot) -> None:
    user = telegram.user()
    await Sender(bot).typing(user.id)
    assert [call.params["action"] for call in telegram.calls] == ["typing"]
    telegram.fail_next("sendChatAction", 429, 60)
    await Sender(bot).typing(user.id)
    await telegram.close()
    await Sender(bot).typing(user.id)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("un deux", ["un deux"], id="fits"),
        pytest.param("un. deux\n\ntrois quatre", ["un. deux", "trois", "quatre"], id="paragraph"),
        pytest.param("un deux\ntrois quatre", ["un deux", "trois", "quatre"], id="line"),
        pytest.param("un, deux. trois six", ["un, deux.", "trois six"], id="sentence"),
        pytest.param("a https://x.y/z b", ["a", "https://x.", "y/z b"], id="a link too long"),
        pytest.param("mot https://x.y", ["mot", "https://x.", "y"], id="a link starts anew"),
        pytest.param("😀😀😀😀😀😀", ["😀😀😀😀😀", "😀"], id="emoji are two units"),
        pytest.param("ab👩🏽‍⚕️👩🏽‍⚕️", ["ab👩🏽‍⚕️", "👩🏽‍⚕️"], id="joined emoji stay whole"),
    ],
)
def test_split(text: str, parts: list[str]) -> None:
    assert split(text, 10) == parts


@given(st.text(alphabet="ab. \n😀👩\u200dé\u0301🇫🇷", max_size=120))
def test_parts_fit_and_lose_nothing_but_spaces(text: str) -> None:
    parts = split(text, 24)
    assert all(units(part) <= 24 for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    whole = {cluster.strip() for cluster in iter_graphemes(text)}
    if all(units(cluster) <= 24 for cluster in whole):
        assert {c.strip() for part in parts for c in iter_graphemes(part)} <= whole | {""}


async def test_a_photo_is_sent_covered_and_then_by_its_name(
    telegram: FakeTelegram, bot: Bot
) -> None:
    user, sender = telegram.user(), Sender(bot)
    number, name = await sender.send_photo(user.id, b"pixels", "voilà", KEYBOARD, covered=True)
    _, again = await sender.send_photo(user.id, name, "")
    first, second = telegram.sent
    assert (first.message_id, first.text, first.file_id) == (number, "voilà", name)
    assert first.params["has_spoiler"] in (True, "true")
    assert first.markup is not None
    assert (again, second.text) == (name, "")
    assert all(sent.params["protect_content"] in (True, "true") for sent in telegram.sent)


async def test_a_name_that_telegram_does_not_know_is_refused(
    telegram: FakeTelegram, bot: Bot
) -> None:
    with pytest.raises(Refused):
        await Sender(bot).send_photo(telegram.user().id, "nowhere", "voilà")
