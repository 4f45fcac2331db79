"""What a message is about: its own words, or what was spoken of before it."""

import pytest
from tests.shipped import PERSONA

from luna.core.model import Language
from luna.llm.hearing import plain_of
from luna.llm.matters import Concern, concern, read_matters
from luna.llm.smalltalk import Stock
from luna.strict import PersonaError

FR, EN = PERSONA.lines[Language.FR], PERSONA.lines[Language.EN]


@pytest.mark.parametrize(
    "said, named",
    [
        pytest.param("ma fille a eu 18 en maths", "enfants", id="who goes before what"),
        pytest.param("hier au resto un client m'a laissé 50 euros", "argent", id="the last thing"),
        pytest.param("c'est mon chef de chantier qui veut pas", "chef", id="somebody at work"),
        pytest.param("j'ai taillé mes rosiers", "jardin", id="a plural"),
        pytest.param("Je n'ai pas pris de vacances", "voyage", id="its negation spelled out"),
        pytest.param("je fais livreur en scooter là", "volant", id="a trade before its means"),
        pytest.param("un livre qui m'a plu dans le métro", "livres", id="not where it was"),
        pytest.param("coiffeuse à Lille", "vente", id="a trade before a town"),
        pytest.param("je suis de Roubaix", "villes", id="a town alone"),
        pytest.param("ok je vois", None, id="nothing"),
    ],
)
def test_names_the_matter(said: str, named: str | None) -> None:
    assert FR.matters.of(plain_of(said, FR)) == named


@pytest.mark.parametrize(
    "before, said, about",
    [
        pytest.param("animaux", "il a bouffé mon canapé", ("achats", "animaux"), id="he, the dog"),
        pytest.param("animaux", "il pleut", ("meteo", "meteo"), id="but the rain is nobody"),
        pytest.param(
            "jardin", "il a bouffé mon canapé", ("achats", "achats"), id="roses are no he"
        ),
        pytest.param("bouffe", "avec du persil", (None, "bouffe"), id="a fragment adds"),
        pytest.param("bouffe", "je vais y réfléchir", (None, None), id="a sentence turns away"),
        pytest.param(None, "elle est boulangère", ("travail", "travail"), id="another's trade"),
        pytest.param(None, "tu crois que c'est grave ?", (None, None), id="nothing before it"),
    ],
)
def test_goes_on_with_what_was_spoken_of(
    before: str | None, said: str, about: tuple[str | None, str | None]
) -> None:
    assert concern(plain_of(said, FR), before, FR.matters, FR.signs) == Concern(*about)


def test_a_phrase_names_one_matter() -> None:
    with pytest.raises(PersonaError, match="'soup' names food and weather"):
        read_matters({"food": {"words": ["soup"]}, "weather": {"words": ["soup"]}}, "x.toml")


@pytest.mark.parametrize("stock", [pytest.param(FR, id="fr"), pytest.param(EN, id="en")])
def test_every_matter_can_be_told(stock: Stock) -> None:
    for key in stock.matters.each:
        assert {f"sur.{key}.any", f"sur.{key}.bad"} <= stock.intents.keys()
        assert len(stock.intents[f"sur.{key}.any"].say) >= 3
