"""Back-off: how long to wait for Telegram, and asking it again until it answers."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError

from luna.errors import SettingsError

log = structlog.get_logger()
TOKEN_REFUSED = "Telegram refuses TELEGRAM_BOT_TOKEN: copy it again from BotFather."  # noqa: S105


@dataclass(frozen=True, slots=True)
class Backoff:
    """Seconds between tries: ``first``, then twice as long each time, up to ``longest``."""

    first: float = 1.0
    longest: float = 30.0

    def after(self, failures: int, error: Exception | None = None) -> float:
        """The wait after so many failures in a row; what Telegram itself asks for comes first."""
        if isinstance(error, RetryAfter):
            return wait_of(error).total_seconds()
        return min(self.first * 2.0 ** min(failures - 1, 16), self.longest)


def wait_of(error: RetryAfter) -> timedelta:
    """How long Telegram asks to wait, however the library is set to say it."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


async def insist(call: Callable[[], Awaitable[object]], what: str, backoff: Backoff) -> None:
    """Make a call until it is answered.

    Raises ``SettingsError`` for a refused token, ``TelegramError`` for any other refusal.
    """
    failures = 0
    while True:
        try:
            await call()
        except InvalidToken:
            raise SettingsError(TOKEN_REFUSED) from None
        except (NetworkError, RetryAfter) as error:
            if isinstance(error, BadRequest):
                raise
            failures += 1
            if failures == 1:
                log.warning("Telegram does not answer", asked=what, why=why(error))
            await asyncio.sleep(backoff.after(failures, error))
        else:
            return


def why(error: Exception) -> str:
    """A reason that may be logged: never an address, never what somebody wrote."""
    return error.message if isinstance(error, TelegramError) else type(error).__name__
