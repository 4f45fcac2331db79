"""Words of danger, and the idioms, fictions and trades that borrow them."""

import pytest

from luna.core.model import Language
from luna.core.perception.danger import in_danger, suffered
from luna.core.perception.normalise import normalise
from luna.core.perception.spelling import plain


@pytest.mark.parametrize(
    "said, expected",
    [
        pytest.param("j'ai envie de mourir", True, id="a wish to die"),
        pytest.param("jveu en finir", True, id="in slang"),
        pytest.param("envie de me su1c1der", True, id="in leetspeak"),
        pytest.param("je me scarifie encore", True, id="self-harm"),
        pytest.param("mon mec m'a frappée hier", True, id="violence suffered"),
        pytest.param("ma sœur s'est ouvert les veines", True, id="a relative"),
        pytest.param("i want to kill myself", True, id="English"),
        pytest.param("je suis assis au bord du toit", True, id="on the edge of a roof"),
        pytest.param("i'm sitting on the edge of the roof", True, id="the same in English"),
        pytest.param("y a un nid au bord du toit", False, id="a nest on a roof"),
        pytest.param("je suis assis au bord de la piscine", False, id="by the pool"),
        pytest.param("la fenêtre m'attire", True, id="drawn by a height"),
        pytest.param("un vide grenier m'appelle", False, id="drawn by a flea market"),
        pytest.param("je compte mes somnifères", True, id="a stock of pills"),
        pytest.param("il m'a cassé le poignet", True, id="bones broken"),
        pytest.param("je donne mon chat à garder", False, id="a cat sitter"),
        pytest.param("j'aurais dû y rester", True, id="an end missed"),
        pytest.param("j'ai failli y rester", False, id="an accident survived"),
        pytest.param("adieu Luna, merci pour tout", True, id="a farewell with thanks"),
        pytest.param("je suis calme maintenant que j'ai pris ma décision", True, id="a calm"),
        pytest.param("à partir de combien c'est irréversible", True, id="a dose asked"),
        pytest.param("j'ai rangé l'appart, je peux y aller", True, id="nothing left to do"),
        pytest.param("j'ai rangé l'appart, je peux dormir", False, id="a tidy flat"),
        pytest.param("g fé une connerie", True, id="an attempt in slang"),
        pytest.param("c'est rien, il était saoul", True, id="blows excused"),
        pytest.param("mort de rire", False, id="laughter"),
        pytest.param("tu me tues", False, id="an idiom"),
        pytest.param("il m'a remis une baffe", True, id="a blow again"),
        pytest.param("il recommence à frapper", True, id="it begins again"),
        pytest.param("son père le tabasse", True, id="a child beaten"),
        pytest.param("si l'OM perd je me pends", False, id="a match lost"),
        pytest.param("si je perds la garde je me tue", True, id="a custody lost"),
        pytest.param("overdose de tiramisu", False, id="too much of a cake"),
        pytest.param("l'overdose de mon frère", True, id="a brother's"),
        pytest.param("mon ordi s'est suicidé", False, id="a computer"),
        pytest.param("il m'a dit au téléphone qu'il s'est suicidé", True, id="on the phone"),
        pytest.param("je me tue à leur expliquer", False, id="explained in vain"),
        pytest.param("je me tue à la fin du mois", True, id="a day set"),
        pytest.param("je meurs de faim", False, id="hunger"),
        pytest.param("dans le film elle se suicide", False, id="fiction"),
        pytest.param("je suis infirmière, une TS ce matin", False, id="a trade"),
        pytest.param("je me suis coupé le doigt", False, id="a small hurt"),
        pytest.param("il fait beau", False, id="nothing at all"),
    ],
)
def test_in_danger(said: str, expected: bool) -> None:
    assert in_danger(plain(normalise(said, Language.FR))) is expected


@pytest.mark.parametrize(
    "said, expected",
    [
        pytest.param("il va se foutre en l'air", False, id="an end is no blow"),
        pytest.param("mon mec m'a frappée", True, id="blows are"),
    ],
)
def test_suffered(said: str, expected: bool) -> None:
    assert suffered(plain(normalise(said, Language.FR))) is expected
