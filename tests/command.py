"""The command as a user types it: a process of its own, its files, its exit code.

It is born in a nursery, where all that it imports is loaded. That the program itself starts is seen
by the tests that run it: its help, one talk twice, the transcript, a page started again.
"""

import os
import subprocess
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile

from bench.nursery import Nursery

PATIENCE = 120.0  # seconds


@cache
def nursery() -> Nursery:
    """One for all tests of this process, which ends with it."""
    return Nursery.open()


def luna(
    *words: str,
    dsn: str | None = None,
    said: str = "",
    cwd: Path = Path("/"),
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    """Run the command away from any ``.env``, on a given database."""
    given = {"DATABASE_URL": dsn} if dsn else {}
    with ExitStack() as stack:
        heard, out, wrong = (stack.enter_context(TemporaryFile()) for _ in range(3))
        heard.write(said.encode())
        heard.seek(0)
        files = (heard.fileno(), out.fileno(), wrong.fileno())
        born = nursery().bear(words, os.environ | given | environment, files, cwd)
        stack.callback(born.kill)
        code = born.wait(PATIENCE)
        out.seek(0)
        wrong.seek(0)
        return subprocess.CompletedProcess(
            ["luna", *words], code, out.read().decode(), wrong.read().decode()
        )
