"""A few words of theirs given back, as she would say them."""

import pytest
from tests.shipped import PERSONA

from luna.core.model import Language
from luna.llm.mirror import mirrored


@pytest.mark.parametrize(
    "said, given_back",
    [
        pytest.param("cet aprem j'ai taillé mes rosiers", "tes rosiers", id="mine is yours"),
        pytest.param("j'aime bien l'odeur du pain", "l'odeur du pain", id="what it is of"),
        pytest.param(
            "un petit caillou tout rond", "un petit caillou", id="with what stands before"
        ),
        pytest.param("un petit m'a souri", None, id="a verb is no name"),
        pytest.param("je la vois demain", None, id="a pronoun is no article"),
        pytest.param("un jour, une fois, un truc", None, id="nothing by it"),
        pytest.param("la fête, les lampions", "les lampions", id="the longest"),
    ],
)
def test_gives_back_what_they_named(said: str, given_back: str | None) -> None:
    assert mirrored(said, PERSONA.lines[Language.FR].mirror) == given_back


def test_in_english() -> None:
    assert mirrored("i fixed my old bike", PERSONA.lines[Language.EN].mirror) == "your old bike"
