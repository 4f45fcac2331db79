"""Prompts and models for tests of the model side."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TypedDict, Unpack

from tests.fakes.models import FakeModels

from luna.core.dice import Dice
from luna.core.model import Author, Language, Message, Perception, Tier
from luna.core.speech import Draft, Moment, Prompt
from luna.llm.plan import Limits, ModelPlan

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HAIKU, MAGNUM = "claude-haiku-4-5", "anthracite-org/magnum-v4-72b"
QUICK = Limits(attempt_s=5.0, first_pause_s=0.01)
HASTY = Limits(attempt_s=0.5, first_pause_s=0.01)  # where a provider hangs


class BuiltIn:
    """Stands for the voice that always works."""

    async def say(self, prompt: Prompt) -> Draft:
        return Draft(f"je suis là ({prompt.language})", "builtin")


class Asked(TypedDict, total=False):
    """What tests vary in a prompt."""

    tier: Tier
    persona: str
    guidance: str
    day: str
    history: tuple[Message, ...]
    said: tuple[str, ...]
    seen: Perception


class Planned(TypedDict, total=False):
    """What tests vary in a plan."""

    anthropic_api_key: str | None
    openrouter_api_key: str | None
    openai_base_url: str | None
    chain_s: float
    limits: Limits


def a_prompt(**changes: Unpack[Asked]) -> Prompt:
    usual = Prompt(
        tier=Tier.SAFE,
        language=Language.FR,
        persona="Tu es Luna.",
        guidance="Ce soir, elle peint.",
        history=(),
        said=("salut",),
        seen=Perception(),
        moment=Moment("neutral", "discovery", NOON, "peint"),
        instructions=(),
        spoken=frozenset(),
        dice=Dice("7:42"),
    )
    return replace(usual, **changes)


def user(text: str, tier: Tier = Tier.SAFE) -> Message:
    return Message(Author.USER, text, NOON, tier=tier)


def luna(text: str, tier: Tier = Tier.SAFE) -> Message:
    return Message(Author.LUNA, text, NOON, tier=tier)


def a_plan(models: FakeModels, **changes: Unpack[Planned]) -> ModelPlan:
    usual = ModelPlan(
        anthropic_api_key="key",
        anthropic_base_url=models.anthropic_url,
        openrouter_api_key="key",
        openrouter_base_url=models.openrouter_url,
        limits=QUICK,
    )
    return replace(usual, **changes)
