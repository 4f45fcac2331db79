"""Chat models on loopback, in the wire formats of Anthropic, OpenRouter and plain OpenAI.

    async with FakeModels() as models:
        models.script(["salut toi", "et toi ?"])    # then the default again
        models.fail_next("529", api="anthropic")    # whatever else is asked goes through
        …
        assert [r.api for r in models.requests] == ["anthropic", "openrouter"]

As a process: `python -m tests.fakes.models --port 0 --latency 0.2 --text "salut"`.
"""

import argparse
import asyncio
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from aiohttp import web

from tests.fakes.dialects import Anthropic, Completions, Json, Line, PromptCache
from tests.fakes.server import Loopback, hang_up, serve

Dialect = Anthropic | Completions
KEPT_HEADERS = {
    "anthropic-beta", "anthropic-version", "authorization", "http-referer", "user-agent",
    "x-api-key", "x-title",
}  # fmt: skip
KINDS = {"timeout", "malformed", "disconnect", "empty"}
FOREVER = 3600.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that arrived, whatever became of it. Header names are in lower case."""

    api: str
    path: str
    headers: dict[str, str]
    json: Json
    at: float
    """`time.monotonic()` on arrival."""


@dataclass(slots=True)
class Trouble:
    """One scripted failure: a status as a string, or timeout, malformed, disconnect, empty."""

    kind: str
    times: int
    retry_after: float | None
    api: str | None


class FakeModels(Loopback):
    """Answers with the script while it lasts, then with `answer`, then with the default."""

    def __init__(self, text: str = "coucou toi", latency: float = 0.0) -> None:
        super().__init__()
        self.default: Line = text
        self.latency = latency
        """Seconds before every answer, errors too."""
        self.answer: Callable[[Json], Line] | None = None
        self.requests: list[Asked] = []
        self._script: deque[Line] = deque()
        self._troubles: list[Trouble] = []
        self._cache = PromptCache()
        self._answered = 0

    # Where it is

    @property
    def anthropic_url(self) -> str:
        return self.base_url

    @property
    def openrouter_url(self) -> str:
        return f"{self.base_url}/api/v1"

    @property
    def openai_url(self) -> str:
        return f"{self.base_url}/v1"

    def addresses(self) -> dict[str, str]:
        return super().addresses() | {
            "anthropic_url": self.anthropic_url,
            "openrouter_url": self.openrouter_url,
            "openai_url": self.openai_url,
        }

    def routes(self) -> list[web.RouteDef]:
        dialects: dict[str, Dialect] = {
            "/v1/messages": Anthropic(),
            "/api/v1/chat/completions": Completions("openrouter"),
            "/v1/chat/completions": Completions("openai"),
        }
        return [web.post(path, self._speaking(dialect)) for path, dialect in dialects.items()]

    # What tests ask of it

    def reply(self, text: Line) -> None:
        """What every request gets when nothing else was asked for."""
        self.default = text

    def script(self, lines: Iterable[Line]) -> None:
        """Lines to say in turn; a dict calls the request's first tool with these arguments."""
        self._script.extend(lines)

    def fail_next(
        self, kind: str, times: int = 1, retry_after: float | None = None, api: str | None = None
    ) -> None:
        """Fail the next requests, to one api (anthropic, openrouter, openai) or to any.

        Kinds: any status as a string ("401", "429", "500", "529", …), "timeout" (never answers),
        "malformed" (JSON cut in the middle), "disconnect" (closed unanswered), "empty" (no text).
        Mind that the official clients retry by themselves: `times` counts requests.
        """
        if not kind.isdigit() and kind not in KINDS:
            raise ValueError(f"no such failure: {kind}")
        self._troubles.append(Trouble(kind, times, retry_after, api))

    # The wire

    def _speaking(self, dialect: Dialect) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answer(request: web.Request) -> web.Response:
            body = await request.json()
            headers = {k.lower(): v for k, v in request.headers.items()}
            kept = {k: v for k, v in headers.items() if k in KEPT_HEADERS}
            self.requests.append(Asked(dialect.name, request.path, kept, body, time.monotonic()))
            if self.latency:
                await asyncio.sleep(self.latency)
            trouble = self._take(dialect.name)
            if trouble is not None:
                return await self._fail(trouble, dialect, body, request)
            return self._reply(dialect, body, headers)

        return answer

    def _take(self, api: str) -> Trouble | None:
        for trouble in self._troubles:
            if trouble.api in (None, api):
                trouble.times -= 1
                if not trouble.times:
                    self._troubles.remove(trouble)
                return trouble
        return None

    async def _fail(
        self, trouble: Trouble, dialect: Dialect, body: Json, request: web.Request
    ) -> web.Response:
        if trouble.kind.isdigit():
            status = int(trouble.kind)
            wait = trouble.retry_after
            headers = {} if wait is None else {"retry-after": f"{wait:g}"}
            return web.json_response(dialect.error(status), status=status, headers=headers)
        if trouble.kind == "timeout":
            await asyncio.sleep(FOREVER)
        if trouble.kind in ("timeout", "disconnect"):
            return hang_up(request)
        if trouble.kind == "empty":
            return web.json_response(dialect.reply(body, "", 0, self._cache))
        text = json.dumps(dialect.reply(body, "salut", 0, self._cache))
        return web.Response(text=text[: len(text) // 2], content_type="application/json")

    def _reply(self, dialect: Dialect, body: Json, headers: dict[str, str]) -> web.Response:
        if not (headers.get("x-api-key") or headers.get("authorization")):
            return web.json_response(dialect.error(401), status=401)
        complaint = "this fake does not stream" if body.get("stream") else dialect.complaint(body)
        if complaint:
            return web.json_response(dialect.error(400, complaint), status=400)
        self._answered += 1
        answer = dialect.reply(body, self._next_line(body), self._answered, self._cache)
        return web.json_response(answer)

    def _next_line(self, body: Json) -> Line:
        if self._script:
            return self._script.popleft()
        return self.default if self.answer is None else self.answer(body)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Fake chat models on 127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before every answer")
    parser.add_argument("--text", default="coucou toi")
    chosen = parser.parse_args()
    asyncio.run(serve(FakeModels(chosen.text, chosen.latency), chosen.port))
