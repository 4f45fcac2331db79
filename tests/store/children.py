"""Real processes that use an embedded server, and folders for them to share."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import asyncpg
import psutil
from tests.conftest import OPEN

from luna.store import cluster, embedded
from luna.store.ground import survey

QUICK = {"fsync": "off"}
HEAD = """
import sys
from pathlib import Path
from luna.store import embedded
folder, quick = Path(sys.argv[1]), {"fsync": "off"}
"""
LEASE = """
with embedded.lease(folder, quick) as dsn:
    print(dsn, flush=True)
    sys.stdin.read()
"""
START = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored below a shell's background job
print(embedded.start(folder, quick), flush=True)
sys.stdin.read()
"""
Child = subprocess.Popen[str]
Run = Callable[..., Child]


@contextmanager
def open_ground() -> Iterator[Path]:
    root = Path(tempfile.mkdtemp(prefix="luna-test-", dir=OPEN))
    root.chmod(0o755)
    yield root
    for home in {mark.parent.parent for mark in root.rglob("postmaster.pid")}:
        embedded.stop(home)
    shutil.rmtree(root)


def started(
    ends: ExitStack, body: str, folder: Path, env: Mapping[str, str] | None = None
) -> Child:
    child = subprocess.Popen(  # noqa: S603 (the programs of this file)
        [sys.executable, "-c", HEAD + body, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, **(env or {})},
    )
    ends.callback(child.communicate)
    ends.callback(child.kill)
    return child


def told(child: Child) -> str:
    assert child.stdout is not None
    line = child.stdout.readline().strip()
    assert line, child.communicate()[1]
    return line


def leave(child: Child) -> None:
    _, complaint = child.communicate("", timeout=30)
    assert child.returncode == 0, complaint


def postmaster(folder: Path) -> psutil.Process:
    pid = cluster.postmaster(survey(folder))
    assert pid is not None
    return psutil.Process(pid)


async def ask(dsn: str, question: str) -> object:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()
