"""Anti-repetition: prints of her recent lines, so that no voice says them again soon."""

from collections.abc import Iterable
from dataclasses import dataclass

from luna.core.text import line_print

# Prints: about sixty replies of two sentences. It bounds the row that a turn loads; how much two
# replies may be alike is a rule of hers, and stands in tuning.toml under ``[echo]``.
KEPT = 120


@dataclass(frozen=True, slots=True)
class Spoken:
    prints: tuple[int, ...] = ()


def settle(past: Spoken, lines: Iterable[str]) -> Spoken:
    """Remember what she just said, newest last."""
    said = tuple(line_print(line) for line in lines)
    return Spoken(prints=(*past.prints, *said)[-KEPT:])
