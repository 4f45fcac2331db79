"""A nursery: `luna` processes that begin in a blink, since one parent has loaded all they need.

A worker spends seconds of CPU on imports and on the sentence encoder; an ordeal of 200 kills, and
the tests of a command, would be spent on those. A child forked here runs the same command from its
first line, in a process of its own.

An order is a line of JSON (words, env, cwd) with four files: the child's three, and a pipe on which
somebody who outlives it tells its process id and then its exit code, each on a line.
"""

import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

HOME = Path(__file__).parents[1]
MOST = 65536  # bytes read at once


@dataclass(slots=True)
class Born:
    """A process of a nursery, with what is used of ``subprocess.Popen``."""

    pid: int
    _told: int  # its end is told here
    returncode: int | None = None

    def poll(self) -> int | None:
        return self._ended(0)

    def wait(self, timeout: float | None = None) -> int:
        """Its exit code, or minus the signal that ended it. Raises ``TimeoutExpired``."""
        code = self._ended(timeout)
        if code is None:
            raise subprocess.TimeoutExpired("luna", timeout or 0)
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def let_go(self) -> None:
        """Nobody here will ask how it ended."""
        os.close(self._told)

    def _ended(self, timeout: float | None) -> int | None:
        if self.returncode is None and select.select([self._told], [], [], timeout)[0]:
            self.returncode = _number(self._told)
            os.close(self._told)
        return self.returncode


@dataclass(frozen=True, slots=True)
class Nursery:
    """The side of the one who orders."""

    mother: subprocess.Popen[bytes]
    line: socket.socket
    turn: Lock = field(default_factory=Lock)

    @classmethod
    def open(cls) -> "Nursery":
        """Start the parent, which ends with us; the first child waits until all is loaded."""
        ours, theirs = socket.socketpair()
        with theirs:
            end = theirs.fileno()
            command = [sys.executable, "-m", "bench.nursery", str(end)]
            return cls(subprocess.Popen(command, cwd=HOME, pass_fds=(end,)), ours)

    def bear(
        self,
        words: Sequence[str],
        env: Mapping[str, str],
        files: tuple[int, int, int],
        cwd: Path = Path("/"),
    ) -> Born:
        """Start `luna WORDS`; ``files`` are its standard three, which stay open here."""
        order = {"words": [*words], "env": {**env}, "cwd": str(cwd)}
        with self.turn:
            told, tells = os.pipe()
            socket.send_fds(self.line, [json.dumps(order).encode() + b"\n"], [*files, tells])
            os.close(tells)
            return Born(_number(told), told)

    def close(self) -> None:
        """End the parent; its children are others' to end."""
        self.line.close()
        self.mother.wait()


def _number(told: int) -> int:
    """Read one line that holds a number."""
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(told, 1)
        if not byte:
            raise RuntimeError("the nursery is gone")
        line += byte
    return int(line)


def main() -> None:
    before = set(os.environ)
    _load()
    learnt = {name: os.environ[name] for name in set(os.environ) - before}  # switches of libraries
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are gone at once
    with socket.socket(fileno=int(sys.argv[1])) as line:
        while order := _order(line):
            if os.fork() == 0:
                line.close()
                _watch(order | {"learnt": learnt})
            for file in order["files"]:
                os.close(file)


def _order(line: socket.socket) -> dict[str, Any]:
    """The next order; an empty one when nobody orders any more."""
    text, files, _, _ = socket.recv_fds(line, MOST, 4)
    while text and not text.endswith(b"\n"):
        text += line.recv(MOST)
    return json.loads(text) | {"files": files} if text else {}


def _load() -> None:
    """What the commands import and load on their way."""
    import luna.commands.chat  # noqa: PLC0415
    import luna.commands.doctor  # noqa: PLC0415
    import luna.commands.parts  # noqa: PLC0415
    import luna.commands.photos  # noqa: PLC0415
    import luna.console.site  # noqa: PLC0415
    import luna.jobs.engine  # noqa: PLC0415
    import luna.llm.agent  # noqa: PLC0415
    import luna.llm.providers  # noqa: PLC0415
    import luna.telegram.menu  # noqa: PLC0415
    import luna.telegram.polling  # noqa: PLC0415
    import luna.telegram.webhook  # noqa: F401, PLC0415
    from luna.core import polish  # noqa: PLC0415
    from luna.persona import persona_folder  # noqa: PLC0415
    from luna.senses import language_of, load_senses  # noqa: PLC0415
    from luna.texts import load_texts  # noqa: PLC0415
    from luna.tuning import load_tuning  # noqa: PLC0415

    load_texts()
    load_tuning(persona_folder() / "tuning.toml")
    load_senses()
    language_of("lorem ipsum dolor")  # which small words cannot tell
    polish.warm()


def _watch(order: dict[str, Any]) -> None:
    """Fork the child, and tell of it to its end; never returns."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    *files, tells = order["files"]
    child = os.fork()
    if child == 0:
        os.close(tells)
        _live(order, files)
    try:
        os.write(tells, f"{child}\n".encode())
        for file in (0, 1, 2, *files):
            os.close(file)
        _, status = os.waitpid(child, 0)
        os.write(tells, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    finally:
        os._exit(0)  # whoever asked may be gone


def _live(order: dict[str, Any], files: list[int]) -> None:
    """Be that command until it ends; never returns."""
    for number, to in enumerate(files):
        os.dup2(to, number)
        os.close(to)
    os.environ.clear()
    os.environ.update(order["learnt"] | order["env"])
    os.chdir(order["cwd"])
    sys.argv = ["luna", *order["words"]]
    code = 1
    try:
        from luna.cli import main as luna  # noqa: PLC0415

        luna()
        code = 0
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
