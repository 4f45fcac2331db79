"""The embedded server when things go wrong: kills, crashes, stale marks, full disks."""

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import psutil
import pytest
from tests.store.children import QUICK, START, Run, ask, postmaster, told

from luna.errors import DatabaseError
from luna.store import embedded
from luna.store.ground import Ground, prepare_sockets, private, survey


def test_interrupting_the_starter_leaves_the_server_alone(folder: Path, run: Run) -> None:
    child = run(START, folder)
    dsn = told(child)
    os.killpg(child.pid, signal.SIGINT)
    assert child.wait(30) != 0
    assert asyncio.run(ask(dsn, "select 1")) == 1


@pytest.mark.parametrize(
    "kin",
    [
        pytest.param(True, id="a process of the server's own user"),
        pytest.param(False, id="ourselves"),
    ],
)
def test_a_stale_pid_file_may_name_any_living_process(folder: Path, kin: bool) -> None:
    place = survey(folder)
    embedded.start(folder, QUICK)
    marks = [place.cluster / "postmaster.pid", place.sockets / ".s.PGSQL.5432.lock"]
    lines = [mark.read_text().splitlines() for mark in marks]
    embedded.stop(folder)
    prepare_sockets(place)
    with sleeping(place if kin else None) as pid:
        for mark, (_, *rest) in zip(marks, lines, strict=True):
            mark.write_text("\n".join([str(pid), *rest]) + "\n")
        assert embedded.url(folder) is None
        dsn = embedded.start(folder, QUICK)
        assert asyncio.run(ask(dsn, "select 1")) == 1
        assert embedded.stop(folder)
        assert psutil.pid_exists(pid)


@contextmanager
def sleeping(place: Ground | None) -> Iterator[int]:
    """The process id of a sleeper that runs as the place's owner, or our own."""
    if place is None:
        yield os.getpid()
        return
    with subprocess.Popen(["/bin/sleep", "60"], **place.as_owner()) as sleeper:
        try:
            yield sleeper.pid
        finally:
            sleeper.kill()


async def test_a_killed_server_recovers_what_was_committed(folder: Path) -> None:
    dsn = embedded.start(folder)
    await ask(dsn, "create table kept as select 42 as number")
    busy = await asyncpg.connect(dsn)
    asleep = asyncio.create_task(busy.execute("select pg_sleep(60)"))
    await asyncio.sleep(0.1)
    postmaster(folder).kill()
    assert await ask(await asyncio.to_thread(embedded.start, folder), "table kept") == 42
    with pytest.raises((asyncpg.PostgresError, OSError)):
        await asleep


def test_a_killed_server_comes_back_under_its_users(folder: Path) -> None:
    with embedded.lease(folder, QUICK) as dsn:
        postmaster(folder).kill()
        assert embedded.revive(folder, QUICK) == dsn
        assert asyncio.run(ask(dsn, "select 1")) == 1
    assert embedded.url(folder) is None


def test_a_user_killed_while_making_the_cluster(ground: Path, run: Run) -> None:
    folder = ground / "postgres"
    child = run(START, folder)
    while not list(folder.glob("making-*/base/1/*")):
        assert child.poll() is None
        time.sleep(0.001)
    child.kill()
    assert not (folder / "cluster").exists()
    with embedded.lease(folder, QUICK) as dsn:
        assert asyncio.run(ask(dsn, "select 1")) == 1
        assert list(folder.glob("making-*")) == []


def test_a_server_that_is_stopping_is_waited_for(folder: Path) -> None:
    embedded.start(folder, QUICK)
    before = postmaster(folder)
    before.send_signal(signal.SIGINT)
    while embedded.url(folder):
        time.sleep(0.001)
    embedded.start(folder, QUICK)
    assert postmaster(folder) != before


FULL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
FAIL = """
from luna.errors import DatabaseError
try:
    embedded.start(folder, quick)
except DatabaseError as error:
    print(repr(str(error)), flush=True)
"""


def test_no_room_is_said_in_one_line(ground: Path, run: Run) -> None:
    line = told(run(FULL + FAIL, ground / "postgres"))
    assert "File too large" in line
    assert "LUNA_DATA_DIR" in line
    assert "\\n" not in line
    assert list((ground / "postgres").glob("making-*")) == []


def damaged(home: Path) -> None:
    private(home / "cluster", survey(home).owner)


def squatted(home: Path) -> None:
    (home / "run").symlink_to(home.parent)


def misnamed(home: Path) -> None:
    home.rmdir()
    home.write_text("")


@pytest.mark.parametrize(
    "harm, said",
    [
        pytest.param(damaged, "config", id="a cluster that is empty"),
        pytest.param(misnamed, "Not a directory", id="a file where the folder should be"),
        pytest.param(squatted, "not a private folder", id="a socket folder that leads elsewhere"),
    ],
)
def test_failures_are_one_line(ground: Path, harm: Callable[[Path], None], said: str) -> None:
    home = ground / "postgres"
    home.mkdir()
    harm(home)
    with pytest.raises(DatabaseError, match=said) as caught:
        embedded.start(home, QUICK)
    assert "\n" not in str(caught.value)
