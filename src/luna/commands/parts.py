"""``luna up``, ``bot``, ``worker`` and ``web``: the parts of a running Luna, together or apart."""

import asyncio
import secrets
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import structlog

from luna import clock, logs
from luna.app import App
from luna.clock import VirtualClock
from luna.console.entry import Entry, rules_of
from luna.core import polish
from luna.core.model import Language
from luna.errors import SettingsError
from luna.heap import settle
from luna.opening import Manner, Mind, database, embedded_folder, open_app, open_mind
from luna.running import run, together, until
from luna.settings import Settings, load_settings
from luna.store.keeper import keep
from luna.store.store import connect
from luna.tickets import desk_of

if TYPE_CHECKING:
    from starlette.routing import BaseRoute
    from telegram import Bot

    from luna.telegram.ingress import Ingress

PAGE = "page"
log = structlog.get_logger()

Part = Coroutine[Any, Any, None]
Body = Callable[[Settings, str, asyncio.Event], Part]


def run_up() -> None:
    """Everything in one process; Telegram only where there is a token."""
    _run(_up, shows_page=True)


def run_bot() -> None:
    _run(_bot)


def run_worker() -> None:
    _run(_worker)


def run_web() -> None:
    _run(_web, shows_page=True)


def _run(body: Body, *, shows_page: bool = False) -> None:
    """Settings, logs, the database, then the body until a signal asks it to stop."""
    settings = load_settings()
    if shows_page:
        rules_of(settings)  # a page that nobody may enter, or anybody, is refused before all else
    logs.set_up(settings.log_format, settings.log_level)

    async def main(dsn: str) -> None:
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stopping.set)
        async with _kept(settings):
            await together(
                stopping, body(settings, dsn, stopping), *_watched(settings, dsn, stopping)
            )

    with database(settings) as dsn:
        run(main(dsn))


def _watched(
    settings: Settings, dsn: str, stopping: asyncio.Event
) -> list[Coroutine[Any, Any, None]]:
    """The port for machines that look, where one is asked for."""
    port = settings.metrics_port
    return [] if port is None else [_watch_post(settings.metrics_host, port, dsn, stopping)]


async def _watch_post(host: str, port: int, dsn: str, stopping: asyncio.Event) -> None:
    from starlette.applications import Starlette  # noqa: PLC0415  heavy

    from luna.serving import serve  # noqa: PLC0415  heavy
    from luna.watching import watch_routes  # noqa: PLC0415  heavy

    async with await connect(dsn, 1) as pool:
        site = Starlette(routes=watch_routes(pool, private=True))
        await serve(site, host, port, stopping, lambda url: log.info("metrics", url=url))


@asynccontextmanager
async def _kept(settings: Settings) -> AsyncIterator[None]:
    """Where the database is our own, a crash of its server is ours to mend."""
    if settings.dsn is not None:
        yield
        return
    keeper = asyncio.create_task(keep(embedded_folder(settings)))
    try:
        yield
    finally:
        keeper.cancel()


@dataclass(frozen=True, slots=True)
class Line:
    """Luna on Telegram: her app there, and the bot that she speaks and hears through."""

    app: App
    bot: "Bot" = field(repr=False)  # its own repr shows the token
    ingress: "Ingress"


@asynccontextmanager
async def _line(settings: Settings, mind: Mind, dsn: str) -> AsyncIterator[Line]:
    from luna.payments.tills import refuser, telegram_till  # noqa: PLC0415  heavy
    from luna.photos.looking import Eyes  # noqa: PLC0415  heavy
    from luna.telegram.bot import open_bot  # noqa: PLC0415  heavy
    from luna.telegram.fetching import fetcher  # noqa: PLC0415  heavy
    from luna.telegram.ingress import Ingress  # noqa: PLC0415  heavy

    unhurried = not settings.luna_test_mode
    manner = Manner(
        _name(settings),
        joins_bursts=True,
        wakes=True,
        unhurried=unhurried,
        admin_id=settings.admin_telegram_id,
        desk=desk_of(settings),
    )
    async with open_bot(settings) as bot:
        eyes, till = Eyes(fetcher(bot)), telegram_till(settings, bot, mind.texts)
        manner = replace(manner, till=till, eyes=eyes)
        async with open_app(mind, dsn, manner, clock.wall) as app:
            ingress = Ingress(app.store, bot, app.clock, partial(_farewell, mind), refuser(app))
            yield Line(app, bot, ingress)
            await ingress.close()


def _name(settings: Settings) -> str:
    """A bot is known by the number in its token, which outlives the token."""
    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is missing: BotFather gives one.")
    return "telegram:" + settings.telegram_bot_token.get_secret_value().partition(":")[0]


