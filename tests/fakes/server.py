"""A loopback HTTP server that lives as long as an `async with`, or as a process of its own."""

import asyncio
import json
import signal
import sys
from typing import Self

from aiohttp import web

UPLOAD_LIMIT = 50 * 2**20  # bytes, as the Bot API's own


class Loopback:
    """Serves on 127.0.0.1; state outlives `close`: an outage is `close`, then `start(port)`."""

    def __init__(self) -> None:
        self.port = 0
        self._runner: web.AppRunner | None = None

    def routes(self) -> list[web.RouteDef]:
        raise NotImplementedError

    def addresses(self) -> dict[str, str]:
        """What a process prints about itself: names to URLs."""
        return {"base_url": self.base_url}

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self, port: int = 0) -> Self:
        app = web.Application(client_max_size=UPLOAD_LIMIT)
        app.add_routes(self.routes())
        # Long polls and scripted time-outs may be waiting: nobody waits for them on the way out.
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.close()


async def serve(fake: Loopback, port: int) -> None:
    """Run until SIGTERM or SIGINT; the first line of standard output is the address as JSON."""
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await fake.start(port)
    sys.stdout.write(json.dumps({**fake.addresses(), "port": fake.port}) + "\n")
    sys.stdout.flush()
    await stopped.wait()
    await fake.close()


def hang_up(request: web.Request) -> web.Response:
    """Close the connection instead of answering; the response is what aiohttp wants to be given."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()
