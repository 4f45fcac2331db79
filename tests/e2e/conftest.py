"""The cast of a whole performance."""

from collections.abc import AsyncIterator

import pytest
from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server


@pytest.fixture
async def models() -> AsyncIterator[FakeModels]:
    async with FakeModels() as server:
        yield server