def _farewell(mind: Mind, language: Language) -> str:
    return mind.persona.texts[language]["group_leave"][0]


def _warm(mind: Mind) -> None:
    mind.builtin.warm()
    polish.warm()
    settle()


@asynccontextmanager
async def _warm_mind(settings: Settings) -> AsyncIterator[Mind]:
    """A mind that gets ready beside all else what the first answers would wait for."""
    async with open_mind(settings) as mind:
        warming = asyncio.create_task(asyncio.to_thread(_warm, mind))
        yield mind
        await warming


async def _up(settings: Settings, dsn: str, stopping: asyncio.Event) -> None:
    async with _warm_mind(settings) as mind:
        if settings.telegram_bot_token is None:
            await _page(settings, mind, dsn, stopping)
            return
        async with _line(settings, mind, dsn) as line:
            await together(
                stopping,
                _page(settings, mind, dsn, stopping, _routes(settings, line)),
                _work(line, stopping),
                until(stopping, _listen(settings, line)),
            )


async def _bot(settings: Settings, dsn: str, stopping: asyncio.Event) -> None:
    async with open_mind(settings) as mind, _line(settings, mind, dsn) as line:
        ears = [until(stopping, _listen(settings, line))]
        if settings.webhook_url or settings.payments == "link":
            ears.append(_post_box(settings, line, stopping))
        await together(stopping, *ears)


async def _worker(settings: Settings, dsn: str, stopping: asyncio.Event) -> None:
    async with _warm_mind(settings) as mind, _line(settings, mind, dsn) as line:
        log.info("worker ready")
        await _work(line, stopping)


async def _web(settings: Settings, dsn: str, stopping: asyncio.Event) -> None:
    async with _warm_mind(settings) as mind:
        await _page(settings, mind, dsn, stopping)


async def _work(line: Line, stopping: asyncio.Event) -> None:
    from luna.jobs import engine  # noqa: PLC0415  heavy
    from luna.telegram.sender import Sender  # noqa: PLC0415  heavy

    await engine.run(line.app, Sender(line.bot), stopping)


async def _listen(settings: Settings, line: Line) -> None:
    """Show the bot's face, then take updates for ever, or tell Telegram where to post them."""
    from luna.telegram import menu, polling, webhook  # noqa: PLC0415  heavy

    await menu.dress(line.bot, line.app.texts, line.app.persona.name)
    if settings.webhook_url is None:
        await polling.poll(line.bot, line.ingress)
    else:
        await webhook.announce(line.bot, settings)
        await asyncio.Event().wait()


async def _page(
    settings: Settings,
    mind: Mind,
    dsn: str,
    stopping: asyncio.Event,
    routes: Sequence["BaseRoute"] = (),
) -> None:
    from luna.console.site import build_site  # noqa: PLC0415  heavy
    from luna.payments.tills import page_till, routes_of  # noqa: PLC0415  heavy
    from luna.serving import serve  # noqa: PLC0415  heavy

    manner = Manner(
        PAGE,
        joins_bursts=False,
        wakes=False,
        unhurried=not settings.luna_test_mode,
        till=page_till(settings, mind.texts),
    )
    virtual = VirtualClock(clock.wall())
    async with open_app(mind, dsn, manner, virtual) as app:
        storage = embedded_folder(settings).with_name("page")
        entry = Entry(rules_of(settings), app.store.pool, clock.wall)
        every = [*routes, *routes_of(app, settings)]
        site = build_site(app, virtual, entry, storage, secrets.token_hex(32), every)
        host, port = settings.luna_host, settings.luna_port
        proxies = settings.trusted_proxies
        await serve(site, host, port, stopping, _told, proxies)


def _told(url: str) -> None:
    log.info("page ready", url=url)


async def _post_box(settings: Settings, line: Line, stopping: asyncio.Event) -> None:
    """The webhooks on their own, where no page is served beside them."""
    from starlette.applications import Starlette  # noqa: PLC0415  heavy

    from luna.serving import serve  # noqa: PLC0415  heavy

    site = Starlette(routes=_routes(settings, line))
    host, port = settings.luna_host, settings.luna_port
    await serve(site, host, port, stopping, proxies=settings.trusted_proxies)


def _routes(settings: Settings, line: Line) -> list["BaseRoute"]:
    from luna.payments.tills import routes_of  # noqa: PLC0415  heavy
    from luna.telegram.webhook import webhook_route  # noqa: PLC0415  heavy

    payments = routes_of(line.app, settings)
    if settings.webhook_url is None:
        return payments
    return [webhook_route(settings, line.ingress.take), *payments]
