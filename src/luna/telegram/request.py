"""The way to the Bot API: python-telegram-bot's request interface on one shared aiohttp session.

What the library cannot tell apart is told apart here: a call that certainly was not taken
(``NotTakenError``: it never left, or Telegram said so) and one whose answer was lost (any other
``NetworkError``). No error carries an answer's body or the address, which holds the token.
"""

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from luna.proxies import proxy_of

CONNECTIONS = 100
CONNECT, ANSWER, UPLOAD = 5.0, 15.0, 40.0  # seconds
SLOW_DOWN = timedelta(seconds=5)  # for a 429 that does not say how long

_FOUND, _REDIRECT, _CLIENT_ERROR, _TOO_MANY = 200, 300, 400, 429
_SERVER_ERROR, _GATEWAY_TIMEOUT = 500, 504
_JSON = {"Content-Type": "application/json"}


class NotTakenError(NetworkError):
    """Telegram certainly did not take the call: trying again repeats nothing."""


@dataclass(slots=True)
class Departure:
    """Whether a request began to leave; before that, nobody can have read it."""

    left: bool = False


class AiohttpRequest(BaseRequest):
    """One session for all calls of a bot, polling included."""

    def __init__(self, connect: float = CONNECT, answer: float = ANSWER) -> None:
        self._connect = connect
        self._answer = answer
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._answer

    async def initialize(self) -> None:
        """Open the session; a second call changes nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trace_configs=[_watch_departures()],
            )

    async def shutdown(self) -> None:
        """Close the session; ``initialize`` opens another."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  counts as connect
    ) -> tuple[int, bytes]:
        """The status and body of an answer that Telegram itself gave. Raises ``TelegramError``."""
        if self._session is None:
            raise NotTakenError("the way to Telegram is not open")
        connect = _seconds(connect_timeout, self._connect)
        files = request_data is not None and request_data.contains_files
        write = _seconds(write_timeout, UPLOAD if files else 0.0)
        patience = aiohttp.ClientTimeout(
            total=connect + write + _seconds(read_timeout, self._answer), connect=connect
        )
        departure = Departure()
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                headers=_JSON if request_data and not files else None,
                timeout=patience,
                allow_redirects=False,
                proxy=proxy_of(*urlsplit(url)[:2]),
                trace_request_ctx=departure,
            ) as answer:
                return _judged(answer.status, await answer.read())
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            raise _lost(error, departure) from None  # the cause may print the address

    async def download(self, url: str, most: int) -> bytes:
        """A file, ``most`` bytes of it at most: more is an error. Raises ``TelegramError``."""
        if self._session is None:
            raise NotTakenError("the way to Telegram is not open")
        patience = aiohttp.ClientTimeout(total=self._connect + self._answer, connect=self._connect)
        departure = Departure()
        try:
            async with self._session.get(
                url,
                timeout=patience,
                allow_redirects=False,
                proxy=proxy_of(*urlsplit(url)[:2]),
                trace_request_ctx=departure,
            ) as answer:
                if answer.status != _FOUND:
                    raise NetworkError(f"Telegram does not give the file ({answer.status})")
                return await _bounded(answer.content, most)
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            raise _lost(error, departure) from None  # the cause may print the address

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The library's own would log what it cannot read, and that may be somebody's message."""
        found = _json_object(payload)
        if found is None or ("result" not in found and found.get("ok") is not False):
            raise NetworkError("the answer is not one of the Bot API")
        return found


def _watch_departures() -> aiohttp.TraceConfig:
    async def left(_session: object, trace: Any, _params: object) -> None:
        trace.trace_request_ctx.left = True

    config = aiohttp.TraceConfig()
    config.on_request_headers_sent.append(left)
    return config


async def _bounded(content: aiohttp.StreamReader, most: int) -> bytes:
    body = bytearray()
    async for part in content.iter_any():
        body += part
        if len(body) > most:
            raise NetworkError(f"the file is larger than {most // 2**20} MB")
    return bytes(body)


def _seconds(given: ODVInput[float], default: float) -> float:
    return given if isinstance(given, (int, float)) else default


def _body(data: RequestData | None) -> bytes | aiohttp.FormData | None:
    if data is None or not data.contains_files:
        return data and data.json_payload
    form = aiohttp.FormData()
    for name, text in data.json_parameters.items():
        form.add_field(name, text)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _judged(status: int, payload: bytes) -> tuple[int, bytes]:
    """Let through what the library maps well; say ourselves what it would blur."""
    if status < _REDIRECT:
        return status, payload  # a file, or what parse_json_payload reads
    if status < _CLIENT_ERROR:
        raise NetworkError(f"Telegram's address leads elsewhere ({status})")
    found = _json_object(payload) or {}
    refused = found.get("ok") is False
    if status == _TOO_MANY:
        raise RetryAfter(_wait(found))
    if status < _SERVER_ERROR:
        return status, payload if refused else b'{"ok": false}'
    # In an outage the Bot API says "ok: false" itself; a gateway that gave up waiting cannot know.
    if refused and status != _GATEWAY_TIMEOUT:
        raise NotTakenError(f"Telegram is unwell ({status})")
    raise NetworkError(f"Telegram is unwell ({status})")


def _wait(found: dict[str, Any]) -> timedelta:
    try:
        return timedelta(seconds=float(found["parameters"]["retry_after"]))
    except (KeyError, TypeError, ValueError):
        return SLOW_DOWN


def _lost(error: BaseException, departure: Departure) -> TelegramError:
    name = type(error).__name__
    if not departure.left:
        return NotTakenError(f"Telegram cannot be reached ({name})")
    if isinstance(error, TimeoutError):
        return TimedOut("Telegram did not answer in time")
    return NetworkError(f"the connection to Telegram broke ({name})")


def _json_object(payload: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(payload)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
