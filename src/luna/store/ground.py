"""Where a cluster lives and as whom it runs.

PostgreSQL refuses to run as root. Root therefore runs it as ``nobody``, who must be able to
reach the cluster. No folder above ours ever changes its modes or owner: where ``nobody`` cannot
pass, the cluster lives elsewhere.
"""

import errno
import hashlib
import os
import pwd
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from luna.errors import DatabaseError

REFUGE = Path("/var/lib/luna")  # for root, when nobody cannot reach the folder that was asked for
SOCKET_NAME = ".s.PGSQL.5432"
LONGEST_SOCKET = 103  # bytes; Linux takes 107, macOS 103
# Commas, spaces and percent signs mean something to PostgreSQL or to a URL.
PLAIN_PATH = re.compile(r"[A-Za-z0-9._/-]+")


@dataclass(frozen=True, slots=True)
class Owner:
    """The ordinary user that PostgreSQL runs as when we are root."""

    uid: int
    gid: int

    def may_enter(self, folder: Path) -> bool:
        """Whether every folder that exists on the way lets this user through."""
        return all(self._may_pass(part) for part in (folder, *folder.parents) if part.is_dir())

    def _may_pass(self, folder: Path) -> bool:
        seen = folder.stat()
        mine = 0o100 if seen.st_uid == self.uid else 0o010 if seen.st_gid == self.gid else 0o001
        return bool(seen.st_mode & mine)


@dataclass(frozen=True, slots=True)
class Ground:
    """One cluster's place; ``owner`` is None when it runs as ourselves."""

    asked: Path
    home: Path
    owner: Owner | None

    @property
    def cluster(self) -> Path:
        return self.home / "cluster"

    @property
    def log(self) -> Path:
        return self.home / "log"

    @property
    def sockets(self) -> Path:
        """Inside the home, or a short name in /tmp when that path cannot be a socket's.

        Not ``tempfile.gettempdir()``: every process must find the same one.
        """
        near = self.home / "run"
        short = len(os.fsencode(near / SOCKET_NAME)) <= LONGEST_SOCKET
        if short and PLAIN_PATH.fullmatch(str(near)):
            return near
        return Path("/tmp") / f"luna-{_digest(self.home)}"  # noqa: S108 (0700, owner checked)

    @property
    def dsn(self) -> str:
        return f"postgresql://luna@/postgres?host={self.sockets}&port=5432"

    def as_owner(self) -> dict[str, Any]:
        """Arguments that make ``subprocess`` run a program as the owner, with a bare environment.

        PGPORT, PGOPTIONS or a locale of the caller's must not reach the server.
        """
        bare: dict[str, Any] = {"cwd": "/", "env": {"LC_ALL": "C", "TZ": "UTC"}}
        if self.owner is None:
            return bare
        return bare | {"user": self.owner.uid, "group": self.owner.gid, "extra_groups": []}


@contextmanager
def becoming(owner: Owner | None) -> Iterator[None]:
    """Say so when root may not run anything as another user, as in some containers."""
    try:
        yield
    except OSError as error:
        if owner is None or error.errno not in {errno.EPERM, errno.EINVAL}:
            raise
        raise DatabaseError(
            "PostgreSQL refuses to run as root, and this root may not run it as another user: "
            "run Luna as an ordinary user, or set DATABASE_URL."
        ) from error


def survey(folder: Path) -> Ground:
    """Find where the cluster for ``folder`` is, or would be made. Reads only."""
    asked = folder.expanduser().resolve()
    if os.geteuid() != 0:
        return Ground(asked, asked, None)
    refuge = REFUGE / f"{asked.name}-{_digest(asked)}"
    for home in (asked, refuge):
        if (home / "cluster").exists():  # wherever it was first made, it stays
            return Ground(asked, home, _owner_of(home / "cluster"))
    owner = _nobody()
    return Ground(asked, asked if owner.may_enter(asked) else refuge, owner)


def prepare(ground: Ground) -> None:
    """Make the home. Folders that exist keep their modes; those made here let the owner in."""
    mode = 0o700 if ground.owner is None else 0o711
    for part in reversed((ground.home, *ground.home.parents)):
        if not part.exists():
            part.mkdir(exist_ok=True)
            part.chmod(mode)  # mkdir's own mode is narrowed by the umask


def prepare_sockets(ground: Ground) -> None:
    """Make the socket folder, or make sure that nobody else made it for us."""
    private(ground.sockets, ground.owner)
    seen = ground.sockets.lstat()
    wanted = os.geteuid() if ground.owner is None else ground.owner.uid
    if ground.sockets.is_symlink() or seen.st_uid != wanted or seen.st_mode & 0o077:
        raise DatabaseError(
            f"{ground.sockets} is not a private folder of the database's user: "
            "remove it, then start again."
        )


def private(folder: Path, owner: Owner | None) -> None:
    """Make a folder that only the owner may enter; one that exists is left as it is."""
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        return
    if owner is not None:
        os.chown(folder, owner.uid, owner.gid)


def _owner_of(cluster: Path) -> Owner:
    seen = cluster.stat()
    if seen.st_uid == 0:
        raise DatabaseError(
            f"{cluster} belongs to root, as whom PostgreSQL refuses to run: "
            f"give it back with `chown -R nobody {cluster}`."
        )
    return Owner(seen.st_uid, seen.st_gid)


def _nobody() -> Owner:
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        raise DatabaseError(
            "PostgreSQL refuses to run as root, and this machine has no user `nobody`: "
            "run Luna as an ordinary user, or set DATABASE_URL."
        ) from None
    return Owner(entry.pw_uid, entry.pw_gid)


def _digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
