"""Traits: a text as recall compares it, small enough to be stored with the text."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core.memory import kinds, words
from luna.core.memory.first_person import first_person
from luna.core.memory.phrasing import asks_past, matter
from luna.core.memory.weights import Weights
from luna.core.perception.normalise import normalise
from luna.core.perception.senses import Senses

Vector = NDArray[np.float32]
Numbers = NDArray[np.uint16]
# What the whole question weighs in its vector, against its matter alone.
_WHOLE = np.float32(0.66)
_NAMES = words.field_names()


@dataclass(frozen=True, slots=True)
class Traits:
    """``vector`` has unit length (512,), ``kinds`` are probabilities, the rest numbers of
    ``words``. ``names`` are a fact's proper names and numbers, or all words of a question.
    """

    vector: Vector
    kinds: Vector
    fields: Numbers
    names: Numbers


@dataclass(frozen=True, slots=True)
class Sight:
    """A text before its kind is told: what training starts from."""

    vector: Vector
    normal: str
    names: list[int]


def of_facts(texts: Sequence[str], senses: Senses, weights: Weights) -> list[Traits]:
    """Read facts, their dates taken off; the encoder takes them in one go."""
    return [traits(each, weights.facts) for each in see_facts(texts, senses)]


def of_question(text: str, senses: Senses, weights: Weights) -> tuple[Traits, bool]:
    """Read a question, and whether it asks for what was."""
    seen = see_question(text, senses)
    return traits(seen, weights.questions), asks_past(seen.normal)


def see_facts(texts: Sequence[str], senses: Senses) -> list[Sight]:
    """Read facts as they are and as the user would say them; the vector lies between the two."""
    said = asserted(texts, senses)
    both = senses.encode(said)
    vectors = _unit(both[: len(texts)] + both[len(texts) :])
    return [
        Sight(vector, normal, words.names(text))
        for vector, normal, text in zip(vectors, said[: len(texts)], texts, strict=True)
    ]


def asserted(texts: Sequence[str], senses: Senses) -> list[str]:
    """What reading facts asks the encoder for: all as they are, then all as the user says them."""
    normals = [normalise(text, senses.language(text)) for text in texts]
    return [*normals, *map(first_person, normals)]


def see_question(text: str, senses: Senses) -> Sight:
    """Read a question as it is, and without the words that only ask whether she remembers."""
    normal, bare = embedded(text, senses)
    if bare == normal:
        return Sight(senses.encode([normal])[0], bare, words.spoken(words.words(bare)))
    whole, alone = senses.encode([normal, bare])
    mixed = _WHOLE * whole + (1 - _WHOLE) * alone
    return Sight(_unit(mixed), bare, words.spoken(words.words(bare)))


def embedded(text: str, senses: Senses) -> tuple[str, str]:
    """What reading a question asks the encoder for, so that an edge may have it ready."""
    normal = normalise(text, senses.language(text))
    return normal, matter(normal)


def features(seen: Sight) -> Vector:
    """Return what the heads that tell kinds see."""
    said = words.words(seen.normal)
    return kinds.row(seen.vector, np.array(words.touched(said), np.uint16), said, len(_NAMES))


def traits(seen: Sight, head: NDArray[np.float32]) -> Traits:
    said = words.words(seen.normal)
    fields, names = (np.array(each, np.uint16) for each in (words.touched(said), seen.names))
    told = kinds.chances(kinds.row(seen.vector, fields, said, len(_NAMES)), head)
    return Traits(seen.vector, told, fields, names)


def _unit(vectors: Vector) -> Vector:
    unit: Vector = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return unit
