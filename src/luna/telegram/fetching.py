"""Fetching: a file that a user sent, by the name that Telegram gave it."""

from telegram import Bot
from telegram.error import TelegramError

from luna.errors import PhotoError
from luna.photos.looking import Fetch
from luna.telegram.backoff import why
from luna.telegram.request import AiohttpRequest


def fetcher(bot: Bot) -> Fetch:
    """Downloads through a bot; its size is asked before, and bound whatever was answered."""

    async def fetch(name: str, most: int) -> bytes:
        try:
            found = await bot.get_file(name)
            if (found.file_size or 0) > most:
                raise PhotoError(f"larger than {most // 2**20} MB")
            return await _way(bot).download(_address(found.file_path), most)
        except TelegramError as error:
            raise PhotoError(why(error)) from None

    return fetch


def _way(bot: Bot) -> AiohttpRequest:
    if not isinstance(bot.request, AiohttpRequest):
        raise TypeError("this bot was not opened by luna.telegram.bot")
    return bot.request


def _address(path: str | None) -> str:
    """A Bot API server in local mode names a file of its own machine instead: not ours to read."""
    if path is None or not path.startswith(("http://", "https://")):
        raise PhotoError("Telegram gives no address for it")
    return path
