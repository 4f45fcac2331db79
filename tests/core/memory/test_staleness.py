"""What took the place of what in a plain list, and how a question then finds the newer."""

import pytest

from luna.commands.memory import ranking, shelf_of
from luna.core.memory.phrasing import asks_past, told
from luna.core.memory.staleness import successions
from luna.core.memory.traits import of_facts
from luna.core.memory.weights import Weights
from luna.core.perception.senses import Senses


@pytest.mark.parametrize(
    ("lines", "succession"),
    [
        pytest.param(["2023-09: habite à Caen", "2025-01: habite à Rouen"], (0, 1), id="dates"),
        pytest.param(["2025: habite à Rouen", "2023: habite à Caen"], (1, 0), id="in any order"),
        pytest.param(["vit à Angers", "avant il vivait à Dijon"], (1, 0), id="an older tense"),
        pytest.param(["fume un paquet par jour", "ne fume plus"], (0, 1), id="an end"),
        pytest.param(
            ["court trois fois par semaine", "ne court plus, s'est mis à la natation"], (0, 1),
            id="a change",
        ),
        pytest.param(
            ["son film préféré est Alien", "son film préféré est Amélie"], (0, 1), id="a value anew"
        ),
        pytest.param(["habite à Caen", "habite à Rouen"], (0, 1), id="the later line"),
        pytest.param(["son chat s'appelle Moka", "sa sœur s'appelle Léa"], None, id="two things"),
        pytest.param(["2023: a peur du vide", "2025: adore les sushis"], None, id="far apart"),
        pytest.param(
            ["2023: fume un paquet par jour", "2024: porte un appareil dentaire"], None,
            id="of one kind only",
        ),
    ],
)  # fmt: skip
def test_successions(
    lines: list[str], succession: tuple[int, int] | None, senses: Senses, weights: Weights
) -> None:
    tellings = [told(line) for line in lines]
    facts = of_facts([each.text for each in tellings], senses, weights)
    found = [each for each in successions(facts, tellings, weights.kinds) if each.alike]
    assert [(each.old, each.new) for each in found] == ([succession] if succession else [])


@pytest.mark.parametrize(
    ("question", "first"),
    [
        pytest.param("j'hab où ?", 2, id="now"),
        pytest.param("j'habitais où avant ?", 1, id="before"),
        pytest.param("je t'ai dit où je vivais ?", 2, id="now, told in the past"),
    ],
)
def test_a_question_finds_what_it_is_about(
    question: str, first: int, senses: Senses, weights: Weights
) -> None:
    facts = ["fait du judo", "habite à Quimper", "a déménagé, habite à Valence"]
    assert ranking(question, shelf_of(facts, senses, weights), senses, weights)[0] == first


@pytest.mark.parametrize(
    ("normal", "past"),
    [
        pytest.param("j'habitais où ?", True, id="imperfect"),
        pytest.param("je t'ai dit où j'habitais ?", False, id="reported"),
        pytest.param("je t'ai dit où j'habitais avant ?", True, id="reported, before"),
    ],
)
def test_asks_past(normal: str, past: bool) -> None:
    assert asks_past(normal) is past
