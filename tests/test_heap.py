"""The heap: free memory goes back where the C library can give it."""

import math
import sys

import psutil  # type: ignore[import-untyped]

from luna.heap import give_back

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
