"""The site: one ASGI app with the page, a health check, and room for other routes."""

import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import structlog
from fastapi import FastAPI
from nicegui import app as pages
from nicegui import core, ui
from nicegui.storage import Storage
from starlette.routing import BaseRoute

from luna.app import App
from luna.clock import VirtualClock
from luna.console import (
    experiments_page,
    growth_page,
    health_page,
    inspector_page,
    photos_page,
    pictures,
    playground_page,
    review_page,
    theme,
    users_page,
)
from luna.console.desk import Office
from luna.console.doorman import Doorman
from luna.console.doorway import Doorway, same_host
from luna.console.entry import Entry
from luna.console.lightbox import Lightbox
from luna.console.live import Live
from luna.console.signin import SIGN_OUT, SignIn
from luna.console.visitors import Visitors
from luna.photos.looking import Eyes
from luna.tickets import SIGN_IN
from luna.watching import watch_routes

log = structlog.get_logger()
COMES_BACK = 10.0  # seconds that a phone may be away, choosing a picture, and find its page again
OPERATORS = (users_page, growth_page, experiments_page, photos_page, review_page, health_page)


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
        routes=[*routes, *watch_routes(app.store.pool, private=False)],
    )
    _keep_in(storage)
    core.sio.eio.cors_allowed_origins = _own_origin
    pages.add_middleware(Doorman, entry=entry)
    pages.add_middleware(Doorway, public=entry.rules.host)
    logging.getLogger("nicegui").setLevel(logging.CRITICAL)  # its traces quote what people wrote
    pages.on_exception(_note)
    _let_in(SignIn(entry, app.texts))
    lightbox = Lightbox()
    _show_pictures(app, lightbox)
    live = Live(app.store.pool)
    pages.on_shutdown(live.close)
    sighted = replace(app, eyes=Eyes(lightbox.fetch))
    visitors, office = Visitors(sighted, clock, lightbox, live.tell), Office(app, entry, live)
    playground_page.register(visitors)
    inspector_page.register(visitors)
    for page in OPERATORS:
        page.register(office)
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
        reconnect_timeout=COMES_BACK,
        gzip_middleware_factory=None,  # on loopback it only costs time; a proxy may do it
        tailwind=False,
        show_welcome_message=False,
    )
    return site


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


def _show_pictures(app: App, lightbox: Lightbox) -> None:
    hers, theirs = pictures.Pictures(app.photos), pictures.Shown(lightbox)
    pages.add_route(pictures.PATH, hers.show, methods=["GET"])
    pages.add_route(pictures.SHOWN, theirs.take, methods=["POST"])
    pages.add_route(pictures.SHOWN_ONE, theirs.show, methods=["GET"])


def _note(_error: Exception) -> None:
    log.exception("the page failed")
