"""Whatever providers do, somebody answers in time; and adult tiers never reach Anthropic (P3)."""

import subprocess
import sys
from collections import Counter
from time import monotonic

import pytest
from tests.fakes.models import KINDS, FakeModels
from tests.llm.asking import HAIKU, HASTY, MAGNUM, QUICK, BuiltIn, a_plan, a_prompt, luna, user

from luna.core.model import Intensity, Perception, Tier
from luna.errors import SettingsError
from luna.llm.plan import Endpoint, Limits, ModelPlan, Wire
from luna.llm.policy import allowed_tiers
from luna.llm.router import build_router

FAULTS = [*sorted(KINDS), "429", "500", "529", "401", "400"]


@pytest.mark.parametrize(
    "kind, times, retry_after, asked, voice, failed",
    [
        pytest.param("429", 1, 1, (2, 0), HAIKU, (), id="a short retry-after is waited for"),
        pytest.param("429", 9, 86_400, (1, 1), MAGNUM, ("http 429",), id="an absurd one is not"),
        pytest.param("429", 9, None, (2, 1), MAGNUM, ("http 429, http 429",), id="429"),
        pytest.param("500", 1, None, (2, 0), HAIKU, (), id="one 500 is forgiven"),
        pytest.param("500", 9, None, (2, 1), MAGNUM, ("http 500, http 500",), id="500"),
        pytest.param("529", 9, None, (2, 1), MAGNUM, ("http 529, http 529",), id="529"),
        pytest.param("timeout", 9, None, (2, 1), MAGNUM, ("timed out, timed out",), id="hangs"),
        pytest.param("malformed", 1, None, (2, 0), HAIKU, (), id="one cut JSON is forgiven"),
        pytest.param("malformed", 9, None, (2, 1), MAGNUM, ("malformed",), id="cut JSON"),
        pytest.param("disconnect", 9, None, (2, 1), MAGNUM, ("connection lost",), id="hangs up"),
        pytest.param("cut", 9, None, (2, 1), MAGNUM, ("connection lost",), id="cut mid-response"),
        pytest.param("empty", 9, None, (2, 1), MAGNUM, ("empty answer",), id="says nothing"),
        pytest.param("filtered", 9, None, (1, 1), MAGNUM, ("filtered",), id="its filter objects"),
        pytest.param("401", 9, None, (1, 1), MAGNUM, ("http 401",), id="a bad key, no retry"),
        pytest.param("400", 9, None, (1, 1), MAGNUM, ("http 400",), id="a refusal, no retry"),
        pytest.param("402", 9, None, (1, 1), MAGNUM, ("out of credit",), id="no credit, no retry"),
    ],
)
async def test_fault_of_first_provider(
    kind: str,
    times: int,
    retry_after: float | None,
    asked: tuple[int, int],
    voice: str,
    failed: tuple[str, ...],
) -> None:
    async with FakeModels() as models:
        models.fail_next(kind, times, retry_after, api="anthropic")
        router = build_router(a_plan(models, limits=limits(kind), chain_s=10), BuiltIn())
        began = monotonic()
        draft = await router.say(a_prompt())
        took = monotonic() - began
        await router.aclose()
    assert (draft.voice, requests(models)) == (voice, asked)
    assert took < 10
    assert took >= (retry_after or 0) or asked == (1, 1)
    assert all(
        line.startswith(f"{HAIKU}: {why}") for why, line in zip(failed, draft.failed, strict=True)
    )


@pytest.mark.parametrize("kind", FAULTS)
async def test_built_in_voice_when_all_fail(kind: str) -> None:
    async with FakeModels() as models:
        models.fail_next(kind, 9)
        router = build_router(a_plan(models, limits=limits(kind)), BuiltIn())
        draft = await router.say(a_prompt())
        await router.aclose()
    assert (draft.voice, draft.text) == ("builtin", "je suis là (fr)")
    assert [line.partition(":")[0] for line in draft.failed] == [HAIKU, MAGNUM]


async def test_whole_chain_has_a_deadline() -> None:
    async with FakeModels() as models:
        models.fail_next("timeout", 9)
        router = build_router(a_plan(models, limits=Limits(), chain_s=1.0), BuiltIn())
        began = monotonic()
        draft = await router.say(a_prompt())
        took = monotonic() - began
        await router.aclose()
    assert draft.voice == "builtin"
    assert requests(models) == (1, 1), "each had its share, and no time for a second try"
    assert 0.9 < took < 5


@pytest.mark.parametrize("kind", [None, "429", "timeout", "401"])
@pytest.mark.parametrize(
    "tier, words",
    [
        pytest.param(Tier.EXPLICIT, Intensity.SFW, id="explicit turn"),
        pytest.param(Tier.FLIRT, Intensity.SFW, id="suggestive turn"),
        pytest.param(Tier.SAFE, Intensity.NSFW, id="explicit words in a cold talk"),
        pytest.param(Tier.SAFE, Intensity.HOT, id="hot words in a cold talk"),
    ],
)
async def test_adult_turns_never_reach_anthropic(
    tier: Tier, words: Intensity, kind: str | None
) -> None:
    async with FakeModels() as models:
        if kind is not None:
            models.fail_next(kind, 9, api="openrouter")
        router = build_router(a_plan(models, limits=limits(kind)), BuiltIn())
        draft = await router.say(a_prompt(tier=tier, seen=Perception(intensity=words)))
        await router.aclose()
    assert requests(models)[0] == 0
    assert draft.voice == (MAGNUM if kind is None else "builtin")


