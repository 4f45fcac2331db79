"""The open lines to providers: one HTTP client each, for the whole process.

A client builds a TLS context, tens of milliseconds of CPU, so nobody opens one per call.
"""

import httpx2
from pydantic_ai.models import Model, create_async_httpx2_client

from luna.llm.plan import Endpoint, Wire

CONNECT_S = 4.0


class Connections:
    """Models by endpoint and name; closed together."""

    def __init__(self) -> None:
        self._clients: dict[Endpoint, httpx2.AsyncClient] = {}

    def model(self, endpoint: Endpoint, name: str) -> Model:
        """A model behind an endpoint, on that endpoint's one client."""
        client = self._client(endpoint)
        # An SDK takes seconds and 40 MB to import on a small machine: only the ones in use are.
        if endpoint.wire is Wire.ANTHROPIC:
            from luna.llm.wire_anthropic import anthropic_model  # noqa: PLC0415

            return anthropic_model(endpoint, name, client)
        from luna.llm.wire_openai import openai_model, openrouter_model  # noqa: PLC0415

        opened = openrouter_model if endpoint.wire is Wire.OPENROUTER else openai_model
        return opened(endpoint, name, client)

    async def aclose(self) -> None:
        for client in self._clients.values():
            await client.aclose()

    def _client(self, endpoint: Endpoint) -> httpx2.AsyncClient:
        if endpoint not in self._clients:
            timeout = httpx2.Timeout(60.0, connect=CONNECT_S)
            self._clients[endpoint] = create_async_httpx2_client(timeout=timeout)
        return self._clients[endpoint]
