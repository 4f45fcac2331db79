"""The embedded server: any folder, sound settings, and users who come and go."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from tests.store.children import LEASE, QUICK, Run, ask, leave, postmaster, started, told

from luna.store import embedded
from luna.store.ground import survey


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
    first = embedded.start(folder, QUICK), postmaster(folder)
    assert (embedded.start(folder, QUICK), postmaster(folder)) == first
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
    left = postmaster(folder)
    killed.kill()
    killed.wait()
    with embedded.lease(folder, QUICK):
        assert postmaster(folder) == left
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
