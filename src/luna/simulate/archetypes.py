"""Archetypes: who the virtual users are, and how much of each there is."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pydantic import TypeAdapter

from luna.core.dice import Dice


@dataclass(frozen=True, slots=True)
class Archetype:
    """The head of ``archetypes.toml`` says what each number means."""

    weight: float
    days: float
    visits: tuple[int, int]
    hours: tuple[int, ...]
    messages: tuple[int, int]
    gap: tuple[float, float]
    burst: float
    answers: float
    leaves: float
    interest: float
    fades: float
    proactive: float
    replies: float
    pays: float
    talk: dict[str, float]


@cache
def load_archetypes() -> Mapping[str, Archetype]:
    """All archetypes by name, in the order of the file."""
    table = tomllib.loads((files(__package__) / "archetypes.toml").read_text("utf-8"))
    return TypeAdapter(dict[str, Archetype]).validate_python(table)


def archetype_of(number: int, seed: int) -> str:
    """Who the user of a number is: the same in a small and in a large population."""
    kinds = load_archetypes()
    weights = [kind.weight for kind in kinds.values()]
    return Dice(f"{seed}/{number}")("archetype").choices(list(kinds), weights)[0]
