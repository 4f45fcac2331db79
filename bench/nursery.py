"""A nursery: `luna` processes that begin in a blink, since one parent has loaded all they need.

A worker spends seconds of CPU on imports and on the sentence encoder; an ordeal of 200 kills would
be spent on those. A child forked here runs the same command from its first line, in a process of
its own. Reads one order a line (JSON: words, env, log), prints the child's process id.
"""

import asyncio
import json
import os
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MOTHER = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Nursery:
    """The side of the one who orders."""

    mother: asyncio.subprocess.Process
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    async def open(cls) -> "Nursery":
        """Start the parent; the first child waits until it has loaded everything."""
        pipe = asyncio.subprocess.PIPE
        return cls(
            await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bench.nursery", cwd=MOTHER, stdin=pipe, stdout=pipe
            )
        )

    async def bear(self, words: tuple[str, ...], env: dict[str, str], log: Path) -> int:
        """Start `luna WORDS` and return its process id."""
        stdin, stdout = self.mother.stdin, self.mother.stdout
        assert stdin is not None
        assert stdout is not None
        async with self.turn:
            stdin.write(json.dumps({"words": words, "env": env, "log": str(log)}).encode() + b"\n")
            return int(await stdout.readline())

    async def close(self) -> None:
        """End the parent; its children are others' to end."""
        self.mother.terminate()
        await self.mother.wait()


def main() -> None:
    _load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are gone at once
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _live(order)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


def _load() -> None:
    """What a worker or a bot imports and loads on its way."""
    import luna.commands.parts  # noqa: PLC0415
    import luna.jobs.engine  # noqa: PLC0415
    import luna.llm.agent  # noqa: PLC0415
    import luna.llm.providers  # noqa: PLC0415
    import luna.telegram.menu  # noqa: PLC0415
    import luna.telegram.polling  # noqa: PLC0415
    import luna.telegram.webhook  # noqa: F401, PLC0415
    from luna.senses import load_senses  # noqa: PLC0415

    load_senses()


def _live(order: dict[str, Any]) -> None:
    """Be that command until it ends; never returns."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    nothing = os.open(os.devnull, os.O_RDONLY)
    log = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    for number, to in enumerate((nothing, log, log)):
        os.dup2(to, number)
    os.environ.clear()
    os.environ.update(order["env"])
    sys.argv = ["luna", *order["words"]]
    code = 1
    try:
        from luna.cli import main as luna  # noqa: PLC0415

        luna()
        code = 0
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
