"""The edge of recall: its trained weights, and the names that are Luna's own."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from luna.core.memory.extraction import Hers
from luna.core.memory.traits import Traits, of_facts
from luna.core.memory.weights import Weights, unpack
from luna.core.perception.senses import Senses
from luna.core.text import fold
from luna.persona import Persona

WEIGHTS = files("luna.core.memory") / "weights.npz"


@cache
def load_weights() -> Weights:
    """Load once a process: they are only read."""
    return unpack(WEIGHTS.read_bytes())


def read_facts(senses: Senses, texts: Sequence[str]) -> list[Traits]:
    """Read facts as recall compares them."""
    return of_facts(texts, senses, load_weights())


def hers_of(persona: Persona) -> Hers:
    """Return the names of her own life, which a talk does not tell of the user."""
    own, friends = (persona.name, persona.cat.name), (each.name for each in persona.friends)
    return Hers(frozenset(map(fold, own)), frozenset(map(fold, friends)))
