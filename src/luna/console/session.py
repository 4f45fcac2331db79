"""Session: one browser tab's virtual user, with their own clock, talk and curves.

It knows nothing of the page: whoever watches it is told of each change, so that a reload in the
middle of a reply loses nothing.
"""

import asyncio
import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import monotonic
from typing import Any

from luna.app import App
from luna.clock import VirtualClock
from luna.console.lightbox import Lightbox
from luna.console.lines import Entry, Point, Speaker, shown_again
from luna.console.past import past_of
from luna.core import readings
from luna.core.account import Account, Gate
from luna.core.bond import Bond
from luna.core.guards import explicit
from luna.core.model import Kind, Language, Tier
from luna.core.speech import Voice
from luna.core.systems import momentum
from luna.core.tuning import Tuning
from luna.errors import LunaError
from luna.exporting import Document, document
from luna.llm.router import Router
from luna.replaying import Change, HistoryError, changes, history_of, replayed
from luna.store import people
from luna.talk.playground import Playground, delay_of, id_of, said
from luna.talk.timeline import HOME
from luna.tuning import laid_over
from luna.turn import Turn

LONGEST_WAIT = 1.5  # seconds: her real pace is for Telegram, here one looks over her shoulder
BETWEEN = 0.9  # seconds between two bubbles at most


