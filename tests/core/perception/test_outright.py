"""Who says outright that they want to die is heard, whatever else the message is about."""

import pytest

from luna.core.model import Language
from luna.core.perception.danger import in_danger
from luna.core.perception.normalise import normalise
from luna.core.perception.spelling import plain


@pytest.mark.parametrize(
    "said, expected",
    [
        pytest.param("je suis prof et j'ai envie de me foutre en l'air", True, id="a trade"),
        pytest.param("j'ai éteint le film, je vais me tuer ce soir", True, id="a film"),
        pytest.param("mes patients valent mieux que moi, je veux plus vivre", True, id="at work"),
        pytest.param("j'ai laissé mon chat à ma sœur et une lettre d'adieu", True, id="a cat"),
        pytest.param("quand tu liras ça je serai partie", True, id="gone when it is read"),
        pytest.param("j'ai gobé 30 doliprane", True, id="thirty pills"),
        pytest.param("jai pris tous les lexomil de la boite", True, id="all of them"),
        pytest.param("j'ai bu la bouteille de javel", True, id="bleach"),
        pytest.param("jveu mourrir", True, id="spelled as heard"),
        pytest.param("jeveuxmourir", True, id="in one go"),
        pytest.param("j.e v.e.u.x m.o.u.r.i.r", True, id="letter by letter"),
        pytest.param("i'm a nurse and i'm going to kill myself", True, id="in English"),
        pytest.param("iwanttodie", True, id="in English in one go"),
        pytest.param("je suis infirmière, une TS ce matin", False, id="a trade's own words"),
        pytest.param("dans ce film elle dit qu'elle veut mourir", False, id="a film's"),
        pytest.param("je veux mourir de rire", False, id="an idiom"),
        pytest.param("la réu a duré 3h, je veux mourir mdr", False, id="who laughs exaggerates"),
        pytest.param("je vais me tuer à la tâche avec ce rapport", False, id="hard work"),
        pytest.param("j'ai pris 2 doliprane pour ma migraine", False, id="two pills"),
        pytest.param("j'ai battu mon record, 30 tomates", False, id="thirty of something else"),
        pytest.param("je m'en vais en vacances", False, id="a departure"),
    ],
)
def test_outright(said: str, expected: bool) -> None:
    language = Language.EN if said.startswith("i") else Language.FR
    assert in_danger(plain(normalise(said, language))) is expected
