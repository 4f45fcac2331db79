"""Running parts side by side: one failure or one signal ends them all, each in its own way."""

import asyncio
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any


def run(main: Coroutine[Any, Any, None]) -> None:
    """``asyncio.run`` for what runs for long, in the quicker loop where there is one.

    What of a turn's CPU is not the encoder's is a twentieth less in it.
    """
    with asyncio.Runner(loop_factory=_loop) as runner:
        runner.run(main)


def _loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop  # noqa: PLC0415  no short command waits for it

    return uvloop.new_event_loop()


async def together(stopping: asyncio.Event, *parts: Coroutine[Any, Any, None]) -> None:
    """Run the parts until all have ended; where one fails, ask the others to stop and raise it.

    Every part ends by itself once ``stopping`` is set.
    """
    tasks = [asyncio.create_task(part) for part in parts]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    stopping.set()
    for ended in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(ended, BaseException):
            raise ended


async def until(stopping: asyncio.Event, endless: Coroutine[Any, Any, None]) -> None:
    """Run what never ends by itself until ``stopping`` is set; raises what it raises."""
    task, waiting = asyncio.create_task(endless), asyncio.create_task(stopping.wait())
    await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