async def test_adult_turn_with_anthropic_alone_is_the_built_in_voice() -> None:
    async with FakeModels() as models:
        router = build_router(a_plan(models, openrouter_api_key=None), BuiltIn())
        draft = await router.say(a_prompt(tier=Tier.EXPLICIT))
        await router.aclose()
    assert (draft.voice, draft.failed, requests(models)) == ("builtin", (), (0, 0))


async def test_history_of_adult_turns_never_reaches_anthropic() -> None:
    history = (
        user("tu peins ?"),
        luna("oui, un chat"),
        user("MOTS CRUS", Tier.EXPLICIT),
        luna("REPONSE CRUE", Tier.EXPLICIT),
        user("UN CLIN D OEIL", Tier.FLIRT),
        luna("UN AUTRE", Tier.FLIRT),
    )
    async with FakeModels() as models:
        router = build_router(a_plan(models), BuiltIn())
        await router.say(a_prompt(history=history))
        models.fail_next("500", 9, api="anthropic")
        await router.say(a_prompt(history=history))
        await router.aclose()
    safe, *_, fallback = [str(each.json) for each in models.requests]
    assert "un chat" in safe
    assert not any(words in safe for words in ("CRUS", "CRUE", "CLIN", "AUTRE"))
    assert all(words in fallback for words in ("CRUS", "CRUE", "CLIN", "AUTRE"))


@pytest.mark.parametrize(
    "wire, url, model, adult",
    [
        pytest.param(Wire.ANTHROPIC, "https://proxy.example", "my-model", False, id="Anthropic"),
        pytest.param(
            Wire.OPENROUTER, "https://x", "anthropic/claude-haiku-4.5", False, id="resold"
        ),
        pytest.param(Wire.OPENROUTER, "https://x", "~anthropic/claude-latest", False, id="alias"),
        pytest.param(
            Wire.OPENROUTER, "https://x", "openrouter/auto", False, id="picked by a router"
        ),
        pytest.param(Wire.OPENROUTER, "https://x", "@preset/luna", False, id="picked by a preset"),
        pytest.param(Wire.OPENROUTER, "https://x", "google/gemini-4-pro", False, id="Google"),
        pytest.param(
            Wire.OPENAI, "https://api.anthropic.com/v1", "any", False, id="by its address"
        ),
        pytest.param(
            Wire.OPENAI, "https://gateway", "bedrock/Claude-Haiku", False, id="by its name"
        ),
        pytest.param(Wire.OPENROUTER, "https://x", MAGNUM, True, id="magnum"),
        pytest.param(Wire.OPENAI, "http://127.0.0.1:8080/v1", "qwen", True, id="a local model"),
    ],
)
def test_policy(wire: Wire, url: str, model: str, adult: bool) -> None:
    assert allowed_tiers(Endpoint(wire, url, "key"), model) == frozenset(
        Tier if adult else {Tier.SAFE}
    )


@pytest.mark.parametrize(
    "model, complaint",
    [
        pytest.param(f"anthropic:{HAIKU}", "policy forbids", id="Anthropic for adult tiers"),
        pytest.param(
            "openrouter:anthropic/claude-haiku-4.5", "policy forbids", id="Claude, resold"
        ),
        pytest.param("magnum", "unknown model 'magnum'", id="no wire"),
        pytest.param("mistral:large", "unknown model", id="an unknown wire"),
        pytest.param("openrouter:", "unknown model", id="no name"),
        pytest.param("openrouter:magnum", "write openrouter:VENDOR/NAME", id="no vendor"),
    ],
)
def test_plan_that_cannot_be(model: str, complaint: str) -> None:
    plan = ModelPlan(anthropic_api_key="key", openrouter_api_key="key", adult_model=model)
    with pytest.raises(SettingsError, match=complaint):
        build_router(plan, BuiltIn())


async def test_without_keys_only_the_built_in_voice() -> None:
    router = build_router(ModelPlan(), BuiltIn())
    draft = await router.say(a_prompt())
    await router.aclose()
    assert (draft.voice, draft.failed) == ("builtin", ())


async def test_any_openai_endpoint_takes_either_place() -> None:
    async with FakeModels() as models:
        plan = ModelPlan(
            openai_base_url=models.openai_url,
            safe_model="openai:small",
            adult_model="openai:large",
            limits=QUICK,
        )
        router = build_router(plan, BuiltIn())
        voices = [(await router.say(a_prompt(tier=tier))).voice for tier in Tier]
        await router.aclose()
    assert voices == ["small", "large", "large"]
    asked = [each.json for each in models.requests]
    assert [each["max_tokens"] for each in asked] == [80, 120, 120]
    assert [each["role"] for each in asked[0]["messages"]] == ["system", "user"]


@pytest.mark.parametrize(
    "plan, kept_out",
    [
        pytest.param("ModelPlan()", {"genai_prices", "aiohttp"}, id="nobody to ask"),
        pytest.param('ModelPlan(anthropic_api_key="k", openrouter_api_key="k")', set(), id="both"),
    ],
)
def test_no_sdk_is_loaded_to_speak(plan: str, kept_out: set[str]) -> None:
    code = f"import sys, luna.llm.router as r; r.build_router(r.{plan}, None); print(*sys.modules)"
    loaded = subprocess.run(  # noqa: S603  our own interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"pydantic_ai", "anthropic", "openai", "httpx2", *kept_out} & set(loaded)


def limits(kind: str | None) -> Limits:
    return HASTY if kind == "timeout" else QUICK


def requests(models: FakeModels) -> tuple[int, int]:
    """How many requests Anthropic and OpenRouter saw."""
    seen = Counter(each.api for each in models.requests)
    return seen["anthropic"], seen["openrouter"]
