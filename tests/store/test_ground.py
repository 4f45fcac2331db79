"""Where a cluster lives and as whom it runs, for root and for ordinary users alike."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import platformdirs
import pytest
from tests.conftest import OPEN
from tests.store.children import QUICK, postmaster

from luna.errors import DatabaseError
from luna.store import embedded
from luna.store.ground import REFUGE, Owner, survey
from luna.store.programs import PACKAGE

ROOT = os.geteuid() == 0


@pytest.fixture
def closed() -> Iterator[Path]:
    """A folder that only its owner may enter, as /root is."""
    root = Path(tempfile.mkdtemp(prefix="luna-test-", dir=OPEN))
    yield root
    home = embedded.where(root / "postgres")
    embedded.stop(root / "postgres")
    shutil.rmtree(home, ignore_errors=True)
    shutil.rmtree(root)


def modes(folder: Path) -> list[tuple[int, int]]:
    return [(part.stat().st_mode, part.stat().st_uid) for part in folder.parents]


def test_the_server_is_never_root_and_its_files_are_private(ground: Path) -> None:
    folder = ground / "postgres"
    before = modes(folder)
    with embedded.lease(folder, QUICK):
        uid = postmaster(folder).uids().effective
        assert uid != 0
        for part in (folder / "cluster", folder / "run"):
            assert (part.stat().st_uid, part.stat().st_mode & 0o777) == (uid, 0o700)
    assert modes(folder) == before


def test_a_cluster_never_lies_where_its_server_cannot_go(
    closed: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = closed / "postgres"
    before = modes(folder)
    with embedded.lease(folder, QUICK) as dsn:
        home = embedded.where(folder)
        assert embedded.url(folder) == dsn
    assert home.parent == (REFUGE if ROOT else closed)
    assert (str(home) in caplog.text) == ROOT
    assert modes(folder) == before


def test_a_cluster_stays_where_it_was_first_made(closed: Path) -> None:
    folder = closed / "postgres"
    with embedded.lease(folder, QUICK):
        home = embedded.where(folder)
    closed.chmod(0o755)
    assert embedded.where(folder) == home


def test_programs_are_copied_once_where_the_server_can_read_them(
    ground: Path, closed_site: Path
) -> None:
    folder, body = ground / "postgres", "import sys; sys.path.insert(0, sys.argv[2])\n" + START
    for _ in range(2):
        command = [sys.executable, "-c", body, str(folder), str(closed_site)]
        subprocess.run(command, check=True, timeout=120)  # noqa: S603 (the program below)
        run = Path(postmaster(folder).cmdline()[0])
        assert run.is_relative_to(folder if ROOT else closed_site)
        copies = [(part.name, part.stat().st_ino) for part in folder.glob("programs-*")]
        assert len(copies) == (1 if ROOT else 0)
        embedded.stop(folder)
    assert [(part.name, part.stat().st_ino) for part in folder.glob("programs-*")] == copies


START = """
from pathlib import Path
from luna.store import embedded
embedded.start(Path(sys.argv[1]), {"fsync": "off"})
"""


@pytest.fixture
def closed_site() -> Iterator[Path]:
    """The wheel's files in a folder that only we may enter, as a venv in /root is."""
    spec = find_spec(PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    root = Path(tempfile.mkdtemp(prefix="luna-test-", dir=OPEN))
    for part in package.parent.glob(f"{PACKAGE}*"):
        if part.is_dir() and part.suffix != ".dist-info":
            skipped = shutil.ignore_patterns("include", "*.a", "pginstall")
            shutil.copytree(part, root / part.name, ignore=skipped)
    yield root
    shutil.rmtree(root)


def test_folders_made_on_the_way_let_the_server_through(ground: Path) -> None:
    umask = os.umask(0o077)
    try:
        with embedded.lease(ground / "one" / "two" / "postgres", QUICK):
            assert (ground / "one").stat().st_mode & 0o777 == (0o711 if ROOT else 0o700)
    finally:
        os.umask(umask)


def test_a_taken_socket_folder_is_refused(ground: Path) -> None:
    folder = ground / ("x" * 100)
    taken = survey(folder).sockets
    assert not taken.is_relative_to(folder)
    taken.mkdir(mode=0o755)
    try:
        with pytest.raises(DatabaseError, match="not a private folder"):
            embedded.start(folder, QUICK)
    finally:
        taken.rmdir()


@pytest.mark.parametrize(
    "mode, uid, gid, expected",
    [
        pytest.param(0o711, 1234, 1234, True, id="others may pass"),
        pytest.param(0o770, 1234, 1234, False, id="others may not"),
        pytest.param(0o710, 1234, None, True, id="its group may pass"),
        pytest.param(0o701, 1234, None, False, id="everyone but its group"),
        pytest.param(0o100, None, 1234, True, id="its owner may pass"),
        pytest.param(0o677, None, 1234, False, id="everyone but its owner"),
    ],
)
def test_who_may_enter(
    ground: Path, mode: int, uid: int | None, gid: int | None, expected: bool
) -> None:
    folder = ground / "folder"
    folder.mkdir()
    seen = folder.stat()
    owner = Owner(seen.st_uid if uid is None else uid, seen.st_gid if gid is None else gid)
    folder.chmod(mode)
    assert owner.may_enter(folder) == expected
    folder.chmod(0o700)


@pytest.mark.parametrize(
    "given, expected",
    [
        pytest.param("/srv/luna", Path("/srv/luna/postgres"), id="LUNA_DATA_DIR"),
        pytest.param("~/luna", Path.home() / "luna" / "postgres", id="from the home folder"),
        pytest.param(None, platformdirs.user_data_path("luna") / "postgres", id="not given"),
        pytest.param("", platformdirs.user_data_path("luna") / "postgres", id="given empty"),
    ],
)
def test_default_folder(given: str | None, expected: Path) -> None:
    assert embedded.default_folder(given) == expected
