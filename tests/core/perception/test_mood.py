"""Mood words: how single words feel, turned over by a negation, weighed after a "but"."""

from types import ModuleType

import pytest

from luna.core.perception import mood_en, mood_fr
from luna.core.perception.mood import NAMES, mood

GLAD = {"feels_good", "feels_better", "ends_good"}
SORRY = {"feels_bad", "feels_worse", "ends_bad"}


@pytest.mark.parametrize(
    "plain, told",
    [
        pytest.param("je suis content", GLAD, id="a good word"),
        pytest.param("je suis triste", SORRY, id="a bad word"),
        pytest.param("je suis jamais content", SORRY | {"not_good"}, id="a good word denied"),
        pytest.param("il est pas mechant", GLAD | {"not_bad"}, id="a bad word denied"),
        pytest.param("ca me plait pas trop", GLAD, id="a phrase is not turned over"),
        pytest.param("elle est plus belle", GLAD, id="more is no denial"),
        pytest.param("j en peux plus", SORRY, id="an idiom of several words"),
        pytest.param(
            "c etait genial mais epuisant",
            {"feels_good", "feels_bad", "ends_bad"} | {"but_bad"},
            id="what follows a but",
        ),
        pytest.param("je suis trop content", GLAD | {"very_good"}, id="made stronger"),
        pytest.param("i hate it", SORRY, id="English"),
        pytest.param("l hopital est a droite", {"bad_thing"}, id="a sad place is no feeling"),
        pytest.param("je pars en vacances", {"good_thing"}, id="a good time is no feeling"),
        pytest.param("super nul", {"feels_good", "feels_bad", "ends_bad", "very_bad"}, id="both"),
        pytest.param("ok 😢", {"frowns"}, id="an emoji that frowns"),
        pytest.param("ok 😊", {"smiles"}, id="an emoji that smiles"),
        pytest.param("je prends le bus a midi", set(), id="nothing felt"),
        pytest.param("", set(), id="nothing said"),
    ],
)
def test_mood(plain: str, told: set[str]) -> None:
    assert {name for name, holds in mood(plain).items() if holds} == told


def test_the_names_never_change_with_the_message() -> None:
    assert tuple(mood("j'ai froid mais ça va 😊")) == NAMES


@pytest.mark.parametrize("words", [mood_fr, mood_en], ids=["French", "English"])
def test_no_word_feels_both_ways(words: ModuleType) -> None:
    good = {*words.GOOD, *words.GOOD_THINGS}
    bad = {*words.BAD, *words.BAD_THINGS}
    assert not good & bad


@pytest.mark.parametrize("words", [mood_fr, mood_en], ids=["French", "English"])
def test_no_thing_is_a_feeling(words: ModuleType) -> None:
    assert not {*words.GOOD_THINGS, *words.BAD_THINGS} & {*words.GOOD, *words.BAD}
