"""A fake server for each test, and the real client at its other end."""

import ssl
from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For clients that never leave loopback: loading the usual ones takes each a tenth of a second."""


def bot_of(telegram: FakeTelegram, token: str | None = None) -> Bot:
    """The real client of a fake, with its own token or another."""
    return Bot(
        token or telegram.token,
        base_url=telegram.bot_url,
        base_file_url=telegram.file_url,
        request=HTTPXRequest(httpx_kwargs={"verify": NO_CERTIFICATES}),
        get_updates_request=HTTPXRequest(httpx_kwargs={"verify": NO_CERTIFICATES}),
    )


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[Bot]:
    async with bot_of(telegram) as one:
        yield one


@pytest.fixture
async def models() -> AsyncIterator[FakeModels]:
    async with FakeModels() as server:
        yield server
