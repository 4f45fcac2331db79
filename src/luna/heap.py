"""The heap: what loading left free goes back to the system."""

import ctypes
import sys


def give_back() -> None:
    """Return free memory: the allocator would keep tens of MB that only a load needed.

    Costs some 10 ms, so it is for the end of a load. Libraries other than GNU's have no such call.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
