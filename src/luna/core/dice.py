"""Dice: every system rolls its own stream, so that a turn replays to the byte.

``Dice("7:42")("mood")`` always gives the same stream; a new system draws from a stream of its own
and never shifts another's rolls.
"""

import hashlib
import random  # noqa: TID251  the one place where chance is made, always from a seed
from dataclasses import dataclass

Stream = random.Random  # the type of one stream: what a system is given


@dataclass(frozen=True, slots=True)
class Dice:
    """A family of seeded random streams, one for each name."""

    seed: str

    def __call__(self, name: str) -> Stream:
        digest = hashlib.blake2b(f"{self.seed}/{name}".encode(), digest_size=8).digest()
        return Stream(int.from_bytes(digest, "big"))
