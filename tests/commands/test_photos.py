"""``luna photos``: bring in, list, check, retire, from the command line."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import command
from tests.photos.test_developing import drawn, saved

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def luna(dsn: str, tmp_path: Path) -> Command:
    """The command on a database and a data folder of its own."""
    own = {
        "DATABASE_URL": dsn,
        "LUNA_DATA_DIR": str(tmp_path / "data"),
        "LUNA_MASTER_KEY": b64encode(bytes(32)).decode(),
    }

    def run(*words: str) -> tuple[int, str]:
        done = command.luna("photos", *words, cwd=tmp_path, **own)
        return done.returncode, done.stdout + done.stderr

    return run


def test_in_and_out(luna: Command, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    saved(folder / "good.jpg", drawn())
    (folder / "bad.jpg").write_text("hello")
    options = ("--type", "selfie_sfw", "--tags", "Été, neige", "--phase", "interest")
    code, said = luna("import", str(folder), *options, "--provenance", "synthetic")
    assert code == 1
    assert "bad.jpg: neither JPEG" in said
    assert "good.jpg: photo 32" in said
    code, said = luna("list")
    (line,) = [each for each in said.splitlines() if each.lstrip().startswith("32 ")]
    assert "selfie_sfw" in line
    assert "interest" in line
    assert "ete, neige" in line
    assert luna("check") == (0, "All is well.\n")
    assert luna("retire", "32", "--why", "test")[0] == 0
    code, said = luna("retire", "32", "--why", "twice")
    assert (code, said) == (2, "luna: there is no photo 32 on the shelf\n")
    code, said = luna("import", str(folder), *options, "--provenance", "me")
    assert code == 2
    assert said.startswith("luna: --provenance must be")
