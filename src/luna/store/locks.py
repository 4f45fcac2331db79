"""The two lock files of a home. The kernel drops a lock with its process, killed or not."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(home: Path) -> Iterator[int]:
    """Hold the right to start and stop the server; waits for whoever has it.

    Gives the lock's handle: a child that inherits it goes on holding the lock if we are killed.
    """
    lock = _opened(home / "lock")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock
    finally:
        os.close(lock)


def join(home: Path) -> int:
    """Become a user of the server until the handle returned is closed, or this process ends."""
    with alone(home):  # or the last one out could stop the server meanwhile
        users = _opened(home / "users")
        fcntl.flock(users, fcntl.LOCK_SH)
        return users


def in_use(home: Path) -> bool:
    """Whether anyone is a user now; ask while ``alone``."""
    probe = _opened(home / "users")
    try:
        fcntl.flock(probe, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    else:
        return False
    finally:
        os.close(probe)


def _opened(path: Path) -> int:
    """A handle to lock by. Reading is enough for that, so root's file also serves its owner."""
    return os.open(path, os.O_RDONLY | os.O_CREAT, 0o644)
