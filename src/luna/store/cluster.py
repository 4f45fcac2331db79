"""Running one postmaster on a cluster. Callers hold the home's lock."""

import re
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Mapping

import psutil  # type: ignore[import-untyped]

from luna.errors import DatabaseError
from luna.store.ground import SOCKET_NAME, Ground, prepare_sockets
from luna.store.programs import programs

PATIENCE = 60.0  # seconds for recovery or shutdown
ANSWER = 5.0  # seconds for a busy machine to greet back
GLANCE = 0.005  # seconds between two looks

# A small server beside one application; names and units are PostgreSQL's.
SETTINGS = {
    "listen_addresses": "",  # the socket only
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "96MB",
    "wal_level": "minimal",  # nothing replicates it
    "max_wal_senders": "0",
    "max_wal_size": "256MB",  # bounds the time of recovery
    "max_logical_replication_workers": "0",
    "io_method": "sync",  # no worker processes
    "jit": "off",
    "log_checkpoints": "off",
    "log_error_verbosity": "terse",  # details may quote what a user wrote
}
PROTOCOL = 3 << 16
GREETING = b"user\0luna\0database\0postgres\0\0"
COMPLAINT = re.compile(r"\b(?:FATAL|PANIC|ERROR|error): +(?P<reason>.+)")


def launch(ground: Ground, options: Mapping[str, str]) -> None:
    """Start a postmaster and return when it takes connections.

    After a crash, the dead server's processes may hold its shared memory a little longer.
    """
    prepare_sockets(ground)
    late = time.monotonic() + PATIENCE
    while not _launched(ground, options, late):
        complaint = ground.log.read_text(errors="replace")
        if "shared memory block" not in complaint or time.monotonic() > late:
            raise failed("start", complaint, ground)
        time.sleep(10 * GLANCE)


def _launched(ground: Ground, options: Mapping[str, str], late: float) -> bool:
    _forget(ground)
    child = _spawn(ground, options)
    # Reaps it whenever it ends; it may well outlive us.
    threading.Thread(target=child.wait, name="postmaster", daemon=True).start()
    while child.returncode is None:
        if _recorded(ground) == (child.pid, "ready"):
            return True
        if time.monotonic() > late:
            raise DatabaseError(
                f"PostgreSQL is still recovering: try again in a minute. Its log: {ground.log}"
            )
        time.sleep(GLANCE)
    return False


def _forget(ground: Ground) -> None:
    """Remove a dead server's marks: after a restart their process ids are other people's."""
    (ground.cluster / "postmaster.pid").unlink(missing_ok=True)
    for mark in ground.sockets.glob(f"{SOCKET_NAME}*"):
        mark.unlink(missing_ok=True)


def _spawn(ground: Ground, options: Mapping[str, str]) -> subprocess.Popen[bytes]:
    command = [str(programs(ground) / "postgres"), "-D", str(ground.cluster)]
    for name, value in {**SETTINGS, "unix_socket_directories": ground.sockets, **options}.items():
        command += ["-c", f"{name}={value}"]
    if ground.log.exists():
        ground.log.replace(ground.home / "log.old")
    with ground.log.open("wb") as log:
        return subprocess.Popen(  # noqa: S603 (our own words)
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,  # a Ctrl-C for us is not one for it
            **ground.as_owner(),
        )


def answers(ground: Ground) -> bool:
    """Whether a server lets us in. Neither a process id in a file nor a socket that a dying
    process still holds open can tell; its answer to a greeting can.
    """
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(ANSWER)
        try:
            probe.connect(str(ground.sockets / SOCKET_NAME))
            probe.sendall(struct.pack("!ii", 8 + len(GREETING), PROTOCOL) + GREETING)
            return probe.recv(1) == b"R"  # authenticated; E while it starts or stops
        except (FileNotFoundError, ConnectionError, TimeoutError):
            return False


def postmaster(ground: Ground) -> int | None:
    """The process id of our living server, whether or not it answers yet or still."""
    pid, _ = _recorded(ground)
    try:
        words = psutil.Process(pid).cmdline() if pid > 0 else []
    except psutil.Error:
        return None
    return pid if words[1:3] == ["-D", str(ground.cluster)] else None


def birth(ground: Ground) -> str:
    """What tells one run of the server from the next: process id and starting time."""
    lines = _pid_file(ground)
    return f"{lines[0]} {lines[2]}" if len(lines) > 2 else ""  # noqa: PLR2004 (third line)


def _recorded(ground: Ground) -> tuple[int, str]:
    """Process id and status (starting, ready, stopping…) as the server wrote them, or (0, "")."""
    lines = _pid_file(ground)
    first, last = (lines[0].strip(), lines[-1].strip()) if lines else ("", "")
    return int(first) if first.isdigit() else 0, last


def _pid_file(ground: Ground) -> list[str]:
    try:
        return (ground.cluster / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def failed(doing: str, output: str, ground: Ground) -> DatabaseError:
    """One line out of what PostgreSQL printed."""
    found = COMPLAINT.search(output)
    reason = (
        found["reason"].strip() if found else (output.strip().splitlines() or ["no reason"])[-1]
    )
    return DatabaseError(
        f"PostgreSQL could not {doing} in {ground.home}: {reason}. "
        "Mend that, name another folder with LUNA_DATA_DIR, or set DATABASE_URL."
    )
