"""Memories: what new words add, end, or leave alone."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.core.memory.keeping import PLAIN, memory
from tests.core.memory.test_extraction import AT, HERS

from luna.core.memory.extraction import Said
from luna.core.memory.held import Held
from luna.core.memory.memories import Memory, learn, written
from luna.core.memory.traits import Traits
from luna.core.model import Language

HELD = (
    memory("city", "Lyon", id=1),
    memory("likes", "sushis", id=2),
    memory("pets", "Moka", what="chat", id=3),
    memory("city", "Nantes", id=4, closed=AT),
)


def _read(texts: Sequence[str]) -> list[Traits]:
    return [PLAIN for _ in texts]


@pytest.mark.parametrize(
    ("texts", "new", "closed"),
    [
        pytest.param(["j'habite à Brest"], [("city", "Brest")], (1,), id="a later value"),
        pytest.param(["j'habite à Lyon"], [], (), id="told again"),
        pytest.param(["j'habite à Nantes"], [("city", "Nantes")], (1,), id="back where it was"),
        pytest.param(["j'aime plus les sushis"], [("dislikes", "sushis")], (2,), id="the opposite"),
        pytest.param(["mon chat est mort"], [], (3,), id="an end"),
        pytest.param(["il fait beau"], [], (), id="nothing told"),
        pytest.param(
            ["j'habite à Brest", "j'habite à Pau"], [("city", "Pau")], (1,), id="twice in a burst"
        ),
    ],
)
def test_learn(texts: list[str], new: list[tuple[str, str]], closed: tuple[int, ...]) -> None:
    talk = [Said(text, AT, Language.FR) for text in texts]
    changes = written(learn(Held.of(HELD), talk, HERS), talk, _read)
    assert ([(each.field, each.value) for each in changes.new], changes.closed) == (new, closed)


def test_a_memory_keeps_the_words_and_the_time_that_told_it() -> None:
    talk = [Said("bon, je suis pilote", AT, Language.FR)]
    (new,) = written(learn(Held.of(()), talk, HERS), talk, _read).new
    assert new == Memory("job", "pilote", "je suis pilote", AT, PLAIN)
    assert replace(new, words="") != new
