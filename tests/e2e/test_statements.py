"""What a message costs the database, counted on the wire: a turn is one read and one write."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import count

import pytest
from tests.e2e.wiretap import Tap, tapped

from luna import clock
from luna.app import App
from luna.core.model import Kind
from luna.jobs.deliveries import Courier, Keyboard, deliver
from luna.opening import Manner, Mind, open_app
from luna.payments.errands import Errands
from luna.store.mailbox import Letter
from luna.turn import Turn, take_turn

MANNER = Manner("telegram:1", joins_bursts=False, wakes=True, unhurried=False)
numbers = count(1)


@pytest.fixture
async def tap(dsn: str) -> AsyncIterator[Tap]:
    async with tapped(dsn) as tap:
        yield tap


@pytest.fixture
async def app(tap: Tap, mind: Mind) -> AsyncIterator[App]:
    """Luna with warm connections: a statement's first use has it prepared."""
    async with open_app(mind, tap.dsn, MANNER, clock.wall) as app:
        for _ in range(2):
            assert isinstance(await take_turn(await said(app, "/help", Kind.COMMAND), app), Turn)
        yield app


async def said(app: App, text: str, kind: Kind = Kind.TEXT) -> int:
    """The bond of a user who has just written this."""
    number = next(numbers)
    letter = Letter(7, number, app.clock(), kind, text, seed="7", telegram_id=number)
    return (await app.store.receive(letter)).bond_id


async def test_an_update_is_kept_in_one_statement(app: App, tap: Tap) -> None:
    tap.forget()
    await said(app, "coucou")
    assert (tap.statements, tap.round_trips) == (1, 1)


@pytest.mark.parametrize(
    "texts, guard",
    [
        pytest.param(["coucou toi"], "onboarding", id="at the gate"),
        pytest.param(["je rentre du boulot"], None, id="small talk"),
        pytest.param(["attends", "en fait", "j'ai perdu mes clés"], None, id="a burst"),
        pytest.param(["t'es un bot ?"], "honesty", id="an honest answer"),
        pytest.param(["montre moi ton chat"], None, id="a photo"),
    ],
)
async def test_a_turn_is_one_read_and_one_write(
    app: App, tap: Tap, texts: list[str], guard: str | None
) -> None:
    if guard != "onboarding":
        await app.store.pool.execute("UPDATE accounts SET adult_since = now(), birth_year = 1990")
    for text in texts:
        bond_id = await said(app, text)
    tap.forget()
    turn = await take_turn(bond_id, app)
    assert (tap.statements, tap.round_trips) == (2, 2)
    assert isinstance(turn, Turn)
    assert turn.reply.guard == guard
    assert turn.reply.bubbles
    assert bool(turn.reply.shown) == ("chat" in texts[0])


@dataclass(slots=True)
class Posted:
    """Takes every text, and nothing else is ever sent here."""

    texts: list[str] = field(default_factory=list)

    async def send(self, _user_id: int, text: str, _keyboard: Keyboard | None) -> int:
        self.texts.append(text)
        return len(self.texts)

    async def send_document(self, _user_id: int, _name: str, _body: bytes) -> int:
        raise NotImplementedError

    async def send_photo(
        self,
        _user_id: int,
        _photo: bytes | str,
        _caption: str,
        _keyboard: Keyboard | None = None,
        *,
        covered: bool = False,
    ) -> tuple[int, str]:
        raise NotImplementedError

    async def typing(self, _user_id: int) -> None:
        raise NotImplementedError


@pytest.mark.parametrize("replies", [pytest.param(1, id="one"), pytest.param(3, id="a line")])
async def test_a_bubble_is_sent_by_two_statements(app: App, tap: Tap, replies: int) -> None:
    store, posted = app.store, Posted()
    errands = Errands(store, app.till, app.texts, app.clock)
    stopping, storage = asyncio.Event(), app.photos.storage
    courier = Courier(store, posted, app.clock, stopping, storage, {}, errands)
    await store.pool.execute("UPDATE outbox SET state = 'sent'")
    bubbles = 0
    for _ in range(replies):
        bond_id = await said(app, "/help", Kind.COMMAND)
        turn = await take_turn(bond_id, app)
        assert isinstance(turn, Turn)
        bubbles += len(turn.reply.bubbles)
    tap.forget()
    await deliver(bond_id, courier)
    assert (len(posted.texts), tap.statements) == (bubbles, 2 * bubbles)
