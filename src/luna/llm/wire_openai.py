"""Models in OpenAI's wire format: OpenRouter's dialect of it, and everybody else's."""

import logging

import httpx2
from openai import AsyncOpenAI
from pydantic_ai.models import Model
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.models.openrouter import OpenRouterModel, OpenRouterModelSettings
from pydantic_ai.profiles.openai import OpenAIModelProfile
from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider
from pydantic_ai.providers.openrouter import OpenRouterProvider

from luna.llm.lean import LeanOpenAI
from luna.llm.plan import Endpoint

logging.getLogger("openai").setLevel(logging.WARNING)  # at DEBUG it writes whole prompts (P7)


def openrouter_model(endpoint: Endpoint, name: str, client: httpx2.AsyncClient) -> Model:
    """A model on OpenRouter, which reports what each call cost."""
    settings = OpenRouterModelSettings(
        openrouter_cache_instructions=True, openrouter_usage={"include": True}
    )
    provider = OpenRouterProvider(openai_client=_sdk(endpoint, client))
    return OpenRouterModel(name, provider=provider, settings=settings)


def openai_model(endpoint: Endpoint, name: str, client: httpx2.AsyncClient) -> Model:
    """A model at any OpenAI-compatible endpoint, a local server for instance."""
    # Local servers know `max_tokens` alone, and many chat templates take one system message.
    profile = OpenAIModelProfile(
        openai_chat_supports_multiple_system_messages=False,
        openai_chat_supports_max_completion_tokens="api.openai.com" in endpoint.base_url,
    )
    provider = OpenAICompatibleProvider(
        "openai-compatible", openai_client=_sdk(endpoint, client), profile=profile
    )
    return OpenAIChatModel(name, provider=provider)


def _sdk(endpoint: Endpoint, client: httpx2.AsyncClient) -> AsyncOpenAI:
    """The SDK without retries of its own: the voice's are bounded by its deadline."""
    return LeanOpenAI(
        api_key=endpoint.api_key, base_url=endpoint.base_url, http_client=client, max_retries=0
    )
