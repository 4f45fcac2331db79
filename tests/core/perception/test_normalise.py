"""The normal form: what chats bend is straightened, what is well written is left alone."""

import pytest

from luna.core.model import Language
from luna.core.perception.normalise import normalise
from luna.core.perception.spelling import plain

FR, EN = Language.FR, Language.EN


@pytest.mark.parametrize(
    "language, written, expected",
    [
        pytest.param(FR, "jsuiiis trop kontent", "je suis trop content", id="elongation and slang"),
        pytest.param(FR, "Tkt mdrrrr", "t'inquiète pas mdr", id="short forms"),
        pytest.param(FR, "t ou ?", "t'es ou ?", id="a lone t is tu es"),
        pytest.param(FR, "t as vu", "t'as vu", id="a lone t before a verb is elided"),
        pytest.param(FR, "j’ai 15ans", "j'ai 15 ans", id="curly apostrophe, glued age"),
        pytest.param(FR, "su1c1d3", "suicide", id="leetspeak"),
        pytest.param(FR, "s.u.i.c.i.d.e", "suicide", id="letters kept apart"),
        pytest.param(FR, "cœur", "coeur", id="ligature opened"),
        pytest.param(FR, "ah 😂😂😂😂😂😂", "ah 😂😂😂", id="a row of one emoji"),
        pytest.param(FR, "quoi ?!?!", "quoi ?!?!", id="signs that alternate"),
        pytest.param(FR, "c cool 😂", "c'est cool 😂", id="emoji kept"),
        pytest.param(FR, "rdv a 14h30", "rendez-vous a 14h30", id="an hour is not leetspeak"),
        pytest.param(
            FR, "en 3e au collège", "en 3e au collège", id="a school year is not leetspeak"
        ),
        pytest.param(FR, "tes yeux", "tes yeux", id="a possessive is not a verb"),
        pytest.param(
            FR, "bonjour, ça va ?", "bonjour, ça va ?", id="nothing happens in plain French"
        ),
        pytest.param(EN, "idk wyd rn", "i don't know what are you doing right now", id="English"),
        pytest.param(EN, "sooo cooool", "so cool", id="doubled letters that belong stay"),
        pytest.param(EN, "how are you?", "how are you?", id="nothing happens in plain English"),
        pytest.param(FR, "", "", id="nothing happens to nothing"),
    ],
)
def test_normal_form(language: Language, written: str, expected: str) -> None:
    assert normalise(written, language) == expected


@pytest.mark.parametrize(
    "text", ["j'ai été là-bas", "cœurs à l'œuvre 😂", "naïve façade", "a\u0301"]
)
def test_plain_keeps_every_position(text: str) -> None:
    assert len(plain(text)) == len(text)
