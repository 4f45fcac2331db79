"""Luna on a real database, with a voice that a test chooses, and a fake Telegram."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from tests.fakes.telegram import FakeTelegram

from luna import clock
from luna.app import App
from luna.core.speech import Draft, Prompt
from luna.opening import Manner, Mind, open_app

MANNER = Manner("telegram:1", joins_bursts=False, wakes=False, unhurried=False)


@dataclass(slots=True)
class Parrot:
    """A voice that says whatever it is told to, as a model may."""

    drafts: list[str] = field(default_factory=list)

    async def say(self, prompt: Prompt) -> Draft:
        assert prompt.said
        return Draft(self.drafts.pop(0) if self.drafts else "ah oui ?", "model")


@pytest.fixture
async def app(dsn: str, mind: Mind) -> AsyncIterator[App]:
    async with open_app(mind, dsn, MANNER, clock.wall) as app:
        yield app


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server
