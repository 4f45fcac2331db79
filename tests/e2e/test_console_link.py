"""``/console`` and ``/health``: the bot tells its admin the way in and how things stand; nobody
else hears that there is one.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import count

import pytest

from luna import care, clock
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


async def asked(app: App, user: int, command: str = "/console") -> str:
    """What a grown user hears who sends the command."""
    letter = Letter(user, next(numbers), app.clock(), Kind.COMMAND, command, seed="s")
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


@pytest.mark.parametrize("days, overdue", [(180, 0), (181, len(care.help_lines()))])
async def test_health_says_which_help_lines_are_to_be_verified(
    app: App, days: int, overdue: int
) -> None:
    verified = max(each.verified_on for each in care.help_lines())
    then = datetime.combine(verified, time(12), UTC) + timedelta(days=days)
    said = await asked(replace(app, clock=lambda: then), ADMIN, "/health")
    assert f"help lines to verify: {overdue}" in said


async def test_nobody_else_is_told_that_it_exists(app: App) -> None:
    said = await asked(app, STRANGER)
    assert "signin" not in said
    assert "luna.example" not in said
