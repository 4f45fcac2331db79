"""The heap: what loading left free goes back to the system; what it left in use is let alone."""

import ctypes
import gc
import sys

NEW_OBJECTS = 10_000  # between two looks for cycles: with Python's 700, each turn would bring one


def settle() -> None:
    """End a start: nothing that is loaded by now is ever looked through for cycles again.

    Each full look would take 0.16 s, during which nobody is answered, and find nothing.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS)
    give_back()


def give_back() -> None:
    """Return free memory: the allocator would keep tens of MB that only a load needed.

    Costs some 10 ms, so it is for the end of a load. Libraries other than GNU's have no such call.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
