"""The bot's face in Telegram: its command menu and profile, which says that she is an AI."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from luna.core import commands, rights, subscription
from luna.core.model import Language
from luna.telegram.backoff import why
from luna.texts import Texts

log = structlog.get_logger()
MENU = (*commands.MENU, *subscription.MENU, *rights.MENU)
EVERYBODY = ""  # who has neither language gets French, her first


@dataclass(frozen=True, slots=True)
class Trait:
    """One thing that Telegram shows of the bot in one language: read it, and say it anew."""

    called: str
    wanted: object
    read: Callable[[], Awaitable[object]]
    change: Callable[[], Awaitable[object]]


async def dress(bot: Bot, texts: Texts, name: str) -> None:
    """Show menu, name and descriptions in every language; what is so already is left alone.

    Telegram allows few changes a day, so a refusal is logged and the next start tries again;
    where it does not answer at all, nothing else is asked of it. Never raises.
    """
    traits = [each for code in (EVERYBODY, *Language) for each in _traits(bot, texts, name, code)]
    for trait in traits:
        try:
            if await trait.read() != trait.wanted:
                await trait.change()
        except (BadRequest, Forbidden, RetryAfter) as error:
            log.warning("not shown in Telegram", trait=trait.called, why=why(error))
        except TelegramError as error:
            log.warning("menu and profile not shown in Telegram", why=why(error))
            return


def _traits(bot: Bot, texts: Texts, name: str, code: str) -> tuple[Trait, ...]:
    language = Language(code) if code else Language.FR
    commands = [(each, texts.say(f"menu-{each}", language)) for each in MENU]
    about, short = texts.say("bot-description", language), texts.say("bot-short", language)

    async def menu() -> object:
        shown = await bot.get_my_commands(BotCommandScopeAllPrivateChats(), code)
        return [(each.command, each.description) for each in shown]

    async def names() -> object:
        return (await bot.get_my_name(code)).name

    async def abouts() -> object:
        return (await bot.get_my_description(code)).description

    async def shorts() -> object:
        return (await bot.get_my_short_description(code)).short_description

    say_short = partial(bot.set_my_short_description, short, code)
    listed = [BotCommand(*each) for each in commands]
    tell_menu = partial(bot.set_my_commands, listed, BotCommandScopeAllPrivateChats(), code)
    return (
        Trait(f"menu {code}", commands, menu, tell_menu),
        Trait(f"description {code}", about, abouts, partial(bot.set_my_description, about, code)),
        Trait(f"short description {code}", short, shorts, say_short),
        Trait(f"name {code}", name, names, partial(bot.set_my_name, name, code)),
    )
