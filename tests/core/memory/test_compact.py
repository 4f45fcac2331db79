"""Compact: what is stored of a fact is small, and ranks as the fact itself."""

import numpy as np
import pytest

from luna.core.memory.compact import pack, stacked, unpack
from luna.core.memory.traits import of_facts
from luna.core.memory.weights import Weights
from luna.core.perception.senses import Senses


def test_traits_come_back_almost_the_same(senses: Senses, weights: Weights) -> None:
    (traits,) = of_facts(["mon cousin Bilal tient un snack à la Belle de Mai"], senses, weights)
    packed = pack(traits)
    stack, tails = unpack([packed, packed + b"more"])
    again = stack.traits(1)
    assert tails == [b"", b"more"]
    assert len(packed) < 700
    assert float(again.vector @ traits.vector) == pytest.approx(1, abs=0.01)
    assert np.allclose(again.kinds, traits.kinds, atol=0.002)
    assert (again.fields == traits.fields).all()
    assert (again.names == traits.names).all()


def test_other_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="fewer bytes"):
        unpack([b"\xff\x01\x00\x00\x00\x00"])


def test_some_of_a_stack_are_what_they_were(senses: Senses, weights: Weights) -> None:
    texts = ["a un chat", "vit à Lyon", "aime Brest et Nantes", "rien"]
    facts = of_facts(texts, senses, weights)
    some = stacked(facts).chosen([1, 2])
    assert len(some) == 2
    for place, fact in enumerate(facts[1:3]):
        found = some.traits(place)
        assert (found.vector == fact.vector).all()
        assert found.fields.tolist() == fact.fields.tolist()
        assert found.names.tolist() == fact.names.tolist()
