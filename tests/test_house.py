"""The rules of the house that no linter knows."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TRACKED = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    if (ROOT / name).is_file()
]
SOURCES = [path for path in TRACKED if path.suffix == ".py" and "src" in path.parts]
CORE = [path for path in SOURCES if "core" in path.parts]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_file_is_one_thing(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_module_says_what_it_is(path: Path) -> None:
    assert path.read_text("utf-8").startswith(('"""', "#!")), "a module begins with its docstring"


@pytest.mark.parametrize("path", CORE, ids=named)
def test_time_and_dice_are_arguments(path: Path) -> None:
    clocks = re.compile(r"datetime\.(now|utcnow|today)\(|date\.today\(|time\.(time|monotonic)\(")
    assert not clocks.search(path.read_text("utf-8"))


def test_nothing_is_left_unfinished() -> None:
    left = re.compile(r"\b(TODO|FIXME|XXX)\b|NotImplementedError|pragma: no cover|mark\.xfail")
    found = [named(path) for path in SOURCES if left.search(path.read_text("utf-8"))]
    assert found == []


def test_no_address_of_a_registry_and_no_path_of_a_machine() -> None:
    bad = re.compile(r"https?://[^\s/]+/(simple|packages)/|pypi\.org|/home/[a-z]+/|/Users/")
    texts = [path for path in TRACKED if path.suffix in {".py", ".md", ".toml", ".lock", ".yaml"}]
    here = Path(__file__)
    found = [named(path) for path in texts if path != here and bad.search(path.read_text("utf-8"))]
    assert found == []
