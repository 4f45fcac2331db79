"""The embedded PostgreSQL: started for whoever needs it, stopped by the last who leaves.

Laws:
- One lock file orders every start and stop of a home, between processes and threads.
- A user of the server holds a shared lock for as long as it lives. The kernel drops it however
  the process ends, so the dead never count, and no process id needs to be trusted for it.
- The server survives its starter; whoever comes next adopts it.

Everything here blocks, up to a minute in the worst case: call it from a thread or before a loop.
Every failure is a ``DatabaseError``.
"""

import errno
import logging
import os
import signal
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import platformdirs

from luna.errors import DatabaseError

try:
    from luna.store import cluster
    from luna.store.ground import Ground, becoming, prepare, survey
    from luna.store.locks import alone, in_use, join
    from luna.store.making import make
except ImportError as missing:  # Windows: no fcntl, and no Unix sockets in asyncio
    raise DatabaseError(
        f"The embedded database needs Linux or macOS ({missing}): set DATABASE_URL."
    ) from missing

_LOG = logging.getLogger(__name__)
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
DEFAULTS: Mapping[str, str] = {}


def default_folder(data_dir: str | None = None) -> Path:
    """Inside ``data_dir`` (LUNA_DATA_DIR) when given, else in the user's data folder."""
    base = Path(data_dir) if data_dir else platformdirs.user_data_path("luna", appauthor=False)
    return base.expanduser().absolute() / "postgres"


def where(folder: Path) -> Path:
    """The folder that really holds the cluster; root's may have to live in /var/lib/luna."""
    with _plainly(folder):
        return survey(folder).home


def url(folder: Path) -> str | None:
    """The DSN of a server that is running and takes connections, or None."""
    with _plainly(folder):
        ground = survey(folder)
        return ground.dsn if cluster.answers(ground) else None


def start(folder: Path, options: Mapping[str, str] = DEFAULTS) -> str:
    """Make sure that a server runs, and goes on running until ``stop``; return its DSN.

    ``options`` are PostgreSQL settings by name (``{"fsync": "off"}`` for throw-away clusters).
    A server that already runs keeps its own.
    """
    with _plainly(folder):
        ground = survey(folder)
        prepare(ground)
        with alone(ground.home) as lock:
            _bring_up(ground, options, lock)
            _keep(ground)
        return ground.dsn


def stop(folder: Path) -> bool:
    """Stop the server, whoever uses it. False when none was running."""
    with _plainly(folder):
        ground = survey(folder)
        if not ground.cluster.exists():
            return False
        with alone(ground.home):
            return _bring_down(ground)


@contextmanager
def lease(folder: Path, options: Mapping[str, str] = DEFAULTS) -> Iterator[str]:
    """Use the server for the length of a block; the last user out stops it.

    A server that ``start`` was asked for stays. A forked child shares its parent's lease.
    """
    with _plainly(folder):
        ground = survey(folder)
        prepare(ground)
        users = join(ground.home)
    try:
        yield revive(folder, options)
    finally:
        with _plainly(folder), alone(ground.home):
            _leave(ground, users)


def revive(folder: Path, options: Mapping[str, str] = DEFAULTS) -> str:
    """Bring the server (back) up under those who hold a lease, after a crash; return its DSN."""
    with _plainly(folder):
        ground = survey(folder)
        with alone(ground.home) as lock:
            _bring_up(ground, options, lock)
        return ground.dsn


def fell(folder: Path) -> bool:
    """Whether the server died without being asked to: a dead one leaves its process id behind."""
    with _plainly(folder):
        ground = survey(folder)
        return cluster.postmaster(ground) is None and cluster.birth(ground) != ""


def _leave(ground: Ground, users: int) -> None:
    os.close(users)
    if not in_use(ground.home) and not _is_kept(ground):
        _bring_down(ground)


def _kept(ground: Ground) -> Path:
    return ground.home / "kept"


def _keep(ground: Ground) -> None:
    _kept(ground).unlink(missing_ok=True)  # it may be root's
    _kept(ground).write_text(cluster.birth(ground))


def _is_kept(ground: Ground) -> bool:
    """Whether ``start`` asked for this very run of the server."""
    with suppress(FileNotFoundError):
        return _kept(ground).read_text() == cluster.birth(ground)
    return False


def _bring_up(ground: Ground, options: Mapping[str, str], lock: int) -> None:
    if _settled(ground):
        return
    with becoming(ground.owner):
        if not ground.cluster.exists():
            _say_where(ground)
            make(ground, options, lock)
        cluster.launch(ground, options)


def _say_where(ground: Ground) -> None:
    if ground.home != ground.asked:
        _LOG.warning(
            "The database lives in %s: PostgreSQL does not run as root, "
            "and user nobody cannot enter %s (LUNA_DATA_DIR names another folder).",
            ground.home,
            ground.asked,
        )


def _settled(ground: Ground) -> bool:
    """Wait while a server starts or stops. True when it answers, False when there is none."""
    late = time.monotonic() + cluster.PATIENCE
    while not cluster.answers(ground):
        pid = cluster.postmaster(ground)
        if pid is None:
            return False
        if time.monotonic() > late:
            raise DatabaseError(
                f"PostgreSQL (process {pid}) runs but does not answer: "
                f"try `luna db stop`, then start again. Its log: {ground.log}"
            )
        time.sleep(cluster.GLANCE)
    return True


def _bring_down(ground: Ground) -> bool:
    pid = cluster.postmaster(ground)
    if pid is None:
        if cluster.answers(ground):
            raise DatabaseError(
                f"The server of {ground.home} runs in another container: stop it there."
            )
        return False
    os.kill(pid, signal.SIGINT)  # PostgreSQL's fast shutdown: sessions end, nothing is lost
    late = time.monotonic() + cluster.PATIENCE
    while cluster.postmaster(ground) == pid:
        if time.monotonic() > late:
            raise DatabaseError(f"PostgreSQL (process {pid}) does not stop. Its log: {ground.log}")
        time.sleep(cluster.GLANCE)
    with suppress(OSError):
        ground.sockets.rmdir()  # it may lie in /tmp
    return True


@contextmanager
def _plainly(folder: Path) -> Iterator[None]:
    """Say in one line what the system refused."""
    try:
        yield
    except OSError as error:
        what = "No room is left" if error.errno in NO_ROOM else error.strerror or str(error)
        raise DatabaseError(
            f"The database cannot use {error.filename or folder}: {what}. "
            "Mend that, name another folder with LUNA_DATA_DIR, or set DATABASE_URL."
        ) from error
