"""A fake server for each test, and the real client at its other end."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[Bot]:
    async with Bot(telegram.token, telegram.bot_url, telegram.file_url) as one:
        yield one


@pytest.fixture
async def models() -> AsyncIterator[FakeModels]:
    async with FakeModels() as server:
        yield server
