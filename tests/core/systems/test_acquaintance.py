"""Learning the first name, and nothing that is none."""

import pytest

from luna.core.systems.acquaintance import Acquaintance, observe


@pytest.mark.parametrize(
    "said, name",
    [
        pytest.param("je m'appelle Thomas", "Thomas", id="plainly"),
        pytest.param("moi c'est karim et toi ?", "Karim", id="in passing"),
        pytest.param("jmappelle léa mdr", "Léa", id="in SMS French"),
        pytest.param("jm'appelle Léa", "Léa", id="in a hurry"),
        pytest.param("Mon prénom c'est Jean-Pierre.", "Jean-Pierre", id="a double name"),
        pytest.param("salut ! je m’appelle Inès, et toi", "Inès", id="typographic apostrophe"),
        pytest.param("my name is Sam", "Sam", id="in English"),
        pytest.param("pardon, je m'appelle Karine en fait", "Karine", id="corrected"),
        pytest.param("appelle-moi Tom plutôt", "Tom", id="as they would rather"),
        pytest.param("mon prénom c'est Lise pas Lisa", "Lise", id="not the other one"),
        pytest.param("moi c'est fini en fait", None, id="what is over is no name"),
        pytest.param("call me later", None, id="call me later is no name"),
        pytest.param("appelle-moi demain", None, id="nor is demain"),
        pytest.param("je m'appelle comment ?", None, id="a name asked for is none given"),
        pytest.param("je m'appelle comment déjà ?", None, id="nor one asked for again"),
        pytest.param("moi c'est Karim enchanté", "Karim", id="with a courtesy"),
        pytest.param("je m'appelle Hugo au fait", "Hugo", id="in passing, at the end"),
        pytest.param("i'm Jack btw", "Jack", id="in passing, in English"),
        pytest.param("i'm tired btw", None, id="a state in passing is no name"),
        pytest.param("I'm Dave", "Dave", id="and nothing else, in English"),
        pytest.param("I'm British", None, id="where somebody is from is no name"),
        pytest.param("I'm Tired", None, id="nor is a state, typed with a capital"),
        pytest.param("coucou c'est Sam", "Sam", id="with a hello"),
        pytest.param("salut c'est cool ici", None, id="with a hello, what is cool is no name"),
        pytest.param("coucou c'est encore moi", None, id="nor is whoever is back"),
        pytest.param("comment je m'appelle ? je m'appelle comment ?", None, id="nor a question"),
        pytest.param("moi c'est pareil", None, id="neither is pareil"),
        pytest.param("il s'appelle Marc", None, id="somebody else's name"),
        pytest.param("ma mère s'appelle Anne", None, id="a relative's name"),
        pytest.param("salut ça va", None, id="nothing said"),
    ],
)
def test_given_names(said: str, name: str | None) -> None:
    assert observe(Acquaintance(), (said,)).first_name == name


def test_the_newest_name_holds_and_silence_keeps_it() -> None:
    first = observe(Acquaintance(), ("je m'appelle Tom",))
    assert observe(first, ("salut",)).first_name == "Tom"
    assert observe(first, ("en fait moi c'est Thomas",)).first_name == "Thomas"


@pytest.mark.parametrize(
    "said, name",
    [
        pytest.param("kevin", "Kevin", id="all of it"),
        pytest.param("Sophie :)", "Sophie", id="with a smile"),
        pytest.param("c'est thierry", "Thierry", id="with a word before it"),
        pytest.param("jean-pierre et toi ?", "Jean-Pierre", id="and given back"),
        pytest.param("Fatou, coiffeuse à lyon", "Fatou", id="with a trade"),
        pytest.param("camille, 31 ans", "Camille", id="with an age"),
        pytest.param("Camille, tu es là ?", None, id="somebody called"),
        pytest.param("rose", None, id="a word of every day"),
        pytest.param("tranquille", None, id="no name at all"),
    ],
)
def test_a_name_needs_no_words_around_it_at_first(said: str, name: str | None) -> None:
    assert observe(Acquaintance(), (said,), fresh=True).first_name == name
    assert observe(Acquaintance(), (said,)).first_name is None
    assert observe(Acquaintance("Tom"), (said,), fresh=True).first_name == "Tom"
