"""Doorway: who may knock at the page.

A browser sends along the name it was given. Whoever reaches a loopback address by a name of their
own (DNS rebinding) is turned away: the page answers to ``localhost``, to bare addresses, and to the
public name that the operator set, if there is one.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

LOCAL = "localhost"
MISDIRECTED = 421
# Vue compiles its templates in the browser: that takes 'unsafe-eval' and inline scripts.
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "referrer-policy": "same-origin",  # with none at all, browsers do not tell a form's origin
    "x-content-type-options": "nosniff",
}


class Doorway:
    """ASGI middleware in front of the page, its files and its socket."""

    def __init__(self, app: ASGIApp, public: str | None = None) -> None:
        self.app = app
        self.public = public

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
        elif not self._answers_to(Headers(scope=scope).get("host", "")):
            refusal = _refusal() if scope["type"] == "http" else WebSocketClose()
            await refusal(scope, receive, send)
        else:
            await self.app(scope, receive, _with_headers(send))

    def _answers_to(self, host: str) -> bool:
        return is_local(host) or (self.public is not None and host == self.public)


def same_host(origin: str, host: str) -> bool:
    """Whether a page that a browser names as a request's origin is one of ours.

    The scheme is left out: behind a proxy it is the proxy's.
    """
    place = urlsplit(origin).netloc
    return bool(place) and place == host


def sent_by_us(headers: Headers) -> bool:
    """Whether a page of ours sent this: browsers say where a POST comes from."""
    return same_host(headers.get("origin", ""), headers.get("host", ""))


def is_local(host: str) -> bool:
    """Whether a ``Host`` is ``localhost`` or a bare address, with or without a port."""
    name = host.rpartition("]")[0].lstrip("[") if host.startswith("[") else host.partition(":")[0]
    if name.casefold() == LOCAL:
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _refusal() -> PlainTextResponse:
    told = "The page answers at http://127.0.0.1, or as CONSOLE_URL says.\n"
    return PlainTextResponse(told, MISDIRECTED)


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending
