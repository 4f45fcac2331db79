"""``luna doctor`` on providers: one line each, nothing spent."""

import pytest
from tests.fakes.models import FakeModels
from tests.llm.asking import a_plan

from luna.llm.checks import Verdict, check_plan, check_provider
from luna.llm.plan import Endpoint, Wire


@pytest.mark.parametrize(
    "kind, expected",
    [
        pytest.param(None, "answers, the key works", id="all is well"),
        pytest.param("401", "the key is refused; check ANTHROPIC_API_KEY", id="a bad key"),
        pytest.param(
            "403", "the key is refused; check ANTHROPIC_API_KEY", id="a key without rights"
        ),
        pytest.param("404", "a-model or the base URL is unknown to it", id="an unknown model"),
        pytest.param("529", "answers with status 529; try again later", id="overloaded"),
        pytest.param("timeout", "no answer within 0.3 s", id="hangs"),
        pytest.param("disconnect", "unreachable (ServerDisconnectedError)", id="hangs up"),
    ],
)
async def test_verdict(kind: str | None, expected: str) -> None:
    async with FakeModels() as models:
        if kind is not None:
            models.fail_next(kind, times=9)
        door = Endpoint(Wire.ANTHROPIC, models.anthropic_url, "key")
        verdict = await check_provider(door, "a-model", timeout=0.3)
    assert verdict.ok == (kind is None)
    assert verdict.line.startswith(f"anthropic: {expected}")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "nonsense"])
async def test_nobody_there(url: str) -> None:
    verdict = await check_provider(Endpoint(Wire.OPENAI, url, "key"), "a-model")
    assert not verdict.ok
    assert "check its base URL" in verdict.line


async def test_each_provider_in_use_is_asked_what_its_key_opens() -> None:
    async with FakeModels() as models:
        verdicts = await check_plan(a_plan(models))
        local = a_plan(models, anthropic_api_key=None, openai_base_url=models.openai_url)
        await check_plan(local)
    assert verdicts == (
        Verdict(ok=True, line="anthropic: answers, the key works"),
        Verdict(ok=True, line="openrouter: answers, the key works"),
    )
    asked = {each.path: each.headers for each in models.requests}
    assert set(asked) == {"/v1/models/claude-haiku-4-5", "/api/v1/key"}
    assert asked["/v1/models/claude-haiku-4-5"]["x-api-key"] == "key"
    assert asked["/api/v1/key"]["authorization"] == "Bearer key"
