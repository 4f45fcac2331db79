"""The open lines to providers: one HTTP session for the whole process.

A session builds a TLS context, tens of milliseconds of CPU, so nobody opens one per call.
"""

import asyncio
import json
from dataclasses import dataclass, field
from decimal import Decimal
from urllib.parse import urlsplit

import aiohttp
from pydantic_core import to_json

from luna.core.speech import Usage
from luna.llm.asked import Answer, Asked, Dialect, Json, Reply
from luna.llm.faults import CONNECTION_LOST, TIMED_OUT, FaultError, of_status
from luna.llm.plan import Endpoint, Wire
from luna.llm.prices import Price, list_price
from luna.llm.wire_anthropic import Messages
from luna.llm.wire_openai import Completions, OpenRouter
from luna.proxies import proxy_of

CONNECT_S = 4.0
KEPT_S = 60.0  # how long a line may rest: a new one costs a handshake
_REDIRECT = 300


@dataclass(frozen=True, slots=True)
class RemoteModel:
    """A model behind somebody's door."""

    endpoint: Endpoint
    name: str
    dialect: Dialect
    lines: "Connections" = field(repr=False)

    async def ask(self, asked: Asked, seconds: float) -> Reply:
        """One try within ``seconds``. Raises ``FaultError``, or anything that JSON and its reading
        raise where an answer makes no sense.
        """
        answer = self.dialect.read(await self._posted(self.dialect.body(self.name, asked), seconds))
        tokens, cost = answer.tokens, await self.cost_of(answer)
        return Reply(answer.text.strip(), Usage(tokens.read, tokens.written, tokens.cached, cost))

    async def cost_of(self, answer: Answer) -> Decimal:
        """US dollars, as the provider says, else by list price, else 0."""
        if answer.billed is not None:
            return answer.billed
        price = await self.lines.price(self.endpoint, self.name)
        return price.of(answer.tokens) if price else Decimal(0)

    async def _posted(self, body: Json, seconds: float) -> Json:
        url = self.endpoint.base_url.rstrip("/") + self.dialect.path
        headers = {"content-type": "application/json"} | self.dialect.headers(self.endpoint.api_key)
        try:
            async with (
                asyncio.timeout(seconds),
                self.lines.session().post(
                    url,
                    data=to_json(body),
                    headers=headers,
                    proxy=proxy_of(*urlsplit(url)[:2]),
                ) as answer,
            ):
                payload = await answer.read()
        except TimeoutError:
            raise FaultError(TIMED_OUT) from None
        except (aiohttp.ClientError, OSError):
            raise FaultError(CONNECTION_LOST) from None
        if answer.status >= _REDIRECT:
            raise FaultError(of_status(answer.status, answer.headers, payload))
        found: Json = json.loads(payload)
        return found


@dataclass(slots=True)
class Connections:
    """What all models share: the session, opened at the first question, and what they cost."""

    _session: aiohttp.ClientSession | None = None
    _prices: dict[tuple[Endpoint, str], Price | None] = field(default_factory=dict)

    def model(self, endpoint: Endpoint, name: str) -> RemoteModel:
        return RemoteModel(endpoint, name, dialect_of(endpoint), self)

    def session(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=KEPT_S),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_S),
                headers={"user-agent": "luna"},
            )
        return self._session

    async def price(self, endpoint: Endpoint, model: str) -> Price | None:
        """Look once, beside all else that goes on: loading the list takes a second."""
        place = (endpoint, model)
        if place not in self._prices:
            self._prices[place] = await asyncio.to_thread(list_price, *place)
        return self._prices[place]

    async def aclose(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()


def dialect_of(endpoint: Endpoint) -> Dialect:
    match endpoint.wire:
        case Wire.ANTHROPIC:
            return Messages()
        case Wire.OPENROUTER:
            return OpenRouter()
        case Wire.OPENAI:
            own = "api.openai.com" in endpoint.base_url
            return Completions("max_completion_tokens" if own else "max_tokens")
