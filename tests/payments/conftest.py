"""A fake Stripe, Luna's own Stripe, and the place where it posts."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route
from tests.fakes.stripe import KEY, FakeStripe

from luna.core.prices import Price
from luna.payments.stripe import Stripe
from luna.store import people
from luna.store.store import Store
from luna.texts import load_texts


@pytest.fixture
async def fake() -> AsyncIterator[FakeStripe]:
    async with FakeStripe() as server:
        yield server


@pytest.fixture
def stripe(fake: FakeStripe) -> Stripe:
    return stripe_at(fake.base_url)


def stripe_at(base: str) -> Stripe:
    return Stripe(KEY, base, "https://luna.example.org", load_texts(), Price(999, "EUR"))


@asynccontextmanager
async def posting_to(route: Route) -> AsyncIterator[str]:
    """The address of a web server that runs nothing but this route."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        site = Starlette(routes=[route])
        server = uvicorn.Server(uvicorn.Config(site, log_config=None, lifespan="off"))
        serving = asyncio.create_task(server.serve([listening]))
        yield f"http://127.0.0.1:{listening.getsockname()[1]}{route.path}"
        server.should_exit = True
        await serving


async def payer_of(store: Store, user_id: int = 7) -> UUID:
    """The number that the ledger knows a user by, who is met where they are new."""
    await people.meet(store.pool, store.vault, store.bot_id, user_id, "seed")
    found: UUID = await store.pool.fetchval(
        "SELECT payer FROM accounts WHERE user_id = $1", user_id
    )
    return found
