"""Live: pages hear that something moved, from the database itself, once a second at most.

The work engine notifies on every job: one for each message, turn and send of a real bot.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import asyncpg
from nicegui import ui

CHANNEL = "ch_pgqueuer"
PAUSE = 1.0  # seconds between two drawings
Told = Callable[[], Awaitable[None]]


@dataclass(slots=True)
class Live:
    """One listening connection while any page is open, and none otherwise."""

    pool: asyncpg.Pool
    _told: set[Told] = field(default_factory=set)
    _line: asyncpg.Connection | None = None
    _task: asyncio.Task[None] | None = None

    async def follow(self, told: Told) -> None:
        """Tell the page that is being built, for as long as somebody has it open."""
        self._told.add(told)
        ui.context.client.on_delete(lambda: self._leave(told))
        if self._line is None or self._line.is_closed():
            self._line = await self.pool.acquire()
            await self._line.add_listener(CHANNEL, self._heard)

    async def close(self) -> None:
        """Give the connection back: a pool that is closed waits for all of its own."""
        line, self._line = self._line, None
        if line is not None:
            if not line.is_closed():
                await line.remove_listener(CHANNEL, self._heard)
            await self.pool.release(line)

    async def _leave(self, told: Told) -> None:
        self._told.discard(told)
        if not self._told:
            await self.close()

    def _heard(self, *_: object) -> None:
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        await asyncio.sleep(PAUSE)
        for told in tuple(self._told):
            await told()
