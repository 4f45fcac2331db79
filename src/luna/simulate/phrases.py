"""Phrases: what virtual users say, drawn so that nobody says one thing twice while another is left.

What a bank means is known here beforehand: the promises are judged by it, not by perception.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from luna.core.dice import Stream

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said, and the bank that it came from."""

    text: str
    bank: str


@dataclass(frozen=True, slots=True)
class Banks:
    """``lines`` by bank; ``theirs`` and ``drawn`` are what fills slots, see ``phrases.toml``."""

    lines: Mapping[str, tuple[str, ...]]
    theirs: Mapping[str, tuple[str, ...]]
    drawn: Mapping[str, tuple[str, ...]]

    def own(self, dice: Stream) -> dict[str, str]:
        """What is one user's: their name, town, trade."""
        return {slot: dice.choice(words) for slot, words in self.theirs.items()}


@dataclass(slots=True)
class Mouth:
    """One user's way through the banks; ``own`` fills the slots that are theirs."""

    banks: Banks
    own: Mapping[str, str]
    _left: dict[str, list[str]] = field(default_factory=dict)

    def say(self, bank: str, dice: Stream) -> Line:
        left = self._left.setdefault(bank, [])
        if not left:
            left += self.banks.lines[bank]
            dice.shuffle(left)
        return Line(_SLOT.sub(lambda slot: self._filled(slot[1], dice), left.pop()), bank)

    def _filled(self, slot: str, dice: Stream) -> str:
        return self.own[slot] if slot in self.own else dice.choice(self.banks.drawn[slot])


@cache
def load_banks() -> Banks:
    """The banks that ship with Luna. They are French: so is most of what she hears."""
    table = tomllib.loads((files(__package__) / "phrases.toml").read_text("utf-8"))
    lines = {name: _lines(text) for name, text in table["lines"].items()}
    return Banks(lines, _slots(table["theirs"]), _slots(table["drawn"]))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line)


def _slots(table: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Words parted by slashes, or by spaces where there is none."""
    return {slot: tuple(_parted(words)) for slot, words in table.items()}


def _parted(words: str) -> Sequence[str]:
    return words.split("/") if "/" in words else words.split()


# What a careful reader hears in a bank, whatever perception makes of it.
ASKS_IF_AI = frozenset({"es_tu_ia"})
MINOR = frozenset({"mineur"})
CRISIS = frozenset({"crise"})
HURTING = frozenset({"seul", "deuil", "confidences", "crise"})
LEAVING = frozenset({"au_revoir", "bonne_nuit"})
STOP = frozenset({"stop"})
