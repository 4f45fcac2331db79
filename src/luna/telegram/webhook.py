"""Webhook: Telegram posts an update, it is kept, and only then comes the 200."""

import hashlib
import hmac
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from telegram import Bot
from telegram.error import BadRequest

from luna.errors import SettingsError
from luna.settings import Settings
from luna.telegram.backoff import Backoff, insist
from luna.telegram.ingress import Raw
from luna.telegram.updates import ALLOWED

log = structlog.get_logger()
HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 2**20  # bytes; an update is a few thousand
CONNECTIONS = 40  # at the same time: one update of each chat at most


@dataclass(frozen=True, slots=True)
class PostBox:
    """The ASGI app that takes the updates Telegram posts.

    200: kept. 403: not Telegram. 400, 413: no update. 503: not kept, Telegram posts it again and
    holds back that chat's later ones.
    """

    take: Callable[[Raw], Awaitable[None]]
    secret: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            status = await _post(Request(scope, receive), self.take, self.secret)
            await Response(status_code=status)(scope, receive, send)


def webhook_route(settings: Settings, take: Callable[[Raw], Awaitable[None]]) -> Route:
    """The post box at its place in a site."""
    return Route(webhook_path(settings), PostBox(take, webhook_secret(settings)))


async def announce(bot: Bot, settings: Settings, backoff: Backoff | None = None) -> None:
    """Tell Telegram where to post. Raises ``SettingsError`` where it refuses the address."""

    async def tell() -> None:
        await bot.set_webhook(
            settings.webhook_url or "",
            secret_token=webhook_secret(settings),
            allowed_updates=ALLOWED,
            max_connections=CONNECTIONS,
        )

    try:
        await insist(tell, "setWebhook", backoff or Backoff())
    except BadRequest as error:
        raise SettingsError(f"Telegram refuses WEBHOOK_URL: {error.message}.") from None


def webhook_path(settings: Settings) -> str:
    """Where the app is mounted: the path of ``WEBHOOK_URL``."""
    return urlsplit(settings.webhook_url or "").path or "/"


def webhook_secret(settings: Settings) -> str:
    """``WEBHOOK_SECRET``, or one that every process derives from the token.

    Raises ``SettingsError`` for one that Telegram would not take.
    """
    if settings.webhook_secret is not None:
        secret = settings.webhook_secret.get_secret_value()
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise SettingsError("WEBHOOK_SECRET may hold letters, digits, _ and -, 256 at most.")
        return secret
    token = settings.telegram_bot_token
    if token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is missing: BotFather gives one.")
    return hmac.new(token.get_secret_value().encode(), b"webhook", hashlib.sha256).hexdigest()


async def _post(request: Request, take: Callable[[Raw], Awaitable[None]], secret: str) -> int:
    """The status of one request; nothing of its body is ever logged."""
    if request.method != "POST":
        return 405
    given = request.headers.get(HEADER, "")
    if not hmac.compare_digest(given.encode(), secret.encode()):
        return 403
    body = await body_of(request)
    if body is None:
        return 413
    raw = _update(body)
    if raw is None:
        return 400
    try:
        await take(raw)
    except Exception as error:  # whatever it is: it is not kept, so it must come again
        log.warning("update not kept", update=raw["update_id"], why=type(error).__name__)
        return 503
    return 200


async def body_of(request: Request) -> bytes | None:
    """All of a body, or nothing of one that is larger than ``LARGEST``."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return None
    return bytes(body)


def _update(body: bytes) -> Raw | None:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) and type(raw.get("update_id")) is int else None
