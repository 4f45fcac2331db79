"""``luna perceive``: one JSON object a line, with exactly the keys of the specification."""

import json
from datetime import datetime
from io import StringIO
from zoneinfo import ZoneInfo

import pytest

from luna.commands.perceive import perceive_lines

NOW = datetime(2026, 6, 10, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
KEYS = (
    "text language intensity intent sentiment crisis minor asks_if_ai goodbye opt_out "
    "photo_request climax vulnerability compliment question_about_luna insult laugh event"
).split()


def _rows(*lines: str) -> list[dict[str, object]]:
    out = StringIO()
    perceive_lines(lines, out, NOW)
    return [json.loads(row) for row in out.getvalue().splitlines()]


def test_each_line_is_one_object_with_exactly_these_keys() -> None:
    rows = _rows("coucou ça va ?\n", "\n", "i'm fine\n")
    assert [list(row) for row in rows] == [KEYS] * 3


def test_values_are_the_names_of_the_specification() -> None:
    (row,) = _rows("j'ai un entretien demain\n")
    assert (row["text"], row["language"], row["intensity"]) == (
        "j'ai un entretien demain",
        "fr",
        "SFW",
    )
    assert row["event"] == {"what": "entretien", "when": "2026-06-11"}
    assert row["crisis"] is False


@pytest.mark.parametrize(
    "line, text",
    [
        pytest.param("\n", "", id="an empty line"),
        pytest.param("\U0001f600" * 4096 + "\n", "\U0001f600" * 4096, id="4,096 emojis"),
        pytest.param("a\x00b\n", "a\x00b", id="a null byte"),
        pytest.param("\ud83d seul\n", "\ufffd seul", id="half a character"),
        pytest.param("\udcff\udcfe\n", "\ufffd\ufffd", id="bytes that are no text"),
        pytest.param("ok\r\n", "ok", id="a line end of another system"),
    ],
)
def test_odd_lines_are_read_and_harmless(line: str, text: str) -> None:
    (row,) = _rows(line)
    assert row["text"] == text
    assert (row["intensity"], row["crisis"], row["event"]) == ("SFW", False, None)
