"""Bot API methods about the bot itself: who it is, its menu and texts, where its updates go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.fakes.formatting import same
from tests.fakes.mailbag import Webhook
from tests.fakes.wire import Json, Params, bad, utf16

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fakes.telegram import FakeTelegram

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def get_me(telegram: FakeTelegram, _params: Params) -> Json:
    return telegram.me() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


async def get_updates(telegram: FakeTelegram, params: Params) -> bytes:
    _allow(telegram, params)
    return await telegram.mailbag.fetch(
        params.number("offset"), params.number("limit", 100), params.number("timeout")
    )


async def set_webhook(telegram: FakeTelegram, params: Params) -> bool:
    """HTTPS is asked for as usual, except on loopback, where a local Bot API server takes HTTP."""
    url, secret = params.text("url"), params.text("secret_token")
    if not url:
        return await delete_webhook(telegram, params)
    address = urlsplit(url)
    if address.scheme != "https" and address.hostname not in LOOPBACK:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    _allow(telegram, params)
    if params.flag("drop_pending_updates"):
        telegram.mailbag.drop_pending()
    connections = max(1, min(params.number("max_connections", 40), 100))
    await telegram.mailbag.set_webhook(Webhook(url, secret, connections))
    return True


async def delete_webhook(telegram: FakeTelegram, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        telegram.mailbag.drop_pending()
    await telegram.mailbag.set_webhook(None)
    return True


def get_webhook_info(telegram: FakeTelegram, _params: Params) -> Json:
    mailbag = telegram.mailbag
    info: Json = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": mailbag.pending,
    }
    if mailbag.allowed:
        info["allowed_updates"] = mailbag.allowed
    if mailbag.webhook is None:
        return info
    hook = {"url": mailbag.webhook.url, "max_connections": mailbag.webhook.max_connections}
    return info | hook | mailbag.last_error


def set_my_commands(telegram: FakeTelegram, params: Params) -> bool:
    commands = params.parsed("commands", "commands")
    if not isinstance(commands, list):
        raise bad("can't parse BotCommand: expected an Array")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.get("command", "").removeprefix("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= utf16(command.get("description", "")) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    telegram.commands[_menu(params)] = commands
    return True


def get_my_commands(telegram: FakeTelegram, params: Params) -> list[Json]:
    """Exactly what was set for this scope and language: nothing is inherited."""
    return telegram.commands.get(_menu(params), [])


def delete_my_commands(telegram: FakeTelegram, params: Params) -> bool:
    telegram.commands.pop(_menu(params), None)
    return True


def setter(field: str, limit: int) -> Callable[[FakeTelegram, Params], bool]:
    """A method that keeps one of the bot's texts per language; empty removes it."""

    def set_it(telegram: FakeTelegram, params: Params) -> bool:
        if utf16(params.text(field)) > limit:
            raise bad(f"bot {field.replace('_', ' ')} is too long")
        telegram.texts[field, _language(params)] = params.text(field)
        return True

    return set_it


def getter(field: str) -> Callable[[FakeTelegram, Params], Json]:
    """Reads one of the bot's texts: in the language asked for, else the one for everybody."""

    def get_it(telegram: FakeTelegram, params: Params) -> Json:
        texts = telegram.texts
        return {field: texts.get((field, _language(params))) or texts.get((field, ""), "")}

    return get_it


def _allow(telegram: FakeTelegram, params: Params) -> None:
    """Absent means as before, an empty list the default."""
    allowed = params.parsed("allowed_updates", "allowed updates")
    if allowed is not None:
        telegram.mailbag.allowed = list(allowed)


def _menu(params: Params) -> tuple[str, str]:
    """Scope and language; a scope for one chat reads `chat:ID`."""
    scope = params.parsed("scope", "BotCommandScope") or {"type": "default"}
    if same(scope, {"type": scope["type"]}):
        return scope["type"], _language(params)
    return f"{scope['type']}:{scope['chat_id']}", _language(params)


def _language(params: Params) -> str:
    language = params.text("language_code")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad("invalid language code specified")
    return language
