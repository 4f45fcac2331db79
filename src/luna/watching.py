"""Watching: the addresses that machines look at, ``/healthz``, ``/readyz`` and ``/metrics``.

On the page's own port the metrics answer whoever sits at the machine itself, by a local name, and
nobody else; a port of their own (METRICS_PORT) is for a private network and answers all.
"""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from luna import metrics
from luna.store.pulse import WITHIN, pulse, ready

FORBIDDEN, UNAVAILABLE = 403, 503
Check = Callable[[], Awaitable[str | None]]


def watch_routes(pool: asyncpg.Pool, *, private: bool) -> list[Route]:
    """``private``: the port is nobody else's to reach."""

    async def alive() -> str | None:
        await pool.fetchval("SELECT 1", timeout=WITHIN)
        return None

    async def metered(request: Request) -> Response:
        if not (private or _at_home(request)):
            return Response("Metrics are given on this machine, or on METRICS_PORT.\n", FORBIDDEN)
        try:
            waiting = await pulse(pool)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
            waiting = {}  # what this part counted itself is worth having all the more
        return Response(metrics.exposed(waiting), media_type=metrics.CONTENT_TYPE)

    return [
        Route("/healthz", _checked(alive)),
        Route("/readyz", _checked(lambda: ready(pool))),
        Route("/metrics", metered),
    ]


def _checked(check: Check) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def answer(_: Request) -> JSONResponse:
        try:
            why = await check()
        except Exception as error:
            return JSONResponse({"status": "database", "error": type(error).__name__}, UNAVAILABLE)
        return JSONResponse({"status": why or "ok"}, UNAVAILABLE if why else 200)

    return answer


def _at_home(request: Request) -> bool:
    """A proxy passes on the public name, so that its own loopback address opens nothing."""
    return _loopback(request.client.host if request.client else "") and (
        (request.url.hostname or "") == "localhost" or _loopback(request.url.hostname or "")
    )


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
