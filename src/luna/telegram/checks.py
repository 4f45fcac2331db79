"""Does Telegram take our token? For ``luna doctor``."""

from telegram.error import InvalidToken, TelegramError

from luna.errors import LunaError, SettingsError
from luna.settings import Settings
from luna.telegram.backoff import TOKEN_REFUSED
from luna.telegram.bot import open_bot
from luna.telegram.request import AiohttpRequest


class TelegramUnreachableError(LunaError):
    """Telegram does not answer; its message says what to look at."""


async def check_token(settings: Settings, timeout: float = 5.0) -> str:
    """One line that names the bot; ``timeout`` in seconds.

    Raises ``SettingsError`` for a token that is missing or refused and
    ``TelegramUnreachableError`` where Telegram cannot be asked, each one line.
    """
    async with open_bot(settings, AiohttpRequest(connect=timeout, answer=timeout)) as bot:
        try:
            me = await bot.get_me()
        except InvalidToken:
            raise SettingsError(TOKEN_REFUSED) from None
        except TelegramError as error:
            raise TelegramUnreachableError(
                f"{error.message}: check the network, or TELEGRAM_API_BASE_URL if you set it."
            ) from None
    return f"Telegram answers: the token is that of @{me.username}"
