"""The cast of a whole performance."""

from collections.abc import AsyncIterator

import pytest
from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram

from luna.llm.builtin_voice import BuiltinVoice
from luna.llm.plan import ModelPlan
from luna.llm.router import build_router
from luna.opening import Mind
from luna.persona import load_persona, persona_folder
from luna.senses import load_senses
from luna.texts import load_texts
from luna.tuning import load_tuning


@pytest.fixture(scope="session")
def mind() -> Mind:
    """Persona, senses and the built-in voice, loaded once a worker."""
    folder = persona_folder()
    persona, senses = load_persona(folder), load_senses()
    builtin = BuiltinVoice(persona, senses.encode)
    voice = build_router(ModelPlan(), builtin)
    return Mind(persona, load_tuning(folder / "tuning.toml"), senses, load_texts(), voice, builtin)


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server


@pytest.fixture
async def models() -> AsyncIterator[FakeModels]:
    async with FakeModels() as server:
        yield server
