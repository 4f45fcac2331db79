"""One bot: the library's ``Bot`` on our request, opened without asking Telegram anything."""

import logging
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot

from luna.errors import SettingsError
from luna.settings import Settings
from luna.telegram.request import AiohttpRequest

logging.getLogger("telegram").setLevel(logging.WARNING)  # at DEBUG it writes whole messages (P7)
# Texts are sent without it: five sixths of what it costs go into a Message that nobody looks at.
warnings.filterwarnings("ignore", message="Please use 'Bot.send_message'")


@asynccontextmanager
async def open_bot(settings: Settings, request: AiohttpRequest | None = None) -> AsyncIterator[Bot]:
    """A bot for as long as the block lasts, also while Telegram is down.

    Raises ``SettingsError`` without a token.
    """
    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is missing: BotFather gives one.")
    base = settings.telegram_api_base_url
    way = request or AiohttpRequest()
    await way.initialize()
    try:
        yield Bot(
            settings.telegram_bot_token.get_secret_value(),
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=way,
            get_updates_request=way,
        )
    finally:
        await way.shutdown()
