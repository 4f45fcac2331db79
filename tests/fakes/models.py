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
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from aiohttp import web

from tests.fakes.dialects import Anthropic, Completions, Json, Line, PromptCache
from tests.fakes.events import server_sent
from tests.fakes.server import Loopback, hang_up, serve

Dialect = Anthropic | Completions
KEPT_HEADERS = {
    "anthropic-beta", "anthropic-version", "authorization", "http-referer", "user-agent",
    "x-api-key", "x-title",
}  # fmt: skip
KINDS = {"timeout", "malformed", "disconnect", "cut", "empty", "filtered"}
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
    """One scripted failure: a status as a string, or one of KINDS."""

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
        speaking = [web.post(path, self._speaking(each)) for path, each in dialects.items()]
        checks = ("/v1/models", "/v1/models/{model}", "/api/v1/key")
        return speaking + [web.get(path, self._checked) for path in checks]

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
        "malformed" (JSON cut in the middle), "disconnect" (closed unanswered), "cut" (closed in the
        middle of the answer), "empty" (no text), "filtered" (refused by the provider's own filter).
        Mind that the official clients retry by themselves: `times` counts requests.
        """
        if not kind.isdigit() and kind not in KINDS:
            raise ValueError(f"no such failure: {kind}")
        self._troubles.append(Trouble(kind, times, retry_after, api))

    # The wire

    def _speaking(self, dialect: Dialect) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
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
    ) -> web.StreamResponse:
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
            return _response(body, dialect.reply(body, "", 0, self._cache))
        if trouble.kind == "filtered":
            return _response(body, dialect.filtered(dialect.reply(body, "", 0, self._cache)))
        whole = _response(body, dialect.reply(body, "salut", 0, self._cache))
        text = whole.text or ""
        half = text[: text.rindex("{", 0, len(text) // 2) + 1]  # no JSON ends on a brace opened
        if trouble.kind == "malformed":
            closed = half + "\n\n"  # ends an event of a stream, so that its JSON is read
            return web.Response(text=closed, content_type=whole.content_type)
        return await self._cut(request, half, len(text), whole.content_type)

    async def _cut(
        self, request: web.Request, half: str, size: int, content_type: str
    ) -> web.StreamResponse:
        """Promise the whole answer, send half of it and hang up."""
        response = web.StreamResponse(headers={"content-type": content_type})
        response.content_length = size
        await response.prepare(request)
        await response.write(half.encode())
        hang_up(request)
        return response

    async def _checked(self, request: web.Request) -> web.StreamResponse:
        """The free questions that tell whether a key is good; scripted statuses reach them too."""
        headers = {k.lower(): v for k, v in request.headers.items()}
        kept = {k: v for k, v in headers.items() if k in KEPT_HEADERS}
        plain = "anthropic" if "anthropic-version" in headers else "openai"
        api = "openrouter" if request.path.startswith("/api/") else plain
        self.requests.append(Asked(api, request.path, kept, {}, time.monotonic()))
        trouble = self._take(api)
        if trouble is None:
            return web.json_response(_free_answer(api, request.match_info.get("model")))
        dialect = Anthropic() if api == "anthropic" else Completions(api)
        return await self._fail(trouble, dialect, {"model": "fake", "messages": []}, request)

    def _reply(self, dialect: Dialect, body: Json, headers: dict[str, str]) -> web.Response:
        if not (headers.get("x-api-key") or headers.get("authorization")):
            return web.json_response(dialect.error(401), status=401)
        complaint = dialect.complaint(body)
        if complaint:
            return web.json_response(dialect.error(400, complaint), status=400)
        self._answered += 1
        answer = dialect.reply(body, self._next_line(body), self._answered, self._cache)
        return _response(body, answer)

    def _next_line(self, body: Json) -> Line:
        if self._script:
            return self._script.popleft()
        return self.default if self.answer is None else self.answer(body)


def _free_answer(api: str, model: str | None) -> Json:
    """What a good key is told: about itself at OpenRouter, else about one model or all."""
    if api == "openrouter":
        return {"data": {"label": "sk-or-fake", "usage": 0, "limit": None}}
    kind = "type" if api == "anthropic" else "object"
    about = {"id": model or "fake-model", kind: "model"}
    return about if model else {"data": [about]}


def _response(request: Json, answer: Json) -> web.Response:
    if request.get("stream"):
        return web.Response(text=server_sent(answer), content_type="text/event-stream")
    return web.json_response(answer)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Fake chat models on 127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before every answer")
    parser.add_argument("--text", default="coucou toi")
    chosen = parser.parse_args()
    asyncio.run(serve(FakeModels(chosen.text, chosen.latency), chosen.port))
