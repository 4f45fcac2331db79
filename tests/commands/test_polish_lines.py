"""``luna polish``: each line of JSON is answered, and a bad one stops nothing."""

import io
import json

import pytest
from tests.shipped import PERSONA

from luna.commands.polish import polish_lines, read_cues, spare_of

SPARE = spare_of(PERSONA)


def test_the_command_answers_each_line_and_goes_on_after_a_bad_one() -> None:
    lines = [
        json.dumps({"user": "salut", "draft": "coucou ça va ?"}),
        "{oops",
        json.dumps(["a list"]),
        json.dumps({"user": "salut"}),
        "",
        json.dumps({"user": "t'es un bot ?", "draft": "mdr non\ud800"}),
        json.dumps({"user": "bonne nuit !", "draft": "déjà ?\ndors bien"}),
    ]
    out = io.StringIO()
    polish_lines(lines, out, SPARE)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert answers[0] == {"reply": "coucou ça va ?", "changed": []}
    assert [set(answer) for answer in answers[1:4]] == [{"error"}] * 3
    assert [answer["error"][:6] for answer in answers[1:4]] == ["line 2", "line 3", "line 4"]
    assert answers[4]["changed"][-1] == "empty"
    assert answers[5] == {"reply": "dors bien", "changed": ["farewell"]}
    out.getvalue().encode()


@pytest.mark.parametrize(
    ("line", "asked", "goodbye"),
    [
        pytest.param("t'es un robot ?", True, False, id="asks"),
        pytest.param("are you real", True, False, id="asks in English"),
        pytest.param("bonne nuit toi", False, True, id="leaves"),
        pytest.param("gotta go, see you", False, True, id="leaves in English"),
        pytest.param("j'ai mangé des pâtes", False, False, id="neither"),
    ],
)
def test_the_usual_words_of_asking_and_leaving(line: str, asked: bool, goodbye: bool) -> None:
    assert read_cues(line) == (asked, goodbye)


def test_another_reader_may_take_the_place_of_the_usual_words() -> None:
    out = io.StringIO()
    polish_lines(
        [json.dumps({"user": "hm", "draft": "reste !\nà demain"})],
        out,
        SPARE,
        lambda _: (False, True),
    )
    assert json.loads(out.getvalue())["reply"] == "à demain"


@pytest.mark.parametrize(
    ("user", "draft", "holds"),
    [
        pytest.param(
            "t'es un bot ?", "mais non, je suis une vraie fille", "IA", id="she admits it"
        ),
        pytest.param("are you a bot?", "no, i'm a real girl", "AI", id="she admits it in English"),
        pytest.param("bonne nuit", "pars pas, reste encore", "bientôt", id="she says goodbye"),
        pytest.param("mdr", "*rit aux éclats*", "", id="only an action"),
        pytest.param("mdr", "", "", id="nothing at all"),
    ],
)
def test_no_reply_is_empty(user: str, draft: str, holds: str) -> None:
    out = io.StringIO()
    polish_lines([json.dumps({"user": user, "draft": draft})], out, SPARE)
    answer = json.loads(out.getvalue())
    assert answer["reply"]
    assert holds in answer["reply"]
    assert answer["changed"][-1] == "empty"
