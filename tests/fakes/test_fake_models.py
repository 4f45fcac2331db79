"""The fake models against the official clients, through pydantic-ai as Luna uses them."""

import asyncio
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from httpx2 import AsyncClient
from pydantic import BaseModel
from pydantic_ai import Agent, CachePoint, ModelHTTPError
from pydantic_ai.direct import model_request
from pydantic_ai.exceptions import ContentFilterError, ModelAPIError
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelRequestPart,
    SystemPromptPart,
    UserPromptPart,
)
from pydantic_ai.models import Model
from pydantic_ai.settings import ModelSettings

from tests.fakes.conftest import NO_CERTIFICATES
from tests.fakes.models import FakeModels

if TYPE_CHECKING:  # seconds to load: who runs these tests does, not whoever collects them
    from anthropic import AsyncAnthropic
    from openai import AsyncOpenAI


def claude(models: FakeModels, retries: int = 0) -> "AsyncAnthropic":
    from anthropic import AsyncAnthropic  # noqa: PLC0415  heavy

    return AsyncAnthropic(
        base_url=models.anthropic_url,
        api_key="k",
        max_retries=retries,
        http_client=AsyncClient(verify=NO_CERTIFICATES),
    )


def gpt(url: str) -> "AsyncOpenAI":
    from openai import AsyncOpenAI  # noqa: PLC0415  heavy

    http_client = AsyncClient(verify=NO_CERTIFICATES)
    return AsyncOpenAI(base_url=url, api_key="k", max_retries=0, http_client=http_client)


def anthropic(models: FakeModels, retries: int = 0) -> Model:
    from pydantic_ai.models.anthropic import AnthropicModel  # noqa: PLC0415  heavy
    from pydantic_ai.providers.anthropic import AnthropicProvider  # noqa: PLC0415  heavy

    provider = AnthropicProvider(anthropic_client=claude(models, retries))
    return AnthropicModel("claude-haiku-4-5", provider=provider)


def openrouter(models: FakeModels) -> Model:
    from pydantic_ai.models.openrouter import OpenRouterModel  # noqa: PLC0415  heavy
    from pydantic_ai.providers.openrouter import OpenRouterProvider  # noqa: PLC0415  heavy

    client = gpt(models.openrouter_url)
    provider = OpenRouterProvider(openai_client=client)
    return OpenRouterModel("anthracite-org/magnum-v4-72b", provider=provider)


def openai(models: FakeModels) -> Model:
    return local(models.openai_url)


def local(url: str) -> Model:
    from pydantic_ai.models.openai import OpenAIChatModel  # noqa: PLC0415  heavy
    from pydantic_ai.providers.openai import OpenAIProvider  # noqa: PLC0415  heavy

    return OpenAIChatModel("local-model", provider=OpenAIProvider(openai_client=gpt(url)))


Client = Callable[[FakeModels], Model]
every_api = pytest.mark.parametrize("client", [anthropic, openrouter, openai])
SALUT: list[ModelMessage] = [
    ModelRequest(parts=[SystemPromptPart("Tu es Luna."), UserPromptPart("salut")])
]


@every_api
async def test_a_reply_comes_with_its_usage(models: FakeModels, client: Client) -> None:
    models.reply("coucou toi")
    response = await model_request(client(models), SALUT, model_settings={"max_tokens": 80})
    assert response.text == "coucou toi"
    assert response.usage.input_tokens > 0
    assert response.usage.output_tokens > 0
    assert response.finish_reason == "stop"
    (asked,) = models.requests
    assert asked.api == client.__name__
    assert asked.json["model"] == client(models).model_name


async def test_openrouter_tells_provider_and_cost(models: FakeModels) -> None:
    response = await model_request(openrouter(models), SALUT)
    details = response.provider_details or {}
    assert details["downstream_provider"] == "FakeProvider"
    assert details["cost"] > 0


@every_api
async def test_a_script_is_said_in_turn_then_the_default(
    models: FakeModels, client: Client
) -> None:
    models.script(["un", "deux"])
    said = [(await model_request(client(models), SALUT)).text for _ in range(3)]
    assert said == ["un", "deux", "coucou toi"]
    models.answer = lambda request: f"vu {len(request['messages'])}"
    assert (await model_request(client(models), SALUT)).text in ("vu 1", "vu 2")


@every_api
async def test_a_long_reply_is_cut_at_max_tokens(models: FakeModels, client: Client) -> None:
    models.reply("a" * 1000)
    response = await model_request(client(models), SALUT, model_settings={"max_tokens": 10})
    assert (len(response.text or ""), response.finish_reason) == (40, "length")


class Fact(BaseModel):
    city: str


@every_api
async def test_a_dict_fills_a_typed_output(models: FakeModels, client: Client) -> None:
    models.script([{"city": "Lyon"}])
    result = await Agent(client(models), output_type=Fact).run("j'habite à Lyon")
    assert result.output == Fact(city="Lyon")


@every_api
@pytest.mark.parametrize("kind", ["401", "429", "500", "529"])
async def test_a_status_comes_as_the_api_words_it(
    models: FakeModels, client: Client, kind: str
) -> None:
    models.fail_next(kind, retry_after=3)
    with pytest.raises(ModelHTTPError) as caught:
        await model_request(client(models), SALUT)
    assert caught.value.status_code == int(kind)
    assert isinstance(caught.value.body, dict)
    assert (await model_request(client(models), SALUT)).text == "coucou toi"
    assert len(models.requests) == 2


