"""Folders and processes for the tests of the embedded server."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from tests.store.children import QUICK, Run, open_ground, started

from luna.store import embedded


@pytest.fixture
def ground() -> Iterator[Path]:
    """A folder that any user may enter, unlike pytest's own; servers below it are stopped."""
    with open_ground() as root:
        yield root


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A home whose cluster exists already: making one is most of the time of a test."""
    with open_ground() as root:
        with embedded.lease(root / "postgres", QUICK):
            pass
        yield root / "postgres"


@pytest.fixture
def folder(made: Path) -> Iterator[Path]:
    yield made
    embedded.stop(made)


@pytest.fixture
def run() -> Iterator[Run]:
    """Start a Python process, in a session of its own, that does something with a folder."""
    with ExitStack() as ends:
        yield partial(started, ends)
