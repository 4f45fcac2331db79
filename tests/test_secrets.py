"""Tokens, keys and passwords stand in no error and in no picture of an object."""

import secrets
from datetime import UTC, datetime

import pytest
from telegram import Bot

from luna.commands.parts import Line
from luna.console.entry import Entry, Rules, rules_of
from luna.errors import DatabaseError
from luna.opening import plan_of
from luna.settings import Settings, load_settings
from luna.store.store import connect
from luna.telegram.ingress import Ingress
from luna.tickets import desk_of

SECRET = "hunter2hunter2"
GIVEN = Settings.model_validate(
    {
        "telegram_bot_token": f"1:{SECRET}",
        "admin_telegram_id": 42,
        "webhook_secret": SECRET,
        "database_url": f"postgresql://luna:{SECRET}@h/luna",
        "db_password": SECRET,
        "anthropic_api_key": SECRET,
        "openrouter_api_key": SECRET,
        "openai_api_key": SECRET,
        "console_password": SECRET,
    }
)
BOT = Bot(f"1:{SECRET}")


def entry() -> Entry:
    rules: Rules = rules_of(GIVEN)
    opened = Entry(rules, None, lambda: datetime.now(UTC))  # type: ignore[arg-type]
    assert opened.by_password(SECRET, "a")
    return opened


@pytest.mark.parametrize(
    "thing",
    [
        pytest.param(GIVEN, id="the settings"),
        pytest.param(plan_of(GIVEN), id="the models' plan"),
        pytest.param(desk_of(GIVEN), id="the desk that signs"),
        pytest.param(entry(), id="the entry"),
        pytest.param(Line(None, BOT, None), id="the line to Telegram"),  # type: ignore[arg-type]
        pytest.param(Ingress(None, BOT, None, None), id="the ingress"),  # type: ignore[arg-type]
    ],
)
def test_no_picture_of_an_object_shows_a_secret(thing: object) -> None:
    assert thing is not None
    assert SECRET not in repr(thing)


def test_a_desk_shows_neither_its_key_nor_a_session_its_token() -> None:
    desk, opened = desk_of(GIVEN), entry()
    assert desk is not None
    assert repr(desk.key) not in repr(opened)
    assert not [token for token in opened._sessions if token in repr(opened)]


@pytest.mark.parametrize("mark", list("/?#@:[%"))
async def test_an_address_with_a_bare_password_is_refused_without_it(mark: str) -> None:
    halves = secrets.token_hex(6), secrets.token_hex(6)
    with pytest.raises(DatabaseError) as refused:
        await connect(f"postgresql://luna:{mark.join(halves)}@127.0.0.1:9/luna", 1)
    assert "\n" not in str(refused.value)
    assert not [half for half in halves if half in str(refused.value)]


@pytest.mark.parametrize(
    "name",
    ["TELEGRAM_BOT_TOKEN", "DATABASE_URL", "CONSOLE_PASSWORD", "CONSOLE_URL", "WEBHOOK_URL"],
)
def test_a_wrong_setting_is_named_without_its_value(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "[hunter2")
    with pytest.raises(Exception, match=name) as refused:
        load_settings(env_file=None)
    assert "hunter2" not in str(refused.value)
