"""Memories as rows keep them: sealed, the words apart from what recall compares."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from luna.core.memory import compact
from luna.core.memory.memories import Memory
from luna.store.seal import Column, DataKey, to_hex

MOST = 2000  # memories that a load returns, the newest
_COLUMNS = ("ids", "told", "closed", "pins", "places", "words", "traits")
_WORDS = ("field", "value", "words", "what", "on", "confidence", "tier")


def memories_of(key: DataKey, row: Mapping[str, Any]) -> tuple[Memory, ...]:
    """Memories from a row's parallel arrays, newest first; arrays of none are null."""
    columns = (row[name] or () for name in _COLUMNS)
    return tuple(_memory(key, *each) for each in zip(*columns, strict=True))


def sealed(key: DataKey, turn: int, new: Iterable[Memory]) -> list[dict[str, Any]]:
    """Rows to be written with a turn."""
    return [_row(key, f"{turn}:{place}", place, each) for place, each in enumerate(new)]


def _row(key: DataKey, name: str, place: int, memory: Memory) -> dict[str, Any]:
    words = json.dumps({each: getattr(memory, each) for each in _WORDS}, ensure_ascii=False)
    traits = key.seal_bytes(compact.pack(memory.traits), Column.MEMORY_TRAITS, name)
    return {
        "told_at": memory.told.isoformat(),
        "place": place,
        "words": to_hex(key.seal(words, Column.MEMORY_WORDS, name)),
        "traits": to_hex(traits),
    }


def _memory(
    key: DataKey,
    id_: int,
    told: datetime,
    closed: datetime | None,
    pinned: bool,
    place: str,
    words: bytes,
    traits: bytes,
) -> Memory:
    return Memory(
        **json.loads(key.open(words, Column.MEMORY_WORDS, place)),
        told=told,
        closed=closed,
        pinned=pinned,
        id=id_,
        traits=compact.unpack(key.open_bytes(traits, Column.MEMORY_TRAITS, place)),
    )
