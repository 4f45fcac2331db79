"""Doorman: asks for a session at every page, file and socket, where the page is not one's own."""

from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from luna.console.entry import Entry
from luna.tickets import SIGN_IN

COOKIE = "luna-console"
SEE_OTHER, UNAUTHORIZED = 303, 401


class Doorman:
    """ASGI middleware behind the doorway; the page to sign in at is everybody's."""

    def __init__(self, app: ASGIApp, entry: Entry) -> None:
        self.app = app
        self.entry = entry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._lets_in(scope):
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await _turned_away(scope)(scope, receive, send)
        else:
            await WebSocketClose()(scope, receive, send)

    def _lets_in(self, scope: Scope) -> bool:
        if scope["type"] not in {"http", "websocket"} or not self.entry.rules.guarded:
            return True
        signing_in = scope["type"] == "http" and scope["path"] == SIGN_IN
        return signing_in or self.entry.session(token_of(Headers(scope=scope))) is not None


def token_of(headers: Headers) -> str | None:
    """The session that a request's cookie names."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return None
    return found.value if found else None


def _turned_away(scope: Scope) -> Response:
    """A person is shown where to sign in; whatever else asks is told no."""
    if scope["method"] == "GET" and "text/html" in Headers(scope=scope).get("accept", ""):
        return RedirectResponse(SIGN_IN, SEE_OTHER)
    return PlainTextResponse("Sign in first.\n", UNAUTHORIZED)
