"""What is answered of a long telling, and what is told before a question."""

import pytest
from tests.shipped import PERSONA

from luna.core.model import Language
from luna.llm.clauses import focused, told_first

FR = PERSONA.lines[Language.FR]


@pytest.mark.parametrize(
    "said, matter",
    [
        pytest.param(
            "j'ai deux frères, un vient d'acheter une maison, et l'autre galère pour le boulot",
            "travail",
            id="what is complained of",
        ),
        pytest.param(
            "j'hésite à prendre un chat, mais avec les horaires du labo c'est pas raisonnable",
            "chat",
            id="what advice is asked on",
        ),
        pytest.param(
            "ce matin j'ai fait le marché sous la pluie, et ce soir je regarde un film",
            "films",
            id="the last",
        ),
    ],
)
def test_one_of_two_matters(said: str, matter: str) -> None:
    assert FR.matters.of(focused(said, FR)) == matter


@pytest.mark.parametrize(
    "said, told",
    [
        pytest.param("je suis infirmière, et toi tu fais quoi ?", "je suis infirmiere", id="told"),
        pytest.param("tu fais quoi dans la vie ?", "", id="nothing told"),
        pytest.param("il pleut, tu sors ?", "", id="nothing of oneself"),
    ],
)
def test_told_before_a_question(said: str, told: str) -> None:
    assert told_first(said, FR) == told
