"""Pictures reach who takes images, in both wire formats, and nobody whom they might not befit."""

from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Any

import pytest
from tests.fakes.models import FakeModels
from tests.llm.asking import HAIKU, MAGNUM, BuiltIn, a_plan, a_prompt, luna, user

from luna.core.model import Tier
from luna.core.speech import Draft, Prompt
from luna.llm.plan import ModelPlan, takes_images
from luna.llm.router import build_router

JPEG = (b"\xff\xd8one", b"\xff\xd8two")


def shown(**changes: Any) -> Prompt:
    seeing = {"pictures": JPEG, "sighted": "TU VOIS.", "blind": "TU NE VOIS PAS."}
    return replace(a_prompt(**changes), **seeing)


async def said(models: FakeModels, prompt: Prompt, **plan: Any) -> tuple[Draft, bool, Any]:
    """The draft, whether the router had promised eyes, and the last request."""
    router = build_router(replace(a_plan(models), **plan), BuiltIn())
    try:
        promised = router.sees(prompt)
        draft = await router.say(prompt)
    finally:
        await router.aclose()
    return draft, promised, models.requests[-1].json if models.requests else None


async def test_anthropic_is_shown_them_before_the_words() -> None:
    async with FakeModels() as models:
        draft, promised, asked = await said(models, shown(said=("regarde",)))
    assert (draft.voice, draft.saw, promised) == (HAIKU, 2, True)
    *images, words = asked["messages"][-1]["content"]
    assert asked["messages"][-1]["role"] == "user"
    assert [b64decode(each["source"]["data"]) for each in images] == list(JPEG)
    assert {each["source"]["media_type"] for each in images} == {"image/jpeg"}
    assert words["text"] == "regarde"
    assert "TU VOIS." in str(asked["system"])
    assert "NE VOIS PAS" not in str(asked["system"])


@pytest.mark.parametrize(
    "place", [pytest.param("openrouter", id="OpenRouter"), pytest.param("openai", id="compatible")]
)
async def test_the_other_wire_format_has_them_as_addresses(place: str) -> None:
    async with FakeModels() as models:
        name = f"{place}:some/vision"
        plan = {"safe_model": name, "safe_sees": True, "openai_base_url": models.openai_url}
        draft, promised, asked = await said(models, shown(said=("",)), **plan)
    assert (draft.saw, promised) == (2, True)
    *images, words = asked["messages"][-1]["content"]
    told = [f"data:image/jpeg;base64,{b64encode(each).decode()}" for each in JPEG]
    assert [each["image_url"]["url"] for each in images] == told
    assert words["text"] == "…"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"tier": Tier.FLIRT}, id="a flirt"),
        pytest.param({"tier": Tier.EXPLICIT}, id="explicit"),
        pytest.param({"history": (user("MOTS", Tier.FLIRT), luna("ok"))}, id="heated before"),
    ],
)
async def test_a_picture_in_heated_talk_never_reaches_anthropic(changes: dict[str, Any]) -> None:
    async with FakeModels() as models:
        draft, promised, _ = await said(models, shown(**changes))
        asked = [str(each.json) for each in models.requests]
    assert (draft.saw, promised) == (0, False)
    assert "TU NE VOIS PAS." in asked[0]
    assert not any(b64encode(each).decode() in told for each in JPEG for told in asked)


async def test_whoever_falls_in_for_a_voice_with_eyes_is_told_that_it_has_none() -> None:
    async with FakeModels() as models:
        models.fail_next("529", 9, api="anthropic")
        draft, _, asked = await said(models, shown())
    assert (draft.voice, draft.saw) == (MAGNUM, 0)
    assert "TU NE VOIS PAS." in str(asked)
    assert "base64" not in str(asked)


@pytest.mark.parametrize(
    "model, told, sees",
    [
        pytest.param(ModelPlan().safe_model, None, True, id="a Claude can"),
        pytest.param("anthropic:claude-2.1", None, False, id="those before the third could not"),
        pytest.param(ModelPlan().adult_model, None, False, id="of others it is not known"),
        pytest.param(ModelPlan().adult_model, True, True, id="but told"),
        pytest.param(ModelPlan().safe_model, False, False, id="and forbidden"),
    ],
)
def test_who_takes_images(model: str, told: bool | None, sees: bool) -> None:
    assert takes_images(model, told) is sees
