"""The embedded server, with real processes: users come and go, crash, and are killed."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import asyncpg
import psutil
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from luna.errors import DatabaseError
from luna.store import cluster, embedded
from luna.store.ground import Ground, prepare_sockets, private, survey

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
print(embedded.start(folder, quick), flush=True)
sys.stdin.read()
"""
Child = subprocess.Popen[str]
Run = Callable[..., Child]


@pytest.fixture
def ground() -> Iterator[Path]:
    """A folder that any user may enter, unlike pytest's own; servers below it are stopped."""
    with open_ground() as root:
        yield root


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A home whose cluster exists already: making one is most of the time of a test."""
    with open_ground() as root:
        with embedded.lease(root / "postgres", QUICK):
            pass
        yield root / "postgres"


@pytest.fixture
def folder(made: Path) -> Iterator[Path]:
    yield made
    embedded.stop(made)


@contextmanager
def open_ground() -> Iterator[Path]:
    root = Path(tempfile.mkdtemp(prefix="luna-test-", dir="/tmp"))
    root.chmod(0o755)
    yield root
    for home in {mark.parent.parent for mark in root.rglob("postmaster.pid")}:
        embedded.stop(home)
    shutil.rmtree(root)


@pytest.fixture
def run() -> Iterator[Run]:
    """Start a Python process, in a session of its own, that does something with a folder."""
    with ExitStack() as ends:
        yield partial(started, ends)


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


def server(folder: Path) -> psutil.Process:
    pid = cluster.postmaster(survey(folder))
    assert pid is not None
    return psutil.Process(pid)


async def ask(dsn: str, question: str) -> object:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("postgres", id="plain name"),
        pytest.param("l’été, à 100 %/%41?a=b&c 'd'", id="accents, spaces and signs of URLs"),
        pytest.param("x" * 60 + "/" + "y" * 60, id="longer than a socket's path may be"),
    ],
)
async def test_any_folder_gives_a_dsn_that_drivers_take(ground: Path, name: str) -> None:
    with embedded.lease(ground / name, QUICK) as dsn:
        assert await ask(dsn, "select 1") == 1
        engine = create_async_engine(dsn.replace("postgresql", "postgresql+asyncpg", 1))
        async with engine.connect() as connection:
            assert (await connection.execute(text("select 2"))).scalar() == 2
        await engine.dispose()
    assert embedded.url(ground / name) is None
    assert not survey(ground / name).sockets.exists()


ALIEN = {"LC_ALL": "fr_FR.ISO-8859-1", "TZ": "Asia/Tokyo", "PGPORT": "1", "PGOPTIONS": "-N 3"}


@pytest.mark.parametrize(
    "name, expected",
    [
        pytest.param("server_encoding", "UTF8", id="text is UTF-8"),
        pytest.param("listen_addresses", "", id="no TCP"),
        pytest.param("unix_socket_permissions", "0700", id="a private socket"),
        pytest.param("fsync", "on", id="commits are durable"),
        pytest.param("synchronous_commit", "on", id="commits are waited for"),
        pytest.param("TimeZone", "UTC", id="time is UTC"),
        pytest.param("work_mem", "8MB", id="options reach the server"),
        pytest.param("max_connections", "100", id="the caller's environment does not"),
    ],
)
async def test_settings(alien: str, name: str, expected: str) -> None:
    assert await ask(alien, f"show {name}") == expected


@pytest.fixture(scope="module")
def alien(made: Path) -> Iterator[str]:
    """The DSN of a server that was started from strange surroundings."""
    with ExitStack() as ends:
        body = "print(embedded.start(folder, {'work_mem': '8MB'}), flush=True)"
        yield told(started(ends, body, made, ALIEN))
        embedded.stop(made)


async def test_a_cluster_is_utf8_in_any_locale(ground: Path, run: Run) -> None:
    dsn = told(run(LEASE, ground / "postgres", {"LC_ALL": "POSIX"}))
    assert await ask(dsn, "select upper('été œuf 🙂')") == "ÉTÉ ŒUF 🙂"


def test_starting_twice_is_starting_once(folder: Path) -> None:
    first = embedded.start(folder, QUICK), server(folder)
    assert (embedded.start(folder, QUICK), server(folder)) == first
    assert embedded.url(folder) == first[0]


def test_stopping_twice(folder: Path) -> None:
    embedded.start(folder, QUICK)
    assert embedded.stop(folder)
    assert not embedded.stop(folder)
    assert embedded.url(folder) is None


def test_nothing_is_made_by_asking(ground: Path) -> None:
    assert embedded.url(ground / "postgres") is None
    assert not embedded.stop(ground / "postgres")
    assert list(ground.iterdir()) == []


def test_many_first_users_at_once_share_one_server(ground: Path, run: Run) -> None:
    children = [run(LEASE, ground / "postgres") for _ in range(4)]
    assert len({told(child) for child in children}) == 1
    assert [part.name for part in (ground / "postgres").glob("making-*")] == []
    for child in children:
        leave(child)
    assert embedded.url(ground / "postgres") is None


def test_the_last_one_out_stops_the_server(folder: Path, run: Run) -> None:
    starter, other = run(LEASE, folder), run(LEASE, folder)
    told(starter), told(other)
    leave(starter)
    assert embedded.url(folder)
    leave(other)
    assert embedded.url(folder) is None


def test_two_leases_of_one_process_count_apart(folder: Path) -> None:
    with embedded.lease(folder, QUICK):
        with embedded.lease(folder, QUICK):
            pass
        assert embedded.url(folder)
    assert embedded.url(folder) is None


def test_a_killed_user_neither_leaks_nor_counts(folder: Path, run: Run) -> None:
    killed = run(LEASE, folder)
    told(killed)
    left = server(folder)
    killed.kill()
    killed.wait()
    with embedded.lease(folder, QUICK):
        assert server(folder) == left
    assert embedded.url(folder) is None


def test_a_killed_user_leaves_the_others_their_server(folder: Path, run: Run) -> None:
    killed, other = run(LEASE, folder), run(LEASE, folder)
    told(killed), told(other)
    killed.kill()
    killed.wait()
    with embedded.lease(folder, QUICK):
        pass
    assert embedded.url(folder)
    leave(other)
    assert embedded.url(folder) is None


def test_a_server_that_was_asked_to_stay_stays(folder: Path) -> None:
    embedded.start(folder, QUICK)
    with embedded.lease(folder, QUICK):
        pass
    assert embedded.url(folder)
    embedded.stop(folder)
    with embedded.lease(folder, QUICK):
        pass
    assert embedded.url(folder) is None


def test_stopping_under_a_user_lets_that_user_leave(folder: Path, run: Run) -> None:
    child = run(LEASE, folder)
    told(child)
    assert embedded.stop(folder)
    leave(child)


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
    server(folder).kill()
    assert await ask(await asyncio.to_thread(embedded.start, folder), "table kept") == 42
    with pytest.raises((asyncpg.PostgresError, OSError)):
        await asleep


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
    before = server(folder)
    before.send_signal(signal.SIGINT)
    while embedded.url(folder):
        time.sleep(0.001)
    embedded.start(folder, QUICK)
    assert server(folder) != before


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
