"""Words: which lexical fields a text touches, which names it says."""

import pytest

from luna.core.memory.words import field_names, names, spoken, touched, words


@pytest.mark.parametrize(
    ("text", "field"),
    [
        pytest.param("son golden retriever", "dog", id="two words name one thing"),
        pytest.param("un vieux clebs", "animal", id="a wider field comes with the narrow one"),
        pytest.param("ses chiennes", "dog", id="a plural feminine"),
        pytest.param("prof d'histoire", "work", id="a trade is work"),
        pytest.param("mon daron", "father", id="slang"),
        pytest.param("reblochon", "cheese", id="a dish"),
    ],
)
def test_touched(text: str, field: str) -> None:
    assert field in {field_names()[at] for at in touched(words(text))}


def test_small_words_touch_nothing() -> None:
    assert touched(words("est-ce que tu te souviens de ça")) == []


def test_a_name_is_found_in_a_question_in_small_letters() -> None:
    assert set(names("mon cousin Bilal tient un snack")) <= set(spoken(words("il fait quoi bilal")))


def test_the_first_word_is_no_name_for_its_capital() -> None:
    assert names("Travaille à la Poste") == names("travaille à la Poste")
