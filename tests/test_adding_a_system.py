"""docs/adding-a-system.md, followed to the letter on a copy of the house."""

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copy2, copytree

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "adding-a-system.md").read_text("utf-8")
HOUSE = ("src", "personas/luna", "pyproject.toml", "tests/__init__.py")
LEANT_ON = ("conftest.py", "build.py", "test_roster.py")  # what its table asks of other tests
NEW = re.compile(r"^`([\w/]+\.py)`(?:(?!```).)*?^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ADDED = re.compile(r"^```diff\n(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILES, EXCERPTS = NEW.findall(PAGE), ADDED.findall(PAGE)


def followed(text: str, excerpt: str) -> Iterator[str]:
    """The lines of a file with those of an excerpt added, each below the one that stands above."""
    above, added = "", dict[str, list[str]]()
    for mark, line in ((each[:1], each[1:]) for each in excerpt.splitlines()):
        above = above if mark == "+" else line
        added.setdefault(above, []).extend([line] * (mark == "+"))
    lines = text.splitlines()
    assert [line for line in added if lines.count(line) != 1] == [], "stands there once"
    for line in lines:
        yield from (line, *added.get(line, ()))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house in which somebody has followed the page."""
    copied = tmp_path_factory.mktemp("house")
    for name in (*HOUSE, *(f"tests/core/{each}" for each in LEANT_ON)):
        (copied / name).parent.mkdir(parents=True, exist_ok=True)
        (copytree if (ROOT / name).is_dir() else copy2)(ROOT / name, copied / name)
    for name, text in FILES:
        (copied / name).parent.mkdir(parents=True, exist_ok=True)
        (copied / name).write_text(text, "utf-8")
    for name, excerpt in EXCERPTS:
        text = (copied / name).read_text("utf-8")
        (copied / name).write_text("\n".join(followed(text, excerpt)) + "\n", "utf-8")
    return copied


def ran(copied: Path, command: Iterable[str]) -> str:
    """What a module of Python's prints in the copy, or what it complains of."""
    told = subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-m", *command],
        cwd=copied,
        env={"PYTHONPATH": str(copied / "src"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


def test_the_page_is_read_whole() -> None:
    assert len(FILES) == PAGE.count("```python")
    assert len(EXCERPTS) == PAGE.count("```diff")


@pytest.mark.parametrize("name", [name for name, _ in FILES])
def test_the_example_overwrites_nothing(name: str) -> None:
    assert not (ROOT / name).exists()


@pytest.mark.parametrize("name", [name for name, _ in EXCERPTS])
def test_its_names_are_free(name: str) -> None:
    (key,) = set(re.findall(r'Instruction\("(\w+)"', FILES[0][1]))
    taken = rf"\b(?:{key}|{Path(FILES[0][0]).stem})\b"
    assert not re.search(taken, (ROOT / name).read_text("utf-8"), re.IGNORECASE)


def test_what_it_makes_is_clean(copy: Path) -> None:
    touched = [name for name, _ in (*FILES, *EXCERPTS) if name.endswith(".py")]
    for command in (["check", "--no-cache"], ["format", "--check", "--no-cache"]):
        ran(copy, ["ruff", *command, *touched])


def test_what_it_makes_is_still_one_thing(copy: Path) -> None:
    sources = [name for name, _ in (*FILES, *EXCERPTS) if name.endswith(".py")]
    assert [n for n in sources if len((copy / n).read_text("utf-8").splitlines()) > 300] == []


def test_its_table_holds(copy: Path) -> None:
    (table,) = [name for name, _ in FILES if name.startswith("tests/")]
    assert " passed" in ran(copy, ["pytest", "-p", "pytest_asyncio", table])
