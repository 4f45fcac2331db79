"""``luna chat``: the terminal's way of talking with Luna."""

import asyncio
import sys
from dataclasses import dataclass
from datetime import datetime

from luna import clock
from luna.app import App
from luna.clock import VirtualClock
from luna.opening import Manner, database, open_app, open_mind
from luna.payments.pretend import playground_till
from luna.photos.looking import Eyes
from luna.settings import load_settings
from luna.store import people
from luna.talk import jsonl, timeline
from luna.talk.playground import Playground, id_of
from luna.talk.showing import from_disk

BOT = "terminal"


@dataclass(frozen=True, slots=True)
class Wish:
    """The options of the command, by name."""

    json: bool
    user: str
    fresh: bool
    adult_consent: bool
    proactive: bool
    at: str | None
    seed: int
    database: str | None
    sold: bool = False


def run(wish: Wish) -> None:
    """Talk until standard input ends."""
    settings = load_settings()
    begins = timeline.at(wish.at) if wish.at else None
    manner = Manner(
        BOT,
        joins_bursts=False,
        wakes=False,
        unhurried=not settings.luna_test_mode,
        till=playground_till(settings, sold=wish.sold),
        eyes=Eyes(from_disk),
    )

    async def talk(dsn: str) -> None:
        virtual = VirtualClock(begins or timeline.FIRST_EVENING)
        async with open_mind(settings) as mind, open_app(mind, dsn, manner, virtual) as app:
            await _talk(app, virtual, wish, begins)

    with database(settings, wish.database) as dsn:
        asyncio.run(talk(dsn))


async def _talk(app: App, virtual: VirtualClock, wish: Wish, begins: datetime | None) -> None:
    if wish.fresh:
        await people.forget(app.store.pool, app.store.bot_id, id_of(wish.user))
    playground = await Playground.open(app, virtual, wish.user, wish.seed)
    last = await people.last_seen(app.store.pool, playground.bond_id)
    virtual.now = beginning(begins, last, clock.wall(), json=wish.json)
    if wish.adult_consent:
        await playground.consent()
    if wish.proactive:
        await playground.opt_in()
    if wish.json:
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        await jsonl.converse(sys.stdin, playground, sys.stdout)
    else:
        from luna.talk.terminal import converse  # noqa: PLC0415  rich is only for people

        await converse(playground)


def beginning(
    asked: datetime | None, last: datetime | None, now: datetime, *, json: bool
) -> datetime:
    """When a talk begins: as ``asked``, but never before the ``last`` message of this user.

    Unasked, a new story begins on a given evening in JSON, so that the same lines give the same
    bytes, and now for a person.
    """
    wanted = asked or (timeline.FIRST_EVENING if json else now.astimezone(timeline.HOME))
    return wanted if last is None else max(wanted, last.astimezone(timeline.HOME) + timeline.STEP)
