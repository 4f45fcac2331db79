"""Serving: an ASGI app on a port, until it is asked to stop."""

import asyncio
import errno
import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from luna.errors import SettingsError

DRAIN = 3  # seconds that open connections get at the end


async def serve(
    site: ASGIApp,
    host: str,
    port: int,
    stop: asyncio.Event,
    ready: Callable[[str], None] = lambda _url: None,
    proxies: str | None = None,
) -> None:
    """Serve until ``stop``, then let open requests end. Raises ``SettingsError`` for a taken port.

    Signals are the caller's: they set ``stop``. ``ready`` hears the address once it is ours. Only
    ``proxies`` may say on whose behalf they ask: anybody can write ``X-Forwarded-For``.
    """
    config = uvicorn.Config(
        site,
        log_level=logging.WARNING,
        access_log=False,
        timeout_graceful_shutdown=DRAIN,
        proxy_headers=proxies is not None,
        forwarded_allow_ips=proxies,
    )
    server = _Server(config)
    with listening(host, port) as listener:
        running = asyncio.create_task(server.serve([listener]))
        stopped = asyncio.create_task(stop.wait())
        ready(_address(host, listener))
        await asyncio.wait({running, stopped}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        stopped.cancel()
        await running


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A bound socket, closed at the end. Raises ``SettingsError``."""
    try:
        listener = socket.create_server((host, port), family=_family(host))
    except OSError as error:
        why = str(error.strerror or error).partition(" (")[0]  # it says the address once more
        mend = (
            "stop what uses the port, or choose another with LUNA_PORT"
            if error.errno == errno.EADDRINUSE
            else "check LUNA_HOST and LUNA_PORT"
        )
        raise SettingsError(f"The page cannot listen on {host}:{port} ({why}): {mend}.") from None
    with listener:
        yield listener


class _Server(uvicorn.Server):
    """Uvicorn without its own signal handlers."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _address(host: str, listener: socket.socket) -> str:
    named = f"[{host}]" if ":" in host else host
    return f"http://{named}:{listener.getsockname()[1]}"


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
