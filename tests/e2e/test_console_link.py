"""``/console``: the bot gives its admin a way in, and nobody else."""

from collections.abc import AsyncIterator
from itertools import count

import pytest

from luna import clock
from luna.app import App
from luna.console.entry import Entry, Rules
from luna.core.model import Kind
from luna.opening import Manner, Mind, open_app
from luna.store.mailbox import Letter
from luna.tickets import Desk
from luna.turn import Turn, take_turn

ADMIN, STRANGER = 42, 7
DESK = Desk("https://luna.example", ADMIN, b"key")
MANNER = Manner(
    "telegram:1", joins_bursts=False, wakes=False, unhurried=False, admin_id=ADMIN, desk=DESK
)
numbers = count(1)


@pytest.fixture
async def app(dsn: str, mind: Mind) -> AsyncIterator[App]:
    async with open_app(mind, dsn, MANNER, clock.wall) as app:
        yield app


async def asked(app: App, user: int) -> str:
    """What a grown user hears who asks for the console."""
    letter = Letter(user, next(numbers), app.clock(), Kind.COMMAND, "/console", seed="s")
    bond_id = (await app.store.receive(letter)).bond_id
    await app.store.pool.execute("UPDATE accounts SET adult_since = now(), birth_year = 1990")
    turn = await take_turn(bond_id, app)
    assert isinstance(turn, Turn)
    return " ".join(turn.reply.bubbles)


async def test_the_admin_is_given_a_link_that_opens_once(app: App) -> None:
    said = await asked(app, ADMIN)
    link = next(word for word in said.split() if word.startswith("https://luna.example/signin?"))
    entry = Entry(Rules(True, None, DESK), app.store.pool, app.clock)
    ticket = link.partition("ticket=")[2]
    assert await entry.by_ticket(ticket, "a") is not None
    assert await entry.by_ticket(ticket, "a") is None


async def test_two_links_are_two(app: App) -> None:
    assert await asked(app, ADMIN) != await asked(app, ADMIN)


async def test_a_link_is_in_no_transcript(app: App) -> None:
    await asked(app, ADMIN)
    assert await app.store.pool.fetchval("SELECT count(*) FROM messages") == 0


async def test_nobody_else_is_told_that_it_exists(app: App) -> None:
    said = await asked(app, STRANGER)
    assert "signin" not in said
    assert "luna.example" not in said
