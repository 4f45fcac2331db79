"""What Telegram shows of the bot, and what ``luna doctor`` asks it."""

import pytest
from telegram import Bot
from tests.fakes.telegram import FakeTelegram
from tests.telegram.conftest import settings_for

from luna.core.model import Language
from luna.errors import LunaError
from luna.settings import Settings
from luna.telegram.checks import check_token
from luna.telegram.menu import MENU, dress
from luna.texts import load_texts

TEXTS = load_texts()


async def test_every_language_has_its_menu_and_profile(telegram: FakeTelegram, bot: Bot) -> None:
    await dress(bot, TEXTS, "Luna")
    for code, language in (("", Language.FR), ("fr", Language.FR), ("en", Language.EN)):
        shown = telegram.commands["all_private_chats", code]
        assert [(each["command"], each["description"]) for each in shown] == [
            (name, TEXTS.say(f"menu-{name}", language)) for name in MENU
        ]
        about = await bot.get_my_description(code)
        short = await bot.get_my_short_description(code)
        assert about.description == TEXTS.say("bot-description", language)
        assert short.short_description == TEXTS.say("bot-short", language)
        assert (await bot.get_my_name(code)).name == "Luna"


@pytest.mark.parametrize(
    ("language", "word"),
    [pytest.param(Language.FR, "IA", id="French"), pytest.param(Language.EN, "AI", id="English")],
)
def test_the_profile_says_that_she_is_an_ai(language: Language, word: str) -> None:
    for key, limit in (("bot-description", 512), ("bot-short", 120)):
        text = TEXTS.say(key, language)
        assert word in text
        assert "18+" in text
        assert len(text) <= limit


async def test_what_is_so_already_is_left_alone(telegram: FakeTelegram, bot: Bot) -> None:
    await dress(bot, TEXTS, "Luna")
    before = len(telegram.calls)
    await dress(bot, TEXTS, "Luna")
    assert [c.method for c in telegram.calls[before:] if c.method.startswith("set")] == []


async def test_a_refusal_stops_nothing_else(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.fail_next("setMyDescription", 429, 86400, times=3)
    await dress(bot, TEXTS, "Luna")
    assert ("all_private_chats", "en") in telegram.commands
    assert ("description", "en") not in telegram.texts
    await dress(bot, TEXTS, "Luna")
    assert ("description", "en") in telegram.texts


async def test_telegram_down_is_asked_once(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.fail_next(None, 502, times=99)
    await dress(bot, TEXTS, "Luna")
    assert len(telegram.calls) == 1


async def test_a_good_token_is_named(settings: Settings) -> None:
    assert await check_token(settings) == "Telegram answers: the token is that of @luna_fake_bot"


@pytest.mark.parametrize(
    ("token", "down", "line"),
    [
        pytest.param("1:wrong", False, "refuses TELEGRAM_BOT_TOKEN", id="a wrong token"),
        pytest.param("1:x", True, "cannot be reached .* check the network", id="nobody there"),
    ],
)
async def test_a_token_that_does_not_work_is_one_line(
    telegram: FakeTelegram, token: str, down: bool, line: str
) -> None:
    if down:
        await telegram.close()
    with pytest.raises(LunaError, match=line.replace(" .* ", ".*")) as raised:
        await check_token(settings_for(telegram.base_url, token), timeout=1)
    assert "\n" not in str(raised.value)
    assert token not in str(raised.value)


async def test_a_missing_token_is_one_line() -> None:
    with pytest.raises(LunaError, match="TELEGRAM_BOT_TOKEN is missing"):
        await check_token(Settings.model_validate({}))
