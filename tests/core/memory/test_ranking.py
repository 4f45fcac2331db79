"""Ranking: which of a few facts answers, old and new, near and far in words."""

import pytest

from luna.commands.memory import ranking, shelf_of
from luna.core.memory.weights import Weights
from luna.core.perception.senses import Senses

FACTS = [
    "travaille comme infirmière de nuit à Lille",
    "Son chat s'appelle Moka",
    "je suis allergique aux fruits de mer",
    "n'aime pas la coriandre",
    "2024-05-01: habite à Nantes",
    "2026-03-02: habite à Lille",
    "son cousin Bilal tient un snack",
    "a peur de l'avion",
]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        pytest.param("je fais quoi dans la vie ?", 0, id="a trade by no word of it"),
        pytest.param("j'ai quoi comme bestiole à la maison ?", 1, id="a wider word"),
        pytest.param("tu te rapelles cmt sapel mon matou", 1, id="chat spelling"),
        pytest.param("je suis allergique à quoi ?", 2, id="the very word"),
        pytest.param("j'habite où ?", 5, id="now: the later of two"),
        pytest.param("j'habitais où avant ?", 4, id="before: the older of two"),
        pytest.param("il fait quoi bilal ?", 6, id="a name in small letters"),
        pytest.param("j'ai la trouille de quoi ?", 7, id="slang of a fear"),
    ],
)
def test_the_right_fact_comes_first(
    question: str, first: int, senses: Senses, weights: Weights
) -> None:
    assert ranking(question, shelf_of(FACTS, senses, weights), senses, weights)[0] == first


def test_the_older_of_undated_lines_gives_way(senses: Senses, weights: Weights) -> None:
    facts = ["avant elle vivait à Nantes", "elle vit maintenant à Lyon", "fait du judo"]
    shelf = shelf_of(facts, senses, weights)
    assert ranking("elle vit où ?", shelf, senses, weights)[0] == 1
    assert ranking("elle vivait où avant ?", shelf, senses, weights)[0] == 0
