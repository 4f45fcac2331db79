"""All that answers over HTTP, under what a description of it makes possible and impossible."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route
from tests.fakes.telegram import FakeTelegram
from tests.telegram.conftest import SECRET, settings_for

from luna import clock
from luna.console.doorman import Doorman
from luna.console.doorway import Doorway
from luna.console.entry import Entry, Rules
from luna.console.signin import SIGN_OUT, SignIn
from luna.store.store import Store
from luna.telegram.bot import open_bot
from luna.telegram.ingress import Ingress
from luna.telegram.webhook import HEADER, PostBox
from luna.texts import load_texts
from luna.tickets import SIGN_IN, Desk
from luna.watching import watch_routes

TRIES = settings(max_examples=40, database=None, suppress_health_check=list(HealthCheck))
WEBHOOK = "/telegram"
ANSWERS = {"responses": {"200": {"description": "taken"}}}


def thing(required: str, **properties: dict[str, Any]) -> dict[str, Any]:
    """An object's description, of which some parts must be there."""
    return {"type": "object", "required": required.split(), "properties": properties}


NUMBER, TEXT = {"type": "integer"}, {"type": "string"}
PERSON = thing("id is_bot first_name", id=NUMBER, is_bot={"type": "boolean"}, first_name=TEXT)
CHAT = thing("id type", id=NUMBER, type={"enum": ["private", "group", "channel"]})
FILE = thing("file_id file_unique_id", file_id=TEXT, file_unique_id=TEXT)
MESSAGE = thing(
    "message_id date chat",
    **{"message_id": NUMBER, "date": NUMBER, "chat": CHAT, "from": PERSON, "text": TEXT},
    caption=TEXT,
    document=FILE,
)
UPDATE = thing(
    "update_id",
    update_id=NUMBER,
    message=MESSAGE,
    edited_message=MESSAGE,
    callback_query=thing("id from", **{"id": TEXT, "from": PERSON, "data": TEXT}),
)
FORM = thing("", password=TEXT, ticket=TEXT)


def takes(kind: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {kind: {"schema": schema}}}, **ANSWERS}


ASKED = [{"name": "ticket", "in": "query", "schema": TEXT}]
SURFACE = schemathesis.openapi.from_dict(
    {
        "openapi": "3.1.0",
        "info": {"title": "What Luna answers over HTTP", "version": "1"},
        "paths": {
            WEBHOOK: {"post": takes("application/json", UPDATE), "get": ANSWERS},
            "/healthz": {"get": ANSWERS},
            SIGN_IN: {
                "get": {"parameters": ASKED, **ANSWERS},
                "post": takes("application/x-www-form-urlencoded", FORM),
            },
            SIGN_OUT: {"post": takes("application/x-www-form-urlencoded", FORM)},
        },
    }
)
OPERATIONS = {each.ok().label: each.ok() for each in SURFACE.get_all_operations()}
RIGHT, WRONG = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
# A form's fields are words whatever they hold, and where nothing is asked nothing can be wrong.
CASES = [*((label, RIGHT) for label in OPERATIONS), (f"POST {WEBHOOK}", WRONG)]


@pytest.fixture
async def surface(store: Store, telegram: FakeTelegram) -> AsyncIterator[str]:
    """The address of webhook, health and sign-in behind the console's own middlewares."""
    entry = Entry(
        Rules(guarded=True, password="correct horse battery", desk=Desk("http://x", 42, b"k")),
        store.pool,
        clock.wall,
    )
    signing = SignIn(entry, load_texts())
    async with open_bot(settings_for(telegram.base_url, telegram.token)) as bot:
        ingress = Ingress(store, bot, clock.wall, lambda _: "en privé")
        console = Starlette(
            routes=[
                Route(SIGN_IN, signing.at_door, methods=["GET", "POST"]),
                Route(SIGN_OUT, signing.out, methods=["POST"]),
            ],
            middleware=[Middleware(Doorway), Middleware(Doorman, entry=entry)],
        )
        site = Starlette(
            routes=[
                Route(WEBHOOK, PostBox(ingress.take, SECRET)),
                *watch_routes(store.pool, private=True),
            ]
        )
        site.mount("/", console)
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            server = uvicorn.Server(uvicorn.Config(site, log_config=None, lifespan="off"))
            serving = asyncio.create_task(server.serve([listening]))
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
            server.should_exit = True
            await serving
        await ingress.close()


@pytest.mark.parametrize(
    "label, mode", CASES, ids=[f"{label}, {mode.value}" for label, mode in CASES]
)
async def test_nothing_that_is_posted_is_a_fault(
    surface: str, label: str, mode: GenerationMode
) -> None:
    headers = {HEADER: SECRET, "Origin": surface}

    @TRIES
    @given(case=OPERATIONS[label].as_strategy(generation_mode=mode))
    def asked(case: Case) -> None:
        answer = case.call(base_url=surface, headers=headers, allow_redirects=False)
        assert answer.status_code < 500, answer.request.body

    await asyncio.to_thread(asked)
