"""Many patterns as one: found exactly where one of them is."""

import re

import pytest

from luna.core.patterns import any_of

PATTERNS = (
    r"\b(?:un|une) corde\b|\bpont\b(?! de)",
    r"^adieu\W*$|(?<!bon )\bsoir\b",
    r"\ba[|)]b\b|\\bc\|d",
    r"[]|]x|\b(?:e|f(?:g|h)) i",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("", False, id="nothing"),
        pytest.param("une corde", True, id="a word's beginning"),
        pytest.param("aucune corde", False, id="the middle of a word"),
        pytest.param("le pont", True, id="the second of two"),
        pytest.param("le pont de fer", False, id="what may not follow"),
        pytest.param("adieu !", True, id="a whole line"),
        pytest.param("un adieu !", False, id="not the whole line"),
        pytest.param("ce soir", True, id="after another word"),
        pytest.param("bon soir", False, id="what may not stand before"),
        pytest.param("a|b", True, id="a bar in a class"),
        pytest.param("a)b", True, id="a bracket in a class"),
        pytest.param(r"\bc|d", True, id="an escaped bar and no boundary"),
        pytest.param("]x", True, id="a class that begins with its end"),
        pytest.param("fh i", True, id="brackets in brackets"),
        pytest.param("g i", False, id="the inner bracket alone"),
    ],
)
def test_it_is_found_where_any_is(text: str, *, found: bool) -> None:
    assert bool(any_of(PATTERNS).search(text)) is found
    assert any(re.search(each, text) for each in PATTERNS) is found


def test_of_no_pattern_that_begins_a_word_there_is_no_empty_one() -> None:
    assert any_of(["x"]).search("y") is None
