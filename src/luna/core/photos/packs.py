"""Packs: photos that are sold together, of which kinds, and by what name a sale is known."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from luna.core.model import Language, Phase
from luna.core.photos.types import PhotoType

SELLABLE = tuple(kind for kind in PhotoType if not kind.covered)
LEAST, MOST = 2, 10  # photos of a pack; Telegram takes ten
_NAME = re.compile(r"pack:(\d+):(\d+):(\d+:\d+)")


@dataclass(frozen=True, slots=True)
class Pack:
    """``about`` says what is in it; ``phase`` is the latest from which any of it may be shown."""

    id: int
    types: frozenset[PhotoType]
    count: int
    about: Mapping[Language, str]
    phase: Phase = Phase.DISCOVERY


@dataclass(frozen=True, slots=True)
class Sale:
    """A pack under one message of hers, at the price that stands there."""

    pack_id: int
    stars: int
    message: str

    @property
    def name(self) -> str:
        """What Telegram keeps of it, and the ledger: each message's is another."""
        return f"pack:{self.pack_id}:{self.stars}:{self.message}"


def sale_of(name: str) -> Sale | None:
    """The sale of a ``name``; nothing where it names none of ours."""
    found = _NAME.fullmatch(name)
    return Sale(int(found[1]), int(found[2]), found[3]) if found else None
