"""Held: what is remembered of one user, each memory opened only when it is looked at."""

from collections.abc import Callable, Container, Sequence
from datetime import datetime
from typing import Self, overload

from luna.core.memory.compact import Stack, stacked
from luna.core.memory.memories import Changes, Memory
from luna.core.model import Tier


class Held(Sequence[Memory]):
    """Memories, newest first. What recall compares (``stack``, None of nothing) is at hand for all;
    a memory itself is made by ``open_`` when it is asked for, once.
    """

    __slots__ = ("_open", "_opened", "closed", "fields", "ids", "pinned", "stack", "told")

    def __init__(
        self,
        ids: Sequence[int | None],
        told: Sequence[datetime],
        closed: Sequence[datetime | None],
        pinned: Sequence[bool],
        fields: Sequence[str],
        stack: Stack | None,
        open_: Callable[[int], Memory],
    ) -> None:
        self.ids, self.told, self.closed = ids, told, closed
        self.pinned, self.fields, self.stack = pinned, fields, stack
        self._open = open_
        self._opened: dict[int, Memory] = {}

    @classmethod
    def of(cls, memories: Sequence[Memory]) -> Self:
        """What is open already."""
        return cls(
            [each.id for each in memories],
            [each.told for each in memories],
            [each.closed for each in memories],
            [each.pinned for each in memories],
            [each.field for each in memories],
            stacked([each.traits for each in memories]) if memories else None,
            memories.__getitem__,
        )

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Memory: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Memory]: ...
    def __getitem__(self, place: int | slice) -> Memory | Sequence[Memory]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        at = range(len(self))[place]
        if at not in self._opened:
            self._opened[at] = self._open(at)
        return self._opened[at]

    @property
    def holding(self) -> list[int]:
        """The places of those that hold still."""
        return [at for at, closed in enumerate(self.closed) if closed is None]

    def find(self, id_: int | None) -> Memory | None:
        """The memory of this id, if it is here."""
        return self[self.ids.index(id_)] if id_ is not None and id_ in self.ids else None

    def of_fields(self, fields: Container[str]) -> list[Memory]:
        """The memories of these fields."""
        return [self[at] for at, field in enumerate(self.fields) if field in fields]

    def values(self, fields: Container[str]) -> dict[str, str]:
        """What holds of these fields, which have one value each; of safe talk only (P3)."""
        found = (self[at] for at in self.holding if self.fields[at] in fields)
        return {each.field: each.value for each in found if each.tier == Tier.SAFE}

    def after(self, changes: Changes) -> "Held":
        """What holds once these changes are made: what is new first, without what they end."""
        if not (changes.new or changes.closed):
            return self
        kept = (self[at] for at, id_ in enumerate(self.ids) if id_ not in changes.closed)
        return Held.of((*changes.new, *kept))


def held(memories: Sequence[Memory]) -> Held:
    """The same, with what recall compares in one stack."""
    return memories if isinstance(memories, Held) else Held.of(memories)
