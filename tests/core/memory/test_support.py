"""Support: a value stands in the words of its source, or it is not kept."""

import pytest
from tests.core.memory.test_extraction import AT

from luna.core.memory.extraction import Said
from luna.core.memory.support import as_typed, supported, woven
from luna.core.model import Language


def _said(text: str) -> Said:
    return Said(text, AT, Language.FR)


@pytest.mark.parametrize(
    ("value", "text", "holds"),
    [
        pytest.param("infirmière", "je suis infirmière", True, id="word for word"),
        pytest.param("infirmiere", "je suis Infirmière !", True, id="accents and capitals aside"),
        pytest.param("travail", "mon taf me saoule", True, id="spelt out"),
        pytest.param("Paris", "j'habite à Lyon", False, id="made up"),
        pytest.param("fruits mer", "allergique aux fruits de mer", False, id="not in a row"),
        pytest.param("art", "je fais du karting", False, id="part of a word"),
        pytest.param("", "rien", False, id="nothing"),
    ],
)
def test_supported(value: str, text: str, holds: bool) -> None:
    assert supported(value, _said(text)) is holds


def test_woven_lets_other_words_between_but_keeps_the_order() -> None:
    assert woven("fruits mer", _said("allergique aux fruits de mer"))
    assert not woven("mer fruits", _said("allergique aux fruits de mer"))


def test_as_typed_gives_the_letters_of_the_source() -> None:
    assert as_typed("petite soeur", _said("j'ai une Petite Sœur, Léa")) == "Petite Sœur"
    assert as_typed("…", _said("😂 …")) == "…"
    assert as_typed("travail", _said("je déteste mon taf !")) == "taf"
