"""The weights that ship belong to the data and the code that ship, and are good enough."""

from luna.core.memory.ranking import SIGNS
from luna.core.memory.weights import Weights, pack, unpack
from luna.core.memory.words import field_names
from luna.core.perception.senses import Senses
from luna.recalling import WEIGHTS
from luna.training.recall import judge, see
from luna.training.recall_lines import HELD_OUT, digest, people

STALE = "run `make train` and commit the weights: the data or the lexical fields have changed"
A_MEGABYTE = 1_000_000


def test_weights_match_data_and_fields(weights: Weights) -> None:
    assert (weights.trained_on, weights.fields) == (digest(), field_names()), STALE
    assert len(weights.ranking) == len(SIGNS)


def test_packing_keeps_what_it_packed(weights: Weights) -> None:
    again = unpack(pack(weights))
    assert (again.facts == weights.facts).all()
    assert again.kinds == weights.kinds


def test_weights_are_small() -> None:
    assert len(WEIGHTS.read_bytes()) < A_MEGABYTE


def test_people_never_trained_on_are_remembered(senses: Senses, weights: Weights) -> None:
    found = [
        int((total > total[ask.fact]).sum()) < 3
        for judged in (judge(see(person, senses), weights) for person in people(HELD_OUT))
        for total, ask in zip(
            (signs @ weights.ranking for signs in judged.signs), judged.person.asks, strict=True
        )
        if ask.fact >= 0
    ]
    assert sum(found) / len(found) >= 0.88
