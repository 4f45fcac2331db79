"""A fake Telegram for each test, and Luna's own way to it."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime

import aiohttp
import pytest
import uvicorn
from telegram import Bot
from tests.fakes.telegram import FakeTelegram
from tests.opened import opened

from luna.core.model import Language
from luna.settings import Settings
from luna.store.seal import Column
from luna.store.store import Store
from luna.telegram.bot import open_bot
from luna.telegram.ingress import Ingress
from luna.telegram.webhook import PostBox

SECRET = "s3cret_-"
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
async def hook(ingress: Ingress) -> AsyncIterator[str]:
    """The address of a web server that runs nothing but the webhook."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        app = PostBox(ingress.take, SECRET)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
        serving = asyncio.create_task(server.serve([listening]))
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/hook"
        server.should_exit = True
        await serving


@pytest.fixture
def rows(store: Store) -> Callable[[str], object]:
    """What a query gives, as tuples."""

    async def ask(query: str) -> list[tuple[object, ...]]:
        return [tuple(row) for row in await store.pool.fetch(query)]

    return ask


@pytest.fixture
def inbox(store: Store) -> Callable[..., object]:
    """The words of the inbox, opened; ``where`` picks some."""

    async def ask(where: str = "true") -> list[str | None]:
        return await opened(store, Column.INBOX_TEXT, where)

    return ask


def settings_for(base_url: str, token: str, **more: object) -> Settings:
    return Settings.model_validate(
        {"telegram_bot_token": token, "telegram_api_base_url": base_url, **more}
    )


async def post(url: str, body: bytes, **headers: str) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, headers=headers) as answer,
    ):
        assert await answer.read() == b""
        return answer.status
