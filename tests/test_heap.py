"""The heap: free memory goes back where the C library can give it."""

import gc
import math
import sys
from collections.abc import Iterator

import psutil  # type: ignore[import-untyped]
import pytest

from luna.heap import NEW_OBJECTS, give_back, settle

SMALL, MANY = 1000, 60_000  # bytes below what the allocator maps by itself, and 60 MB of them
EXPECTED = SMALL * MANY / 2 if sys.platform == "linux" else -math.inf  # elsewhere nothing is asked


def test_what_is_free_goes_back() -> None:
    held = [bytes(SMALL) for _ in range(MANY)]
    last = bytes(SMALL)  # keeps the end of the heap in use, so that it does not shrink by itself
    before = psutil.Process().memory_info().rss
    held.clear()
    give_back()
    assert before - psutil.Process().memory_info().rss > EXPECTED
    assert last


@pytest.fixture
def unsettled() -> Iterator[None]:
    """Whatever a test settles is as before for the next."""
    threshold = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)


@pytest.mark.usefixtures("unsettled")
def test_what_was_loaded_is_not_looked_through_again() -> None:
    loaded = [[number] for number in range(MANY)]
    settle()
    fresh = [[number] for number in range(SMALL)]
    looked_through = {id(each) for each in gc.get_objects()}
    assert looked_through.isdisjoint(map(id, loaded))
    assert looked_through.issuperset(map(id, fresh))
    assert gc.get_threshold()[0] == NEW_OBJECTS
