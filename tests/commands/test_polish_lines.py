"""``luna polish``: each line of JSON is answered, and a bad one stops nothing."""

import io
import json

import pytest

from luna.commands.polish import polish_lines, read_cues


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
    polish_lines(lines, out)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert answers[0] == {"reply": "coucou ça va ?", "changed": []}
    assert [set(answer) for answer in answers[1:4]] == [{"error"}] * 3
    assert answers[4]["reply"] == ""
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
        [json.dumps({"user": "hm", "draft": "reste !\nà demain"})], out, lambda _: (False, True)
    )
    assert json.loads(out.getvalue())["reply"] == "à demain"