@every_api
@pytest.mark.parametrize(
    "settings",
    [
        pytest.param({"timeout": 0.1, "max_tokens": 80}, id="in one piece"),
        pytest.param({"timeout": 0.1}, id="streamed by pydantic-ai where it is Anthropic"),
    ],
)
@pytest.mark.parametrize(
    ("kind", "error"),
    [
        pytest.param("timeout", ModelAPIError, id="never answers"),
        pytest.param("disconnect", ModelAPIError, id="hangs up"),
        pytest.param("cut", ModelAPIError, id="hangs up half-way"),
        pytest.param("malformed", Exception, id="JSON cut in the middle"),
    ],
)
async def test_a_broken_answer_raises(
    models: FakeModels, client: Client, settings: ModelSettings, kind: str, error: type[Exception]
) -> None:
    models.fail_next(kind)
    with pytest.raises(error):
        await model_request(client(models), SALUT, model_settings=settings)


@every_api
async def test_an_empty_answer_has_no_text(models: FakeModels, client: Client) -> None:
    models.fail_next("empty")
    assert not (await model_request(client(models), SALUT)).text


@every_api
async def test_a_filtered_answer_says_so(models: FakeModels, client: Client) -> None:
    models.fail_next("filtered")
    try:
        reason = (await model_request(client(models), SALUT)).finish_reason
    except ContentFilterError:
        reason = "content_filter"
    assert reason == "content_filter"


async def test_a_key_can_be_checked_for_free(models: FakeModels) -> None:
    from anthropic import AuthenticationError  # noqa: PLC0415  heavy

    models.fail_next("401", api="anthropic")
    with pytest.raises(AuthenticationError):
        await claude(models).models.retrieve("claude-haiku-4-5")
    assert (await claude(models).models.retrieve("claude-haiku-4-5")).id == "claude-haiku-4-5"
    assert [one.id async for one in gpt(models.openai_url).models.list()] == ["fake-model"]
    assert [asked.api for asked in models.requests] == ["anthropic", "anthropic", "openai"]


async def test_one_api_fails_while_another_answers(models: FakeModels) -> None:
    models.fail_next("500", times=2, api="anthropic")
    for _ in range(2):
        with pytest.raises(ModelHTTPError):
            await model_request(anthropic(models), SALUT)
        assert (await model_request(openrouter(models), SALUT)).text == "coucou toi"
    assert (await model_request(anthropic(models), SALUT)).text == "coucou toi"


async def test_retries_of_the_client_honour_retry_after(models: FakeModels) -> None:
    models.fail_next("429", retry_after=0.2)
    await model_request(anthropic(models, retries=1), SALUT)
    first, second = models.requests
    assert second.at - first.at >= 0.2


@pytest.mark.parametrize(
    ("size", "read"),
    [
        pytest.param(20_000, True, id="long enough to be cached"),
        pytest.param(8_000, False, id="too short for Haiku"),
    ],
)
async def test_a_marked_prefix_is_read_from_the_cache_the_second_time(
    models: FakeModels, size: int, read: bool
) -> None:
    usages = []
    for line in ("salut", "ça va ?"):
        prompt = UserPromptPart(["x" * size, CachePoint(), line])
        response = await model_request(anthropic(models), [ModelRequest(parts=[prompt])])
        usages.append(response.usage)
    assert (usages[0].cache_write_tokens > 0, usages[0].cache_read_tokens) == (read, 0)
    assert (usages[1].cache_write_tokens, usages[1].cache_read_tokens > 0) == (0, read)


async def test_instructions_cached_by_setting_are_read_again(models: FakeModels) -> None:
    from pydantic_ai.models.anthropic import AnthropicModelSettings  # noqa: PLC0415  heavy

    settings = AnthropicModelSettings(anthropic_cache_instructions=True)
    for line in ("salut", "ça va ?"):
        parts: list[ModelRequestPart] = [SystemPromptPart("x" * 20_000), UserPromptPart(line)]
        request = ModelRequest(parts=parts)
        response = await model_request(anthropic(models), [request], model_settings=settings)
    assert response.usage.cache_read_tokens > 4096


async def test_what_the_real_api_would_refuse(models: FakeModels) -> None:
    client = claude(models)
    with pytest.raises(Exception, match="must be non-empty"):
        await client.messages.create(
            model="claude-haiku-4-5",
            max_tokens=8,
            messages=[{"role": "user", "content": [{"type": "text", "text": ""}]}],
        )


async def test_latency_is_waited_for(models: FakeModels) -> None:
    models.latency = 0.1
    start = asyncio.get_running_loop().time()
    await asyncio.gather(*(model_request(openai(models), SALUT) for _ in range(5)))
    assert asyncio.get_running_loop().time() - start >= 0.1


def test_a_failure_that_nobody_knows_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="no such failure"):
        FakeModels().fail_next("earthquake")


async def test_as_a_process_it_prints_its_addresses() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fakes.models", "--text", "salut", "--latency", "0.01",
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    place = json.loads(await process.stdout.readline())
    assert (await model_request(local(place["openai_url"]), SALUT)).text == "salut"
    process.terminate()
    assert await process.wait() == 0
