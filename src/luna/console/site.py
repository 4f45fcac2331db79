"""The site: one ASGI app with the page, a health check, and room for other routes."""

import asyncio
import errno
import logging
import os
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import structlog
import uvicorn
from fastapi import FastAPI
from nicegui import app as pages
from nicegui import core, ui
from nicegui.storage import Storage
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from luna.app import App
from luna.clock import VirtualClock
from luna.console import playground_page, review_page, theme
from luna.console.doorman import Doorman
from luna.console.doorway import Doorway, same_host
from luna.console.entry import Entry
from luna.console.signin import SIGN_OUT, SignIn
from luna.console.visitors import Visitors
from luna.errors import SettingsError
from luna.tickets import SIGN_IN

log = structlog.get_logger()

HEALTHY_WITHIN = 2.0  # seconds
DRAIN = 3  # seconds that open connections get at the end


def build_site(
    app: App,
    clock: VirtualClock,
    entry: Entry,
    storage: Path,
    secret: str,
    routes: Sequence[BaseRoute] = (),
) -> FastAPI:
    """The ASGI app; once a process, since NiceGUI keeps its pages in the process.

    ``clock`` says when the virtual users' time begins, ``entry`` who may come in, ``storage`` is a
    folder outside the repository for the page's preferences, ``secret`` signs its cookie (the
    storage keeps the first one, so that a restart knows its visitors), ``routes`` (the webhook)
    come before the page and answer whatever name the caller used.
    """
    site = FastAPI(
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        routes=[*routes, health_route(app.store.pool)],
    )
    _keep_in(storage)
    core.sio.eio.cors_allowed_origins = _own_origin
    pages.add_middleware(Doorman, entry=entry)
    pages.add_middleware(Doorway, public=entry.rules.host)
    logging.getLogger("nicegui").setLevel(logging.CRITICAL)  # its traces quote what people wrote
    pages.on_exception(_note)
    _let_in(SignIn(entry, app.texts))
    playground_page.register(Visitors(app, clock))
    review_page.register(app, entry)
    ui.run_with(
        site,
        title="Luna",
        favicon=theme.FAVICON,
        storage_secret=kept_secret(storage, secret),
        session_middleware_kwargs={
            "same_site": "strict",
            "session_cookie": "luna-page",
            "https_only": entry.rules.https,
        },
        gzip_middleware_factory=None,  # on loopback it only costs time; a proxy may do it
        tailwind=False,
        show_welcome_message=False,
    )
    return site


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


def kept_secret(storage: Path, fresh: str) -> str:
    """The secret of the first start: ``fresh`` is kept where there is none yet."""
    kept = storage / "secret"
    if not kept.is_file():
        storage.mkdir(parents=True, exist_ok=True)
        made = storage / f"secret.{os.getpid()}"
        made.touch(mode=0o600)
        made.write_text(fresh, encoding="utf-8")
        made.replace(kept)
    return kept.read_text(encoding="utf-8")


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


def _keep_in(storage: Path) -> None:
    """NiceGUI reads its folder from the environment at import: a path given later is set here."""
    storage.mkdir(parents=True, exist_ok=True)
    Storage.path = storage.resolve()


def _own_origin(origin: str | None, environ: Mapping[str, Any]) -> bool:
    """The socket answers the pages of its own host only."""
    return same_host(origin or "", environ.get("HTTP_HOST", ""))


def _let_in(signing: SignIn) -> None:
    pages.add_route(SIGN_IN, signing.at_door, methods=["GET", "POST"])
    pages.add_route(SIGN_OUT, signing.out, methods=["POST"])


def _note(_error: Exception) -> None:
    log.exception("the page failed")


def health_route(pool: asyncpg.Pool) -> Route:
    """Whether the database answers, for whoever asks."""

    async def healthz(_: Request) -> JSONResponse:
        try:
            await pool.fetchval("SELECT 1", timeout=HEALTHY_WITHIN)
        except Exception as error:
            return JSONResponse({"status": "database", "error": type(error).__name__}, 503)
        return JSONResponse({"status": "ok"})

    return Route("/healthz", healthz)
