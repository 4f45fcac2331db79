"""What a label takes, whatever the heads say."""

from math import inf

import pytest

from luna.core.model import Language
from luna.core.perception.need import (
    ASIDE,
    CLEAR,
    ELSEWHERE,
    ENDANGERED,
    PLAINLY,
    SCHOOLED,
    SURE,
    need,
)
from luna.core.perception.normalise import normalise
from luna.core.perception.spelling import plain

YEAR = 2026


@pytest.mark.parametrize(
    "flag, said, expected",
    [
        pytest.param("minor", "31", inf, id="a grown-up's age"),
        pytest.param("minor", "j'ai 15 ans", -inf, id="a minor's age"),
        pytest.param("minor", "je suis en seconde", -SCHOOLED, id="a minor's class"),
        pytest.param("minor", "mon fils a 15 ans", ELSEWHERE, id="somebody else's age"),
        pytest.param(
            "minor", "elle est au lycée en seconde", ELSEWHERE, id="somebody else's class"
        ),
        pytest.param(
            "minor",
            "je suis là depuis 14 mois, en colocation",
            ELSEWHERE + 3,
            id="a number that counts",
        ),
        pytest.param("minor", "greggs obviously", PLAINLY["minor"], id="few words without a sign"),
        pytest.param("minor", "ma mère veut pas que je sorte tard", 3, id="more words without one"),
        pytest.param("minor", "c'est loin cette école là-bas", 0, id="a sign is weighed"),
        pytest.param(
            "minor", "j'ai voté", PLAINLY["minor"], id="a few words freeze nobody by chance"
        ),
        pytest.param("minor", "t'as quel âge toi ?", inf, id="her age asked"),
        pytest.param("minor", "il a quel âge ton frère ?", inf, id="her brother's age asked"),
        pytest.param(
            "minor", "t'as quel âge ? moi pas encore majeur", -inf, id="and one's own hinted"
        ),
        pytest.param(
            "minor", "t'as quel âge ? moi 15", -inf, id="her age asked, and one's own told"
        ),
        pytest.param("minor", "j'habite au 14", ELSEWHERE, id="an address"),
        pytest.param("minor", "3 ans", ELSEWHERE, id="too few years to write"),
        pytest.param("minor", "la douzième fois que je le lis", 8, id="times counted"),
        pytest.param(
            "minor", "à mon âge, tu crois ?", ASIDE["minor"], id="one's age, and no number"
        ),
        pytest.param("minor", "je mange chez 11", ELSEWHERE, id="a place named by a number"),
        pytest.param("minor", "j'ai eu mon bac en 2005", ELSEWHERE, id="an exam of long ago"),
        pytest.param("minor", "j'ai mon bac en 2027", 0, id="an exam ahead is weighed"),
        pytest.param("crisis", "je me tue", -ENDANGERED, id="few words of danger"),
        pytest.param("minor", "j'ai quel âge ?", 4, id="one's own age asked"),
        pytest.param("minor", "t'as retenu mon âge ?", 4, id="asked of her memory"),
        pytest.param("minor", "j'ai 15 ans, c'est quoi le problème ?", -inf, id="told and asked"),
        pytest.param(
            "asks_if_ai", "elle s'appelle comment ma mère ?", 4, id="a question about oneself"
        ),
        pytest.param("asks_if_ai", "je suis avec un programme ou quoi ?", 0, id="asks what she is"),
        pytest.param("opt_out", "j'aime quand tu me racontes ça", 2, id="nothing is to stop"),
        pytest.param("opt_out", "j'ose pas lui écrire", SURE, id="somebody else is not written to"),
        pytest.param("minor", "j'en suis à mon cinquième", 4, id="the fifth of something"),
        pytest.param("crisis", "je me suis mise au padel", 1 + SURE, id="a hobby taken up"),
        pytest.param("insult", "elle est nulle", SURE, id="a joke is poor, not she"),
        pytest.param("insult", "t'es nulle", 0, id="she is meant"),
        pytest.param("crisis", "je range tout avant de partir", 1, id="crisis may have no word"),
        pytest.param("crisis", "j'ai envie de mourir", -ENDANGERED, id="words of danger"),
        pytest.param("crisis", "je suis morte de rire", SURE, id="an idiom"),
        pytest.param(
            "vulnerability",
            "c'est bientôt son anniversaire, le premier sans elle",
            -inf,
            id="a feast without her",
        ),
        pytest.param("vulnerability", "il avait 26 ans mon frère", -inf, id="an age that stopped"),
        pytest.param("vulnerability", "l'enterrement était lundi", -inf, id="a funeral that was"),
        pytest.param("vulnerability", "l'enterrement est lundi à 15h", 0, id="one that is planned"),
        pytest.param("vulnerability", "ça fait un an qu'il est parti", -inf, id="a year since"),
        pytest.param("vulnerability", "ça fait une heure qu'il dort", 0, id="an hour of sleep"),
        pytest.param(
            "vulnerability", "j'ai écouté son dernier message vocal", -inf, id="a voice left"
        ),
        pytest.param("vulnerability", "j'ai écouté son dernier album", 0, id="a record"),
        pytest.param("vulnerability", "mon frère avait 26 ans", 0, id="an age of then"),
        pytest.param("vulnerability", "mon premier jour sans lui écrire", 0, id="no mourning"),
        pytest.param("minor", "le proviseur m'a convoqué", -SCHOOLED, id="a minor's days"),
        pytest.param("opt_out", "arrête, écris-moi un poème", SURE, id="a poem asked for"),
        pytest.param("asks_if_ai", "tu as un chat en vrai ?", ASIDE["asks_if_ai"], id="her cat"),
        pytest.param("asks_if_ai", "tu fais quoi ?", ASIDE["asks_if_ai"] + 1, id="what she does"),
        pytest.param(
            "asks_if_ai", "c'est quoi le programme aujourd'hui ?", ASIDE["asks_if_ai"], id="a day's"
        ),
        pytest.param("crisis", "ma mère est morte le mois dernier", SURE, id="a bare death"),
        pytest.param("vulnerability", "ma mère est morte en mai", -inf, id="a bare death confided"),
        pytest.param(
            "crisis", "mon père est mort, je veux mourir aussi", -ENDANGERED, id="and danger"
        ),
        pytest.param("crisis", "berceau en hêtre", PLAINLY["crisis"], id="a cradle"),
        pytest.param("opt_out", "je note", 4, id="noted"),
        pytest.param("opt_out", "stop", 0, id="stop is a sign"),
        pytest.param("goodbye", "me revoilà", CLEAR, id="back again"),
        pytest.param("laugh", "ok", 0, id="a label without signs"),
    ],
)
def test_need(flag: str, said: str, expected: float) -> None:
    assert need(flag, plain(normalise(said, Language.FR)), YEAR) == expected
