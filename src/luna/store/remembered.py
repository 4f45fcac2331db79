"""Memories as rows keep them: sealed, the words apart from what recall compares."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from luna.core.memory import compact
from luna.core.memory.extraction import EVENTS
from luna.core.memory.findings import LISTS, SCALARS
from luna.core.memory.held import Held
from luna.core.memory.memories import Memory
from luna.store.seal import Column, DataKey, to_hex

MOST = 2000  # memories that a load returns, the newest
_WORDS = ("field", "value", "words", "what", "on", "confidence", "tier")
_FIELDS = (*SCALARS, *LISTS, EVENTS)


def held_of(key: DataKey, row: Mapping[str, Any]) -> Held:
    """Memories from a row's parallel arrays, newest first; arrays of none are null.

    What recall compares is opened for all, the words of a memory when they are asked for.
    """
    ids, names = row["ids"] or (), row["places"] or ()
    if not ids:
        return Held.of(())
    stack, tails = compact.unpack(
        [
            key.open_bytes(each, Column.MEMORY_TRAITS, name)
            for each, name in zip(row["traits"], names, strict=True)
        ]
    )

    def opened(at: int) -> Memory:
        return Memory(
            **json.loads(key.open(row["words"][at], Column.MEMORY_WORDS, names[at])),
            told=row["told"][at],
            closed=row["closed"][at],
            pinned=row["pins"][at],
            id=ids[at],
            traits=stack.traits(at),
        )

    fields = [_FIELDS[each[0]] for each in tails]
    return Held(ids, row["told"], row["closed"], row["pins"], fields, stack, opened)


def sealed(key: DataKey, turn: int, new: Iterable[Memory]) -> list[dict[str, Any]]:
    """Rows to be written with a turn."""
    return [_row(key, f"{turn}:{place}", place, each) for place, each in enumerate(new)]


def _row(key: DataKey, name: str, place: int, memory: Memory) -> dict[str, Any]:
    words = json.dumps({each: getattr(memory, each) for each in _WORDS}, ensure_ascii=False)
    compared = compact.pack(memory.traits) + bytes([_FIELDS.index(memory.field)])
    return {
        "told_at": memory.told.isoformat(),
        "place": place,
        "words": to_hex(key.seal(words, Column.MEMORY_WORDS, name)),
        "traits": to_hex(key.seal_bytes(compared, Column.MEMORY_TRAITS, name)),
    }
