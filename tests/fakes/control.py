"""The test side of a fake Telegram that runs as a process, over HTTP.

POST /control/says    [{"user": 1001, "text": "salut"}, …] → [{"update_id", "message_id"}, …]
GET  /control/sent?after=N         what was accepted, from the N-th on
POST /control/fail | drop | delay  the arguments of `fail_next`, `drop_next`, `delay`
POST /control/redeliver            {"update_id": N}
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from tests.fakes.telegram import FakeTelegram


def routes(telegram: FakeTelegram) -> list[web.RouteDef]:
    verbs: dict[str, Callable[..., None]] = {
        "fail": telegram.fail_next,
        "drop": telegram.drop_next,
        "delay": telegram.delay,
        "redeliver": telegram.redeliver,
    }

    async def says(request: web.Request) -> web.Response:
        lines = await request.json()
        said = [await telegram.user(line["user"]).says(line["text"]) for line in lines]
        return web.json_response([dataclasses.asdict(one) for one in said])

    async def sent(request: web.Request) -> web.Response:
        after = int(request.query.get("after", 0))
        return web.json_response([dataclasses.asdict(one) for one in telegram.sent[after:]])

    async def script(request: web.Request) -> web.Response:
        verb = verbs.get(request.match_info["verb"])
        if verb is None:
            raise web.HTTPNotFound
        verb(**await request.json())
        return web.json_response(None)

    return [
        web.post("/control/says", says),
        web.get("/control/sent", sent),
        web.post("/control/{verb}", script),
    ]
