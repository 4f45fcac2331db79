"""Models in Anthropic's wire format, with the shared system block marked for its cache."""

import logging

import httpx2
from anthropic import AsyncAnthropic
from pydantic_ai.models import Model
from pydantic_ai.models.anthropic import AnthropicModel, AnthropicModelSettings
from pydantic_ai.providers.anthropic import AnthropicProvider

from luna.llm.plan import Endpoint

logging.getLogger("anthropic").setLevel(logging.WARNING)  # at DEBUG it writes whole prompts (P7)


def anthropic_model(endpoint: Endpoint, name: str, client: httpx2.AsyncClient) -> Model:
    """A Claude. Retries are the voice's own, bounded by its deadline: the SDK's are off."""
    sdk = AsyncAnthropic(
        api_key=endpoint.api_key, base_url=endpoint.base_url, http_client=client, max_retries=0
    )
    settings = AnthropicModelSettings(anthropic_cache_instructions=True)
    return AnthropicModel(name, provider=AnthropicProvider(anthropic_client=sdk), settings=settings)
