"""Signing in and out: two plain forms, without a script and without a socket.

A link from the bot shows a button and does nothing yet: whoever merely looks at it, as programs
that make previews do, does not use it up.
"""

from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from luna.console.doorman import COOKIE, SEE_OTHER, token_of
from luna.console.doorway import sent_by_us
from luna.console.entry import LASTS, WINDOW, Entry
from luna.console.theme import CSS
from luna.core.model import Language
from luna.texts import Texts
from luna.tickets import SIGN_IN

SIGN_OUT = "/signout"
HOME = "/"
LARGEST = 4096  # bytes of a form
FORBIDDEN, TOO_LARGE, TOO_MANY = 403, 413, 429
HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
}
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>{css}</style></head>
<body class="signin"><main><h1>{title}</h1>{body}</main></body></html>
"""
FORM = """<form method="post" action="{action}">{field}
<button class="strong" type="submit">{press}</button></form>"""
FIELD = """<label>{label}
<input name="password" type="password" autocomplete="current-password" required autofocus></label>
"""
TICKET = '<input name="ticket" type="hidden" value="{ticket}">'


@dataclass(frozen=True, slots=True)
class SignIn:
    """The handlers of both addresses."""

    entry: Entry
    texts: Texts

    async def at_door(self, request: Request) -> Response:
        """GET shows how to come in, POST comes in."""
        if request.method != "POST":
            return self._form(request, request.query_params.get("ticket", ""))
        given = await _fields(request)
        if given is None:
            return Response(status_code=TOO_LARGE)
        if not sent_by_us(request.headers):
            return Response(status_code=FORBIDDEN)
        address = request.client.host if request.client else ""
        ticket = given.get("ticket", "")
        token = (
            await self.entry.by_ticket(ticket, address)
            if ticket
            else self.entry.by_password(given.get("password", ""), address)
        )
        return self._refused(request, address) if token is None else self._welcome(request, token)

    async def out(self, request: Request) -> Response:
        """End the session."""
        if not sent_by_us(request.headers):
            return Response(status_code=FORBIDDEN)
        self.entry.end(token_of(request.headers))
        leaving = RedirectResponse(SIGN_IN, SEE_OTHER)
        leaving.delete_cookie(COOKIE, httponly=True, samesite="strict")
        return leaving

    def _welcome(self, request: Request, token: str) -> Response:
        answer = RedirectResponse(HOME, SEE_OTHER, HEADERS)
        answer.set_cookie(
            COOKIE,
            token,
            max_age=int(LASTS.total_seconds()),
            httponly=True,
            samesite="strict",
            secure=self._https(request),
        )
        return answer

    def _https(self, request: Request) -> bool:
        """By the public name it is as the operator says, else as the connection came."""
        rules = self.entry.rules
        public = rules.host is not None and request.headers.get("host") == rules.host
        return (rules.https and public) or request.url.scheme == "https"

    def _refused(self, request: Request, address: str) -> Response:
        if not self.entry.barred(address):
            return self._form(request, "", "refused", FORBIDDEN)
        page = self._form(request, "", "barred", TOO_MANY)
        page.headers["retry-after"] = str(int(WINDOW.total_seconds()))
        return page

    def _form(self, request: Request, ticket: str, note: str = "", status: int = 200) -> Response:
        language, rules = _language(request), self.entry.rules

        def say(key: str) -> str:
            return escape(self.texts.say(f"signin-{key}", language))

        told = f'<p role="alert">{say(note)}</p>' if note else ""
        hint = f"<p>{say('link')}</p>" if rules.desk else ""
        if ticket:
            body = _form(TICKET.format(ticket=escape(ticket)), say("enter"))
        elif rules.password is not None:
            body = _form(FIELD.format(label=say("password")), say("enter")) + hint
        else:
            body = hint or f"<p>{say('nobody')}</p>"
        page = PAGE.format(language=language, title=say("title"), css=CSS, body=told + body)
        return HTMLResponse(page, status, HEADERS)


def _form(field: str, press: str) -> str:
    return FORM.format(action=SIGN_IN, field=field, press=press)


def _language(request: Request) -> Language:
    wanted = request.headers.get("accept-language", "")[:2].casefold()
    return Language.EN if wanted == Language.EN else Language.FR


async def _fields(request: Request) -> dict[str, str] | None:
    """The form's first values; nothing where it is too large to be one."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return None
    try:
        found = parse_qs(body.decode("utf-8", "replace"), max_num_fields=8)
    except ValueError:
        return {}
    return {name: values[0] for name, values in found.items()}
