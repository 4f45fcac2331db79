"""Which language the talk is in."""

import pytest

from luna.core.model import Language
from luna.core.systems.tongue import Tongue, observe

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    "heard, expected",
    [
        pytest.param([(FR, 1)], FR, id="the first word decides"),
        pytest.param([(FR, 5), (EN, 1)], FR, id="one 'ok' changes nothing"),
        pytest.param([(FR, 5), (EN, 1), (EN, 2)], EN, id="two short ones do"),
        pytest.param([(FR, 5), (EN, 4)], EN, id="a clear sentence does at once"),
        pytest.param([(FR, 5), (EN, 1), (FR, 3), (EN, 1)], FR, id="the leaning is forgotten"),
    ],
)
def test_evidence(heard: list[tuple[Language, int]], expected: Language) -> None:
    state = Tongue()
    for language, words in heard:
        state = observe(state, language, words)
    assert state.language is expected
