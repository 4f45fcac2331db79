"""The webhook over real HTTP: who may post, what is kept, what is answered."""

import json
import logging
from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from structlog.testing import capture_logs
from telegram import Bot
from tests.fakes.telegram import FakeTelegram
from tests.telegram.conftest import SECRET, post, settings_for

from luna.errors import SettingsError
from luna.settings import Settings
from luna.store.store import Store
from luna.telegram.backoff import Backoff
from luna.telegram.bot import open_bot
from luna.telegram.webhook import HEADER, announce, webhook_path, webhook_secret

Inbox = Callable[..., Awaitable[list[str | None]]]
QUICK = Backoff(first=0.01, longest=0.05)
HELLO = {
    "update_id": 5,
    "message": {
        "message_id": 1, "date": 1, "text": "salut", "chat": {"id": 7, "type": "private"},
        "from": {"id": 7, "is_bot": False, "first_name": "Zoé"},
    },
}  # fmt: skip


def with_hook(settings: Settings, url: str) -> Settings:
    token = settings.telegram_bot_token
    assert token is not None
    return settings_for(
        settings.telegram_api_base_url,
        token.get_secret_value(),
        webhook_url=url,
        webhook_secret=SECRET,
    )


@pytest.mark.parametrize(
    ("secret", "body", "status", "kept"),
    [
        pytest.param(SECRET, json.dumps(HELLO), 200, ["salut"], id="Telegram's own"),
        pytest.param(SECRET, '{"update_id": 5}', 200, [], id="an update of a kind unknown to us"),
        pytest.param("wrong", json.dumps(HELLO), 403, [], id="a wrong secret"),
        pytest.param("é", json.dumps(HELLO), 403, [], id="a secret of other letters"),
        pytest.param("", json.dumps(HELLO), 403, [], id="no secret"),
        pytest.param(SECRET, '{"update_id": 5, "message', 400, [], id="broken JSON"),
        pytest.param(SECRET, "[]", 400, [], id="no object"),
        pytest.param(SECRET, '{"message": {}}', 400, [], id="no number"),
        pytest.param(SECRET, '{"update_id": "5"}', 400, [], id="a number that is none"),
        pytest.param(SECRET, "[" * 100_000, 400, [], id="a nest without end"),
        pytest.param(SECRET, '"' + "x" * 2**21, 413, [], id="far too much"),
    ],
)
async def test_posts(
    hook: str, inbox: Inbox, secret: str, body: str, status: int, kept: list[str]
) -> None:
    assert await post(hook, body.encode(), **{HEADER: secret}) == status
    assert await inbox() == kept


async def test_only_posts_are_taken(hook: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(hook) as answer:
        assert answer.status == 405


async def test_what_cannot_be_kept_is_asked_for_again(
    hook: str, inbox: Inbox, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    body = json.dumps(HELLO).encode()
    await store.pool.execute("ALTER TABLE inbox RENAME TO elsewhere")
    with capture_logs() as logs, caplog.at_level(logging.DEBUG):
        assert await post(hook, body, **{HEADER: SECRET}) == 503
        assert await post(hook, body[:-9], **{HEADER: SECRET}) == 400
    await store.pool.execute("ALTER TABLE elsewhere RENAME TO inbox")
    assert await post(hook, body, **{HEADER: SECRET}) == 200
    assert await inbox() == ["salut"]
    assert [line["event"] for line in logs] == ["update not kept"]
    assert "salut" not in f"{logs}{caplog.text}"


async def test_telegram_posts_and_everything_is_kept_once_and_in_order(
    telegram: FakeTelegram, bot: Bot, settings: Settings, hook: str, inbox: Inbox
) -> None:
    user, other = telegram.user(), telegram.user()
    await user.says("avant")
    telegram.fail_next("setWebhook", 500)
    await announce(bot, with_hook(settings, hook), QUICK)
    said = [await user.says(str(number)) for number in range(5)]
    await other.says("moi")
    await telegram.delivered()
    telegram.redeliver(said[2].update_id)
    await telegram.delivered()
    assert await inbox(f"user_id = {user.id}") == ["avant", "0", "1", "2", "3", "4"]
    assert await inbox(f"user_id = {other.id}") == ["moi"]
    assert telegram.mailbag.allowed == [
        "message", "edited_message", "callback_query", "my_chat_member", "pre_checkout_query",
        "subscription", "purchased_paid_media",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("url", "token", "line"),
    [
        pytest.param("http://example.org/x", None, "refuses WEBHOOK_URL", id="no HTTPS"),
        pytest.param("http://127.0.0.1/x", "1:wrong", "TELEGRAM_BOT_TOKEN", id="a wrong token"),
    ],
)
async def test_a_webhook_that_telegram_refuses(
    telegram: FakeTelegram, url: str, token: str | None, line: str
) -> None:
    settings = settings_for(telegram.base_url, token or telegram.token, webhook_url=url)
    async with open_bot(settings) as bot:
        with pytest.raises(SettingsError, match=line):
            await announce(bot, settings, QUICK)


def test_every_process_derives_the_same_secret_from_the_token() -> None:
    one, two, other = (settings_for("http://x", token) for token in ("1:a", "1:a", "1:b"))
    assert webhook_secret(one) == webhook_secret(two) != webhook_secret(other)
    assert len(webhook_secret(one)) == 64
    assert webhook_secret(with_hook(one, "https://x/y")) == SECRET


def test_a_secret_that_telegram_would_not_take() -> None:
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET"):
        webhook_secret(settings_for("http://x", "1:a", webhook_secret="no spaces"))
    with pytest.raises(SettingsError, match="TELEGRAM_BOT_TOKEN"):
        webhook_secret(Settings.model_validate({}))


@pytest.mark.parametrize(
    ("url", "path"),
    [
        pytest.param("https://luna.example/tg/hook", "/tg/hook", id="a path"),
        pytest.param("https://luna.example", "/", id="none"),
    ],
)
def test_webhook_path(url: str, path: str) -> None:
    assert webhook_path(settings_for("http://x", "1:a", webhook_url=url)) == path
