"""What kind of photo is asked for."""

import pytest

from luna.core.model import Intensity, Perception
from luna.core.photos.types import EVERY, HARMLESS, PhotoType
from luna.core.photos.wanted import wanted

PIXEL, SELFIE, OUTFIT, SUGGESTIVE, SOFT, EXPLICIT = PhotoType
NUDE = frozenset({SOFT, EXPLICIT})
PLAIN = frozenset({PIXEL, SELFIE, OUTFIT})


@pytest.mark.parametrize(
    "text, intensity, expected",
    [
        pytest.param("montre moi ton chat", 0, HARMLESS, id="her cat"),
        pytest.param("je peux voir ton bureau ?", 0, HARMLESS, id="her things"),
        pytest.param("show me your cat", 0, HARMLESS, id="in English"),
        pytest.param("envoie un selfie", 0, {SELFIE}, id="a selfie"),
        pytest.param("une photo de toi stp", 0, {SELFIE}, id="of her"),
        pytest.param("montre ta robe verte", 0, {OUTFIT}, id="what she wears"),
        pytest.param("une photo en lingerie ?", 1, {SUGGESTIVE}, id="in lingerie"),
        pytest.param("une photo de toi nue", 2, NUDE, id="naked"),
        pytest.param("montre toi", 3, NUDE, id="asked for in explicit words"),
        pytest.param("montre le chat et tes seins", 3, NUDE, id="the most daring word decides"),
        pytest.param("une photo ?", 0, PLAIN, id="any is none too daring"),
        pytest.param("une photo ?", 2, EVERY - NUDE, id="in a heated talk more may be meant"),
        pytest.param("ton chat en photo", 3, HARMLESS, id="a cat stays a cat"),
    ],
)
def test_kinds(text: str, intensity: int, expected: frozenset[PhotoType]) -> None:
    seen = Perception(photo_request=True, intensity=Intensity(intensity))
    assert wanted((text,), seen) == expected
