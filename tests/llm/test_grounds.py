"""What a text is about, and what it is led in by."""

import pytest

from luna.llm.grounds import leaving_out, telling, without


@pytest.mark.parametrize(
    "text, about",
    [
        pytest.param("tu aimes le velo", {"velo"}, id="how it is put says nothing"),
        pytest.param("mes dessins", {"dessi"}, id="a stem, the plural dropped"),
        pytest.param("le the", set(), id="short words say nothing"),
        pytest.param("", set(), id="nothing said"),
    ],
)
def test_what_a_text_tells_of(text: str, about: set[str]) -> None:
    assert telling(text, frozenset({"aimes"})) == about


@pytest.mark.parametrize(
    "text, rest",
    [
        pytest.param("bon du coup je vais dormir", "je vais dormir", id="two of them"),
        pytest.param("je vais dormir", "je vais dormir", id="none"),
        pytest.param("bon", "bon", id="nothing else was said"),
        pytest.param("bonne idee", "bonne idee", id="whole words only"),
    ],
)
def test_lead_ins_are_left_out(text: str, rest: str) -> None:
    assert without(text, frozenset({"bon", "du coup"})) == rest


@pytest.mark.parametrize(
    "text, left",
    [
        pytest.param("c est pas mal du tout", "c est du tout", id="a phrase"),
        pytest.param("c est malin", "c est malin", id="whole words only"),
        pytest.param("pas mal mal", "", id="the longest first"),
    ],
)
def test_phrases_are_left_out(text: str, left: str) -> None:
    assert " ".join(leaving_out(text, frozenset({"mal", "pas mal"})).split()) == left
