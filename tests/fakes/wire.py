"""The Bot API on the wire: parameters however they come, refusals as the real server words them."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

Json = dict[str, Any]
REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
}


class Refusal(Exception):  # noqa: N818 - the Bot API answers, it does not break
    """An answer with `ok: false`; `retry_after` in seconds."""

    def __init__(
        self, code: int, description: str | None = None, retry_after: int | None = None
    ) -> None:
        self.code = code
        self.description = description or REASONS.get(code, "Internal Server Error")
        self.retry_after = retry_after
        if description is None and retry_after is not None:
            self.description += f": retry after {retry_after}"
        super().__init__(self.description)

    def response(self) -> web.Response:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        headers = {}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
            headers["Retry-After"] = str(self.retry_after)
        return web.json_response(body, status=self.code, headers=headers)


def bad(reason: str) -> Refusal:
    return Refusal(400, f"Bad Request: {reason}")


def success(result: object) -> web.Response:
    """`result` is any JSON value, or bytes that already are its JSON."""
    body = result if isinstance(result, bytes) else json.dumps(result).encode()
    return web.Response(body=b'{"ok":true,"result":' + body + b"}", content_type="application/json")


def utf16(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """One call's parameters: query, form, multipart or JSON, numbers welcome as strings."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload]

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        text = value if isinstance(value, str) else json.dumps(value)
        if not text.isascii() and re.search("[\ud800-\udfff]", text):
            raise bad("strings must be encoded in UTF-8")
        return text

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"1", "true", "yes", "on", "t", "y"}

    def parsed(self, name: str, what: str) -> Any:
        """A nested value, sent as JSON or as a string of JSON; None when absent or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad(f"can't parse {what} JSON object") from None


async def read_params(request: web.Request) -> Params:
    """Raises `Refusal` when a JSON body does not parse; whatever else comes is taken as it is."""
    values: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= _json_object(await request.text())
    elif request.body_exists:
        for name, field in (await request.post()).items():
            if isinstance(field, FileField):
                uploads[name] = Upload(field.filename, field.file.read())
            else:
                values[name] = field if isinstance(field, str) else bytes(field).decode()
    return Params(values, uploads)


def _json_object(body: str) -> Json:
    try:
        parsed = json.loads(body) if body.strip() else {}
    except ValueError:
        raise bad("can't parse JSON object") from None
    if not isinstance(parsed, dict):
        raise bad("object expected as a request body")
    return parsed
