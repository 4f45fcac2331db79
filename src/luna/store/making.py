"""Making a cluster. Callers hold the home's lock."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from luna.store.cluster import failed
from luna.store.ground import Ground
from luna.store.programs import programs


def make(ground: Ground, options: Mapping[str, str], lock: int) -> None:
    """Make a cluster under another name, then rename it: it exists whole or not at all.

    Should we be killed, ``initdb`` keeps the ``lock`` until it ends: nobody sweeps under it.
    """
    for left in ground.home.glob("making-*"):
        shutil.rmtree(left, ignore_errors=True)
    making = Path(tempfile.mkdtemp(prefix="making-", dir=ground.home))
    try:
        if ground.owner is not None:
            os.chown(making, ground.owner.uid, ground.owner.gid)
        _initdb(ground, making, lock, sync=options.get("fsync") != "off")
        making.rename(ground.cluster)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    _sync(ground.home)


def _initdb(ground: Ground, making: Path, lock: int, *, sync: bool) -> None:
    command: list[str | Path] = [
        programs(ground) / "initdb",
        "-D",
        making,
        "-U",
        "luna",
        "--auth=trust",
        "-E",
        "UTF8",
    ]
    command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"]
    command += [] if sync else ["--no-sync"]
    done = subprocess.run(  # noqa: S603 (our own words)
        command,
        capture_output=True,
        text=True,
        check=False,
        pass_fds=(lock,),
        **ground.as_owner(),
    )
    if done.returncode != 0:
        raise failed("make its cluster", done.stderr, ground)


def _sync(folder: Path) -> None:
    """Make a rename outlive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
