"""Live: pages hear that something moved, from the database itself, at their own pace.

The work engine notifies on every job: one for each message, turn and send of a real bot. What no
job tells, a photo brought in by a command, is told on a channel of our own.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import asyncpg
from nicegui import ui

from luna.store.photos import MOVED

CHANNELS = ("ch_pgqueuer", MOVED)
PAUSE = 1.0  # seconds between two drawings
Draw = Callable[[], Awaitable[None]]


@dataclass(slots=True, eq=False)
class _Page:
    """An open page; what moves while it is being drawn is drawn once more."""

    draw: Draw
    pause: float
    stale: bool = False
    task: asyncio.Task[None] | None = None

    def hear(self) -> None:
        self.stale = True
        if self.task is None or self.task.done():
            self.task = asyncio.get_running_loop().create_task(self._keep_up())

    async def _keep_up(self) -> None:
        while self.stale:
            await asyncio.sleep(self.pause)
            self.stale = False
            await self.draw()

    def leave(self) -> None:
        if self.task is not None:
            self.task.cancel()


@dataclass(slots=True)
class Live:
    """One listening connection while any page is open, and none otherwise."""

    pool: asyncpg.Pool
    _pages: set[_Page] = field(default_factory=set)
    _line: asyncpg.Connection | None = None

    async def show(self, draw: Draw, pause: float = PAUSE) -> None:
        """Draw the page that is being built, and again, ``pause`` seconds apart at least,
        whenever something moved, for as long as somebody has it open."""
        page = _Page(draw, pause)
        self._pages.add(page)
        ui.context.client.on_delete(lambda: self._leave(page))
        if self._line is None or self._line.is_closed():
            self._line = await self.pool.acquire()
            for channel in CHANNELS:
                await self._line.add_listener(channel, self._heard)
        await draw()

    async def close(self) -> None:
        """Give the connection back: a pool that is closed waits for all of its own."""
        line, self._line = self._line, None
        if line is not None:
            if not line.is_closed():
                for channel in CHANNELS:
                    await line.remove_listener(channel, self._heard)
            await self.pool.release(line)

    async def _leave(self, page: _Page) -> None:
        page.leave()
        self._pages.discard(page)
        if not self._pages:
            await self.close()

    def tell(self) -> None:
        """Something moved that no job tells: a turn of the playground's, an operator's act."""
        for page in self._pages:
            page.hear()

    def _heard(self, *_: object) -> None:
        self.tell()
