"""Memories for tests, with traits that say little unless a test reads real ones."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from luna.core.memory.memories import Memory
from luna.core.memory.traits import Traits

TOLD = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
NONE = np.zeros(0, np.uint16)
PLAIN = Traits(np.zeros(512, np.float32), np.zeros(3, np.float32), NONE, NONE)


def memory(field: str, value: str, **changes: object) -> Memory:
    words = f"je dis {value}"
    return replace(Memory(field, value, words, TOLD, PLAIN), **changes)  # type: ignore[arg-type]
