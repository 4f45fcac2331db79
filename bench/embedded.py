"""Seconds until the embedded PostgreSQL takes connections: `python bench/embedded.py [runs]`.

cold: no cluster yet; warm: a cluster, no server; adopt: a server already runs;
crash: the server was killed. The median of the runs, and the worst.
"""

import asyncio
import os
import shutil
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import asyncpg

from luna.store import cluster, embedded
from luna.store.ground import survey


def timed(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def serve(folder: Path) -> None:
    """Start and ask one question, as a program would."""
    asyncio.run(ask(embedded.start(folder)))


async def ask(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute("select 1")
    await connection.close()


def crash(folder: Path) -> None:
    pid = cluster.postmaster(survey(folder))
    assert pid is not None
    os.kill(pid, signal.SIGKILL)


def measure(folder: Path) -> dict[str, float]:
    figures = {"cold": timed(lambda: serve(folder)), "stop": timed(lambda: embedded.stop(folder))}
    figures |= {"warm": timed(lambda: serve(folder)), "adopt": timed(lambda: serve(folder))}
    crash(folder)
    figures["crash"] = timed(lambda: serve(folder))
    embedded.stop(folder)
    return figures


def main(runs: int) -> None:
    found = []
    for _ in range(runs):
        root = Path(tempfile.mkdtemp(prefix="luna-bench-", dir="/tmp"))
        root.chmod(0o755)  # as root, the server's user must reach it
        found.append(measure(root / "postgres"))
        shutil.rmtree(root)
    for name in found[0]:
        figures = [run[name] for run in found]
        print(f"{name:6} {statistics.median(figures):6.3f} s   worst {max(figures):6.3f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
