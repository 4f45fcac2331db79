"""A fake Telegram for each test, and Luna's own way to it."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime

import pytest
from telegram import Bot
from tests.fakes.telegram import FakeTelegram

from luna.core.model import Language
from luna.settings import Settings
from luna.store.store import Store
from luna.telegram.bot import open_bot
from luna.telegram.ingress import Ingress

FAREWELL = {Language.FR: "je ne parle qu'en privé", Language.EN: "private chats only"}


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server


@pytest.fixture
def settings(telegram: FakeTelegram) -> Settings:
    return settings_for(telegram.base_url, telegram.token)


@pytest.fixture
async def bot(settings: Settings) -> AsyncIterator[Bot]:
    async with open_bot(settings) as opened:
        yield opened


@pytest.fixture
async def ingress(store: Store, bot: Bot) -> AsyncIterator[Ingress]:
    taking = Ingress(store, bot, lambda: datetime.now(UTC), FAREWELL.__getitem__)
    yield taking
    await taking.close()


@pytest.fixture
def rows(store: Store) -> Callable[[str], object]:
    """What a query gives, as tuples."""

    async def ask(query: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in await store.pool.fetch(query)]

    return ask


def settings_for(base_url: str, token: str, **more: object) -> Settings:
    return Settings.model_validate(
        {"telegram_bot_token": token, "telegram_api_base_url": base_url, **more}
    )
