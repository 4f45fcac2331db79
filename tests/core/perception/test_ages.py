"""Whose age it is, and when."""

import pytest

from luna.core.model import Language
from luna.core.perception.ages import Age, age
from luna.core.perception.normalise import normalise
from luna.core.perception.school import own_school
from luna.core.perception.spelling import plain

YEAR = 2026


def _plain(text: str) -> str:
    return plain(normalise(text, Language.FR))


@pytest.mark.parametrize(
    "said, expected",
    [
        pytest.param("j'ai 15 ans", Age.MINOR, id="digits"),
        pytest.param("g kinz an", Age.MINOR, id="as it sounds"),
        pytest.param("j'ai quatorze ans et demi", Age.MINOR, id="letters"),
        pytest.param("j'ai dix-sept ans", Age.MINOR, id="compound letters"),
        pytest.param("bientôt 17 ans", Age.MINOR, id="soon seventeen"),
        pytest.param("j'aurai 18 ans en mars", Age.MINOR, id="eighteen to come"),
        pytest.param("j'ai pas encore 18 ans", Age.MINOR, id="not yet"),
        pytest.param("je suis né en 2010", Age.MINOR, id="birth year"),
        pytest.param("je suis mineure", Age.MINOR, id="said outright"),
        pytest.param("im 16 btw", Age.MINOR, id="English"),
        pytest.param("ma soeur a 20 ans, moi 14", Age.MINOR, id="both ages told"),
        pytest.param("dans 8 mois j'suis majeure", Age.MINOR, id="grown up in eight months"),
        pytest.param("j'ai 38 ans", Age.ADULT, id="grown up"),
        pytest.param("je suis majeure depuis 8 mois", Age.ADULT, id="grown up for eight months"),
        pytest.param("né en 1985", Age.ADULT, id="grown-up birth year"),
        pytest.param("oui j'ai plus de 18 ans", Age.ADULT, id="over eighteen"),
        pytest.param("mon petit frère a 13 ans, moi 24", Age.ADULT, id="the brother is the minor"),
        pytest.param("mon fils a 15 ans", Age.OTHER, id="a son's age"),
        pytest.param("quand j'avais 15 ans", Age.OTHER, id="the past"),
        pytest.param("j'ai l'impression d'avoir 15 ans", Age.OTHER, id="only felt"),
        pytest.param("j'ai 15 ans d'expérience", Age.UNSAID, id="a trade's years say nothing"),
        pytest.param("j'ai 15 minutes", Age.UNSAID, id="minutes say nothing"),
        pytest.param("rdv le 15 à 16h", Age.UNSAID, id="a date says nothing"),
        pytest.param("coucou ça va ?", Age.UNSAID, id="nothing is said"),
    ],
)
def test_age(said: str, expected: Age) -> None:
    assert age(_plain(said), YEAR) is expected


@pytest.mark.parametrize(
    "said, expected",
    [
        pytest.param("je suis en seconde générale", True, id="second year of lycée"),
        pytest.param("chui en 3eme", True, id="slang and digits"),
        pytest.param("je passe le brevet demain", True, id="the brevet"),
        pytest.param("sophomore in high school", True, id="English"),
        pytest.param("je suis prof au collège", False, id="a teacher"),
        pytest.param("mon fils est en terminale", False, id="a son"),
        pytest.param("je suis en première ligne", False, id="nothing to do with school"),
        pytest.param("je suis en seconde année de BTS", False, id="higher education"),
        pytest.param("bonne journée", False, id="no school at all"),
    ],
)
def test_own_school(said: str, expected: bool) -> None:
    assert own_school(_plain(said)) is expected
