"""How near a danger is and whose, by the words alone."""

from pathlib import Path

import pytest

from luna.core.guards.country import ELSEWHERE, country_of, country_said
from luna.core.guards.danger import Assessed, assess, bare
from luna.core.model import Danger, Language

LINES = (Path(__file__).parents[2] / "data" / "dangers.txt").read_text().splitlines()
TOLD = [line.split("\t") for line in LINES]
ENGLISH = frozenset("i i'm i've my the he honestly tonight's gun".split())


def tongue(text: str) -> Language:
    return Language.EN if text.split(maxsplit=1)[0] in ENGLISH else Language.FR


@pytest.mark.parametrize("level, said", TOLD, ids=[said for _, said in TOLD])
def test_level(level: str, said: str) -> None:
    danger = Danger(level.removeprefix("other "))
    found = assess((said,), tongue(said))
    assert found == Assessed(danger, level.startswith("other "))


@pytest.mark.parametrize(
    "said, found",
    [
        pytest.param(("ça va pas", "j'ai la lame dans la main"), Danger.IMMINENT, id="a burst"),
        pytest.param(("mdr c'est la cata",), Danger.VEILED, id="no such word: she asks"),
        pytest.param(
            ("j'ai avalé des cachets il y a 10 minutes",), Danger.IMMINENT, id="minutes are no past"
        ),
        pytest.param(
            ("mon frère est mort, moi aussi je veux mourir",), Danger.EXPLICIT, id="their own too"
        ),
        pytest.param(
            ("il me frappe et j'ai envie de mourir",), Danger.EXPLICIT, id="violence, and a wish"
        ),
    ],
)
def test_doubtful(said: tuple[str, ...], found: Danger) -> None:
    assert assess(said, Language.FR) == Assessed(found)


@pytest.mark.parametrize(
    "zone, language, said, country",
    [
        pytest.param("Europe/Paris", Language.FR, None, "FR", id="home"),
        pytest.param("Europe/Paris", Language.EN, None, ELSEWHERE, id="the default says nothing"),
        pytest.param("America/Toronto", Language.FR, None, "CA", id="Canada"),
        pytest.param("America/New_York", Language.FR, None, "US", id="a Frenchman in New York"),
        pytest.param("Europe/London", Language.EN, None, "GB", id="London"),
        pytest.param("Europe/Berlin", Language.EN, None, "EU", id="the Union"),
        pytest.param("Asia/Tokyo", Language.EN, None, ELSEWHERE, id="elsewhere"),
        pytest.param("Europe/Paris", Language.FR, "BE", "BE", id="what they say wins"),
    ],
)
def test_country(zone: str, language: Language, said: str | None, country: str) -> None:
    assert country_of(zone, language, said) == country


@pytest.mark.parametrize(
    "said, country",
    [
        pytest.param("je suis en Belgique, ça marche pas", "BE", id="Belgium"),
        pytest.param("j'habite à Genève", "CH", id="a city"),
        pytest.param("i'm in the uk", "GB", id="Britain"),
        pytest.param("je vis au Québec", "CA", id="Quebec"),
        pytest.param("je rêve d'aller au Canada", None, id="a dream"),
        pytest.param("mon ex vient de Suisse", None, id="somebody else"),
    ],
)
def test_country_said(said: str, country: str | None) -> None:
    assert country_said(bare(said, tongue(said))) == country
