"""Luna as she runs, between a fake Telegram, fake models and a real PostgreSQL."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from bench.rig import let_in
from pydantic import SecretStr
from starlette.applications import Starlette
from tests.fakes.models import FakeModels
from tests.fakes.people import FakeUser
from tests.fakes.telegram import FakeTelegram

from luna import clock
from luna.app import App
from luna.core.prices import STARS, Price
from luna.jobs import engine
from luna.llm.plan import Limits, ModelPlan
from luna.llm.router import build_router
from luna.opening import Mind, bare_app, policy_at
from luna.payments.provider import Till, till_of
from luna.payments.stars import Stars
from luna.payments.tills import refuser
from luna.photos.gallery import Gallery
from luna.photos.looking import Eyes
from luna.running import together, until
from luna.serving import serve
from luna.settings import Settings
from luna.store.store import Store
from luna.store.turns import Patience
from luna.telegram.bot import open_bot
from luna.telegram.fetching import fetcher
from luna.telegram.ingress import Ingress
from luna.telegram.polling import poll
from luna.telegram.sender import Sender
from luna.telegram.webhook import announce, webhook_route

QUICK = Patience(timedelta(milliseconds=150), timedelta(seconds=1))
HASTY = Limits(attempt_s=1.0, tries=2, longest_pause_s=1.0, first_pause_s=0.05)
"""Time-outs that a test can wait for."""
UNDER_WAY = """
    SELECT EXISTS (SELECT FROM inbox WHERE answered_at IS NULL)
        OR EXISTS (SELECT FROM outbox WHERE state IN ('pending', 'sending'))
"""


@dataclass(slots=True)
class Stage:
    """``app`` is Luna's own; ``telegram`` is where her users are."""

    app: App
    telegram: FakeTelegram

    async def adult(self, name: str = "Zoé", number: int | None = None) -> FakeUser:
        """A user who has passed the gate; by its own taps one does in ``test_talk``."""
        user = self.telegram.user(number, first_name=name, language_code="fr")
        await let_in(self.app.store, user.id)
        return user

    async def settled(self) -> None:
        """Wait until nobody waits for an answer and everything said is sent."""
        for _ in range(100):
            if not await self.app.store.pool.fetchval(UNDER_WAY):
                return
            await asyncio.sleep(0.05)
        raise AssertionError("something still waits after five seconds")


@asynccontextmanager
async def performing(
    dsn: str,
    telegram: FakeTelegram,
    mind: Mind,
    *,
    webhook: bool = False,
    unhurried: bool = False,
    workers: int = 1,
    stars: int | None = None,
    packs: int | None = None,
) -> AsyncIterator[Stage]:
    """Ingress and workers, in this process, until the block ends; then they drain.

    ``stars`` and ``packs``: what a subscription and a pack of photos cost, where they are sold.
    """
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(
            await Store.open(dsn, "telegram:1", mind.masters, patience=QUICK, wakes=True)
        )
        settings, persona = _settings(telegram), mind.persona
        bot = await stack.enter_async_context(open_bot(settings))
        photos = await Gallery.open(store.pool, persona.name, persona.photos, mind.storage)
        till = till_of(Stars(bot, mind.texts, Price(stars, STARS))) if stars else Till()
        till = replace(till, pack_stars=packs)
        app = replace(
            bare_app(mind, store, clock.wall),
            photos=photos,
            policy=policy_at(mind.policy, till),
            unhurried=unhurried,
            till=till,
            scholar=mind.scholar,
            eyes=Eyes(fetcher(bot)),
        )
        private = "Je ne parle qu’en tête-à-tête."
        ingress = Ingress(store, bot, app.clock, lambda _: private, refuser(app))
        stopping = asyncio.Event()
        parts = [engine.run(app, Sender(bot), stopping) for _ in range(workers)]
        if webhook:
            port = _free_port()
            url = f"http://127.0.0.1:{port}/telegram"
            settings = settings.model_copy(update={"webhook_url": url})
            site = Starlette(routes=[webhook_route(settings, ingress.take)])
            parts.append(serve(site, "127.0.0.1", port, stopping))
            await announce(bot, settings)
        else:
            parts.append(until(stopping, poll(bot, ingress)))
        running = asyncio.create_task(together(stopping, *parts))
        try:
            yield Stage(app, telegram)
        finally:
            stopping.set()
            await running
            await ingress.close()


def voiced(mind: Mind, models: FakeModels) -> Mind:
    """The same mind with both providers, at the fake's addresses."""
    plan = ModelPlan(
        anthropic_api_key="key",
        anthropic_base_url=models.anthropic_url,
        openrouter_api_key="key",
        openrouter_base_url=models.openrouter_url,
        chain_s=4.0,
        limits=HASTY,
    )
    return replace(mind, voice=build_router(plan, mind.builtin))


def _settings(telegram: FakeTelegram) -> Settings:
    return Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(telegram.token),
        telegram_api_base_url=telegram.base_url,
    )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
