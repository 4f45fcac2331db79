"""Ingress: what is in the database once an update has been taken."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Bot
from tests.fakes.telegram import FakeTelegram

from luna.store.store import Store
from luna.telegram.ingress import Ingress, sender_of

Rows = Callable[[str], Awaitable[list[tuple[Any, ...]]]]
Inbox = Callable[..., Awaitable[list[str | None]]]
KINDS = "SELECT kind FROM inbox ORDER BY id"


async def fetch(bot: Bot) -> list[dict[str, Any]]:
    """What Telegram holds for the bot, as it comes over the wire; nothing is confirmed."""
    found: Any = await bot.request.post(f"{bot.base_url}/getUpdates")
    return list(found)


async def test_each_kind_is_kept_once_however_often_it_comes(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, rows: Rows, inbox: Inbox
) -> None:
    user = telegram.user(language_code="en-GB")
    await user.says("/start")
    await user.says("salut\u200b <b>toi</b>")
    await user.sends_photo("moi")
    await user.sends_voice()
    for _ in range(2):
        await ingress.take_all(await fetch(bot))
    assert await rows(KINDS) == [("command",), ("text",), ("photo",), ("voice",)]
    assert await inbox() == ["/start", "salut toi", "moi", None]
    assert await rows("SELECT user_id, language FROM accounts") == [(user.id, "en")]


async def test_everybody_is_kept_in_order(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, inbox: Inbox
) -> None:
    users = [telegram.user() for _ in range(7)]
    for number in range(13):
        for user in users:
            await user.says(str(number))
    await ingress.take_all(await fetch(bot))
    for user in users:
        assert await inbox(f"user_id = {user.id}") == [str(n) for n in range(13)]


async def test_an_edit_changes_what_is_kept(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, inbox: Inbox
) -> None:
    user = telegram.user()
    said = await user.says("salit")
    await ingress.take_all(await fetch(bot))
    await user.edits(said.message_id, "salut")
    await ingress.take_all(await fetch(bot))
    assert await inbox() == ["salut"]


async def test_a_tap_is_kept_and_acknowledged(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, rows: Rows, inbox: Inbox
) -> None:
    user = telegram.user()
    keyboard = {"inline_keyboard": [[{"text": "oui", "callback_data": "reset:yes"}]]}
    await bot.send_message(user.id, "sûr ?", api_kwargs={"reply_markup": keyboard})
    await user.taps("oui")
    telegram.fail_next("answerCallbackQuery", 400, description="Bad Request: query is too old")
    batch = await fetch(bot)
    await ingress.take_all(batch)  # a courtesy that fails loses nothing
    await ingress.take_all(batch)
    await ingress.close()
    assert await rows(KINDS) == [("button",)]
    assert await inbox() == ["reset:yes"]
    assert [answer is not None for answer in telegram.callbacks.values()] == [True]


async def test_a_block_drops_what_waits_and_an_unblock_lifts_it(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, rows: Rows, store: Store
) -> None:
    user, stranger = telegram.user(), telegram.user()
    await user.says("salut")
    await ingress.take_all(await fetch(bot))
    await store.pool.execute(
        "INSERT INTO outbox (bot_id, bond_id, turn, seq, text, due_at)"
        " SELECT bot_id, id, 1, 1, 'sealed', now() FROM accounts"
    )
    await user.blocks()
    await stranger.blocks()
    await ingress.take_all(await fetch(bot))
    blocked = "SELECT user_id, blocked_at IS NOT NULL FROM accounts"
    assert await rows(blocked) == [(user.id, True)]
    assert await rows("SELECT state FROM outbox") == [("dropped",)]
    await user.unblocks()
    await ingress.take_all(await fetch(bot))
    assert await rows(blocked) == [(user.id, False)]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        pytest.param("fr", "je ne parle qu'en privé", id="in French"),
        pytest.param("en", "private chats only", id="in English"),
        pytest.param("de", "je ne parle qu'en privé", id="in her own language otherwise"),
    ],
)
async def test_a_group_is_told_once_and_left(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, rows: Rows, code: str, words: str
) -> None:
    user, group = telegram.user(language_code=code), telegram.group()
    await user.adds_bot_to(group)
    await user.says("salut la compagnie", group)
    batch = await fetch(bot)
    await ingress.take_all(batch)
    await ingress.take_all(batch)
    assert [sent.text for sent in group.inbox] == [words]
    assert not group.has_bot
    assert await rows(KINDS) == []


async def test_a_group_that_could_not_be_left_is_left_at_the_next_word(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress
) -> None:
    user, group = telegram.user(), telegram.group()
    telegram.fail_next("sendMessage", 403)
    telegram.fail_next("leaveChat", 500)
    await user.adds_bot_to(group)
    first, second = await fetch(bot)
    await ingress.take(first)
    assert group.has_bot
    await ingress.take(second)
    assert not group.has_bot


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param({"update_id": 1, "message": {"chat": 3}}, id="a message of another shape"),
        pytest.param({"update_id": 1, "message": "salut"}, id="no message at all"),
        pytest.param({"update_id": 1, "from_the_future": {"id": 2}}, id="unknown to us"),
        pytest.param({"update_id": 1}, id="empty"),
    ],
)
async def test_what_nobody_can_read_holds_up_nobody(
    telegram: FakeTelegram, bot: Bot, ingress: Ingress, inbox: Inbox, raw: dict[str, Any]
) -> None:
    await telegram.user().says("salut")
    await ingress.take_all([raw, *await fetch(bot)])
    assert await inbox() == ["salut"]


async def test_a_database_that_fails_is_said(
    telegram: FakeTelegram, bot: Bot, store: Store, rows: Rows
) -> None:
    await telegram.user().says("salut")
    batch = await fetch(bot)
    broken = Store(store.pool, store.vault, -1, store.patience, wakes=False)  # no such bot
    ingress = Ingress(broken, bot, lambda: datetime.now(UTC), lambda _: "")
    with pytest.raises(Exception, match="foreign key"):
        await ingress.take_all(batch)


@pytest.mark.parametrize(
    ("raw", "sender"),
    [
        pytest.param({"update_id": 1, "message": {"from": {"id": 7}}}, 7, id="a message"),
        pytest.param({"update_id": 1, "callback_query": {"from": {"id": 7}}}, 7, id="a tap"),
        pytest.param({"update_id": 1, "message": {"from": "x"}}, 0, id="another shape"),
        pytest.param({"update_id": 1, "poll": {"id": "7"}}, 0, id="from nobody"),
    ],
)
def test_sender_of(raw: dict[str, Any], sender: int) -> None:
    assert sender_of(raw) == sender
