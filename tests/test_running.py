"""Running: in the quick loop too, a signal ends each part in its way, and children are seen."""

import asyncio
import os
import signal
import subprocess
import sys

import pytest

from luna.running import run, together, until

BREAKS = (sys.executable, "-c", "raise SystemExit(3)")


def test_what_runs_for_long_runs_in_the_quick_loop() -> None:
    loops = []

    async def main() -> None:
        loops.append(type(asyncio.get_running_loop()).__module__)

    run(main())
    assert loops == ["uvloop"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl-C"])
def test_a_signal_ends_each_part_in_its_own_way(number: signal.Signals) -> None:
    ended = []

    async def drains(stopping: asyncio.Event) -> None:
        await stopping.wait()
        await asyncio.sleep(0.01)
        ended.append("drained")

    async def listens() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cut off")

    async def main() -> None:
        stopping, loop = asyncio.Event(), asyncio.get_running_loop()
        loop.add_signal_handler(number, stopping.set)
        loop.call_later(0.01, os.kill, os.getpid(), number)
        await together(stopping, drains(stopping), until(stopping, listens()))

    run(main())
    assert ended == ["cut off", "drained"]


def test_what_breaks_one_part_comes_out() -> None:
    async def breaks() -> None:
        raise ValueError("broken")

    async def main() -> None:
        stopping = asyncio.Event()
        await together(stopping, breaks(), until(stopping, asyncio.Event().wait()))

    with pytest.raises(ValueError, match="broken"):
        run(main())


def test_a_child_born_outside_the_loop_is_still_its_makers_to_wait_for() -> None:
    """As the server of the embedded database is; the loop has a child of its own meanwhile."""
    outside = subprocess.Popen(BREAKS)  # noqa: S603 (our own words)
    codes = []

    async def main() -> None:
        inside = await asyncio.create_subprocess_exec(*BREAKS)
        codes.append(await inside.wait())
        codes.append(await asyncio.to_thread(outside.wait))

    run(main())
    assert codes == [3, 3]
