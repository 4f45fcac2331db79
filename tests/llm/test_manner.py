"""How a message is put: somebody's good news, a choice, a scrap of what was said."""

import pytest
from tests.shipped import PERSONA

from luna.core.model import Language
from luna.llm.hearing import plain_of
from luna.llm.manner import Put, put, read_manner
from luna.llm.smalltalk import Stock
from luna.strict import PersonaError

FR, EN = PERSONA.lines[Language.FR], PERSONA.lines[Language.EN]


def put_as(said: str, stock: Stock = FR) -> Put:
    return put(said, plain_of(said, stock), stock.manner, stock.mirror)


@pytest.mark.parametrize(
    "said, kind, who",
    [
        pytest.param("ma fille a eu son permis hier !", "reussite", "ta fille", id="an exam"),
        pytest.param("mon frère vient d'être embauché", "emploi", "ton frère", id="a job"),
        pytest.param("ah et ma sœur attend des jumeaux !!", "naissance", "ta sœur", id="a birth"),
        pytest.param("le petit a fait ses premiers pas", "pas", "le petit", id="first steps"),
        pytest.param("mes parents vont se marier", "union", "tes parents", id="a wedding"),
        pytest.param("ma mère va mieux", "sante", "ta mère", id="a recovery"),
        pytest.param("mon fils a pas eu son bac", None, None, id="no success"),
        pytest.param("j'ai eu mon permis", None, None, id="their own, which has other words"),
        pytest.param("elle a eu son permis", None, None, id="nobody named"),
    ],
)
def test_good_news_of_somebody(said: str, kind: str | None, who: str | None) -> None:
    found = put_as(said)
    assert (found.news, found.person and found.person.called) == (kind, who)


@pytest.mark.parametrize(
    "said, options",
    [
        pytest.param("tu préfères quoi, Ernaux ou Sagan ?", ("Ernaux", "Sagan"), id="two authors"),
        pytest.param("et sinon, ville ou campagne ?", ("ville", "campagne"), id="led in to"),
        pytest.param("plutôt thé ou café toi ?", ("café",), id="her favourite"),
        pytest.param("tu viens ou pas ?", (), id="no choice between things"),
        pytest.param("tu es humaine ou robot ?", (), id="never between these"),
        pytest.param("je mange du riz ou des pâtes", (), id="nothing asked"),
    ],
)
def test_one_thing_or_the_other(said: str, options: tuple[str, ...]) -> None:
    assert put_as(said).options == options


@pytest.mark.parametrize(
    "said, scrap",
    [
        pytest.param("120 balles", "120 balles", id="a price"),
        pytest.param("un malinois lol", "un malinois", id="without the laugh"),
        pytest.param("Mes rosiers.", "tes rosiers", id="mine is yours"),
        pytest.param("Soupe de courge", "soupe de courge", id="no capital within a line"),
        pytest.param("je sais pas", None, id="a sentence"),
        pytest.param("la batterie ?", None, id="a question"),
        pytest.param("trop bien", None, id="an opinion"),
        pytest.param("mdr", None, id="a laugh alone"),
    ],
)
def test_a_scrap_is_given_back(said: str, scrap: str | None) -> None:
    assert put_as(said).scrap == scrap


@pytest.mark.parametrize(
    "said, kind, who",
    [
        pytest.param("my sister's getting married in May", "union", "your sister", id="a wedding"),
        pytest.param("my son passed his driving test!", "reussite", "your son", id="an exam"),
        pytest.param("our little one took her first steps", "pas", "your little one", id="steps"),
        pytest.param("my nan passed last week", None, None, id="who passed has died"),
        pytest.param("my son won't eat anything", None, None, id="won't is no victory"),
    ],
)
def test_good_news_in_english(said: str, kind: str | None, who: str | None) -> None:
    found = put_as(said, EN)
    assert (found.news, found.person and found.person.called) == (kind, who)


@pytest.mark.parametrize(
    "said, options, scrap",
    [
        pytest.param("tea or coffee?", ("coffee",), None, id="her favourite"),
        pytest.param("quick question, beach or lake?", ("beach", "lake"), None, id="two places"),
        pytest.param("are you a robot or a person?", (), None, id="never between these"),
        pytest.param("my old bike", (), "your old bike", id="mine is yours"),
        pytest.param("horses, mostly", (), "horses", id="without what says nothing"),
        pytest.param("oats, banana and jam", (), "oats, banana and jam", id="the commas are kept"),
        pytest.param("it rained", (), None, id="a sentence"),
    ],
)
def test_a_choice_or_a_scrap_in_english(
    said: str, options: tuple[str, ...], scrap: str | None
) -> None:
    found = put_as(said, EN)
    assert (found.options, found.scrap) == (options, scrap)


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(PersonaError, match="unknown key 'laugh'"):
        read_manner({"laugh": []}, "x.toml")
