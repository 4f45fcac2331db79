"""Polling: ask Telegram for updates, and confirm them only once they are kept."""

import asyncio
import json
from typing import Any
from urllib.parse import urlencode

import structlog
from telegram import Bot
from telegram.error import Conflict, InvalidToken

from luna.errors import SettingsError
from luna.telegram.backoff import TOKEN_REFUSED, Backoff, insist, why
from luna.telegram.ingress import Ingress, Raw
from luna.telegram.request import ANSWER
from luna.telegram.updates import ALLOWED

log = structlog.get_logger()
LONG = 50  # seconds that Telegram may hold an empty poll
RIVAL = (
    "Another process is taking this bot's messages: stop it, or give each its own bot "
    "(a token of BotFather's works in one place at a time)."
)


async def poll(bot: Bot, ingress: Ingress, backoff: Backoff | None = None) -> None:
    """Take updates until cancelled; what was not confirmed then comes again, and is known.

    Raises ``SettingsError`` when Telegram refuses the token.
    """
    patience = backoff or Backoff()
    await insist(bot.delete_webhook, "deleteWebhook", patience)
    offset = failures = 0
    while True:
        try:
            batch = await _fetch(bot, offset)
            await ingress.take_all(batch)
        except InvalidToken:
            raise SettingsError(TOKEN_REFUSED) from None
        except Exception as error:  # whatever it is, the next try may do
            failures += 1
            _say(failures, error)
            await asyncio.sleep(patience.after(failures, error))
            continue
        if failures:
            log.info("updates come again", failures=failures)
        failures = 0
        # Numbers may start anew after a quiet week: an old offset would then confirm unseen ones.
        offset = batch[-1]["update_id"] + 1 if batch else 0


async def _fetch(bot: Bot, offset: int) -> list[Raw]:
    """A batch as JSON: the library parses it as a whole, and one bad update would hold up all."""
    query = urlencode({"offset": offset, "timeout": LONG, "allowed_updates": json.dumps(ALLOWED)})
    found: Any = await bot.request.post(
        f"{bot.base_url}/getUpdates?{query}", read_timeout=LONG + ANSWER
    )
    return sorted(found, key=lambda raw: int(raw["update_id"]))


def _say(failures: int, error: Exception) -> None:
    if failures == 1:
        log.warning(RIVAL if isinstance(error, Conflict) else "no updates", why=why(error))