@dataclass(slots=True)
class Session:
    """``app`` is a copy of its own whose clock is ``clock``; time goes on while one looks."""

    app: App
    clock: VirtualClock
    name: str
    lightbox: Lightbox = field(default_factory=Lightbox)
    bond: Bond = field(default_factory=lambda: Bond(seed=""))
    entries: list[Entry] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    turn: Turn | None = None
    account: Account = field(default_factory=Account)
    typing: bool = False
    documents: list[Document] = field(default_factory=list)  # that wait to be handed to the browser
    story: int = 0  # goes up when the talk starts over
    spoke: str | None = None  # the voice that spoke last, since it was chosen
    moved: Callable[[], None] = lambda: None  # told after each turn
    watchers: set[Callable[[], None]] = field(default_factory=set)
    _playground: Playground | None = None
    _talking: asyncio.Lock = field(default_factory=asyncio.Lock)
    _looked: float = field(default_factory=monotonic)
    _chosen_voice: Voice = field(init=False)
    _own_tuning: Tuning = field(init=False)

    def __post_init__(self) -> None:
        self._chosen_voice, self._own_tuning = self.app.voice, self.app.tuning

    @classmethod
    async def open(cls, app: App, name: str, now: datetime, **shared: Any) -> "Session":
        """The talk of ``name``, going on where it was left, else new at ``now``."""
        clock = VirtualClock(now.astimezone(HOME))
        session = cls(replace(app, clock=clock), clock, name, **shared)
        await session._remember()
        return session

    @property
    def taps(self) -> tuple[str, ...]:
        """The buttons on show."""
        return tuple(label for label, _ in self._playground.keyboard) if self._playground else ()

    @property
    def has_models(self) -> bool:
        """Whether another voice than the built-in one may speak."""
        return isinstance(self._chosen_voice, Router) and bool(self._chosen_voice.chains)

    @property
    def builtin(self) -> bool:
        """Whether the built-in voice was chosen."""
        return self.app.voice is self.app.last_word

    @property
    def grown(self) -> bool:
        return self.account.gate is Gate.OPEN

    @property
    def ceiling(self) -> Tier:
        """The highest tier that this user may be given now."""
        phase = readings.phase_of(self.bond, self.app.tuning)
        standing = explicit.standing_of(self.account, phase, self.app.policy, self.clock.now)
        return explicit.ceiling(standing)

    @property
    def heat(self) -> float:
        """The momentum as it has cooled until now."""
        return momentum.cool(self.bond.systems.momentum, self.clock.now, self.app.tuning.momentum)

    def tick(self) -> None:
        """Let the time pass that really passed."""
        now = monotonic()
        self.clock.advance(timedelta(seconds=now - self._looked))
        self._looked = now

    def leave(self, watcher: Callable[[], None]) -> None:
        """A page was closed; with the last one go the pictures that the user showed."""
        self.watchers.discard(watcher)
        self._clear_away()

    async def say(self, text: str, shown: str | None = None) -> None:
        """Send a message, or what is ``shown`` and what is said of it, and show the answer at a
        shortened human pace; one at a time.
        """
        self.tick()
        if not self.entries:
            self._add(Speaker.CLOCK, "")
        self._add(Speaker.USER, text.strip(), shown=shown)
        async with self._talking:
            with self._at_work():
                began = monotonic()
                talk = await self._open()
                turn = await (talk.show(Kind.PHOTO, text, shown) if shown else talk.say(text))
                await self._show(turn, monotonic() - began)

    async def jump(self, by: timedelta) -> None:
        """Move this user's time on."""
        async with self._talking:
            self.tick()
            written = await self._playground.wait(by) if self._playground else []
            if self._playground is None:
                self.clock.advance(by)
            self._add(Speaker.CLOCK, "")
            for turn in written:
                await self._show(turn, LONGEST_WAIT)
            self._mark()
            self._tell()

    async def grow_up(self) -> None:
        """Pass the gate as an adult."""
        async with self._talking:
            with self._at_work():
                playground = await self._open()
                await playground.consent()
                playground.keyboard = ()
                self.account = await playground.account()
                self._add(Speaker.GATE, "")

    async def start_over(self) -> None:
        """Forget this user and all that hangs on them."""
        async with self._talking:
            store = self.app.store
            await people.forget(store.pool, store.bot_id, id_of(self.name))
            self._playground, self.turn, self.bond = None, None, Bond(seed="")
            self.lightbox.let_go(line.shown for line in self.entries)
            self.entries, self.points, self.account = [], [], Account()
            self.story += 1
            self._mark()
            self._tell()

    def use_voice(self, *, builtin: bool) -> None:
        """Let the built-in voice speak from here on, or whoever the settings name."""
        self._change(voice=self.app.last_word if builtin else self._chosen_voice)
        self.spoke = None
        self._tell()

    def use_tuning(self, text: str) -> None:
        """Other numbers from here on; none: the persona's. Raises ``PersonaError``."""
        self._change(**_numbers(self.app, laid_over(self._own_tuning, text)))
        self._mark()
        self._tell()

    async def compared(self, text: str) -> tuple[list[Change], int]:
        """Where the talk so far would part under other numbers, and how many turns it has.

        Raises ``PersonaError`` or ``HistoryError``.
        """
        store, other = self.app.store, laid_over(self._own_tuning, text)
        made = await document(store, await self._bond_id(), "json", self.clock.now)
        history = history_of(json.loads(made.body), None, self.bond.seed or "replay")
        app = replace(self.app, **_numbers(self.app, self._own_tuning))
        before = await replayed(history, app)
        after = await replayed(history, replace(app, **_numbers(app, other)))
        return changes(before, after), len(before)

    async def _bond_id(self) -> int:
        if self._playground is None and not self.entries:
            raise HistoryError(self.app.texts.say("page-nothing-yet", Language.FR))
        return (await self._open()).bond_id

    def _change(self, **parts: Any) -> None:
        self.app = replace(self.app, **parts)
        if self._playground is not None:
            self._playground.app = replace(self._playground.app, **parts)

    async def _open(self) -> Playground:
        """The user is only made once something is said."""
        if self._playground is None:
            seed = secrets.randbits(32)
            self._playground = await Playground.open(self.app, self.clock, self.name, seed)
        return self._playground

    async def _show(self, turn: Turn, spent: float) -> None:
        wait = max(0.0, min(LONGEST_WAIT, delay_of(turn, turn.effects.now)) - spent)
        shown = turn.reply.shown
        for bubble in said(turn):
            await asyncio.sleep(wait)
            photo = shown.photo if shown and bubble.kind == "photo" else None
            self._add(Speaker.LUNA, bubble.text, guard=turn.reply.guard, photo=photo)
            wait = min(BETWEEN, bubble.typing.total_seconds())
        self.documents += self._playground.documents if self._playground else []
        self.turn, self.bond = turn, turn.bond
        self.spoke = turn.reply.draft.voice if turn.reply.draft else self.spoke
        self.account = turn.effects.account or turn.scene.account
        self._mark()
        self.moved()

    async def _remember(self) -> None:
        past = await past_of(self.app.store, id_of(self.name))
        if past is not None:
            self.bond = past.bond
            self.account = past.account
            self.entries = [shown_again(message) for message in past.transcript]
            last = past.last_seen or self.clock.now
            self.clock.now = max(self.clock.now, last.astimezone(HOME))
        self._mark()

    def _mark(self) -> None:
        self.points.append(Point(self.clock.now, self.heat, self.bond.systems.trust.level))

    def _add(self, speaker: Speaker, text: str, **more: Any) -> None:
        self.entries.append(Entry(speaker, text, self.clock.now, **more))
        self._tell()

    def _clear_away(self) -> None:
        """Pictures stay for as long as a page shows them, or she is still to see them."""
        if not self.watchers and not self.typing:
            self.lightbox.let_go(line.shown for line in self.entries)
            self.entries = [replace(line, shown=None) for line in self.entries]

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """She is seen typing; what goes wrong is said in the talk, bugs go to the log as well."""
        self.typing = True
        self._tell()
        try:
            yield
        except LunaError as error:
            self._add(Speaker.FAULT, str(error))
        except Exception:
            self._add(Speaker.FAULT, "")
            raise
        finally:
            self.typing = False
            self._clear_away()
            self._tell()

    def _tell(self) -> None:
        for watcher in tuple(self.watchers):
            watcher()


def _numbers(app: App, tuning: Tuning) -> dict[str, Any]:
    """Other numbers, and below those that an experiment gives its arms."""
    trials = app.trials and replace(app.trials, tuning=tuning, variants={})
    return {"tuning": tuning, "trials": trials}
