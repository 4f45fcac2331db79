"""Pages: the list of memories by kind, and the buttons below it."""

import pytest
from tests.core.memory.keeping import TOLD, memory

from luna.core.memory.pages import A_PAGE, Press, keyboard, listed, page, press_of


@pytest.mark.parametrize(
    ("text", "press"),
    [
        pytest.param("memory:drop:12", Press("drop", 12), id="drop"),
        pytest.param("memory:page:0", Press("page", 0), id="page"),
        pytest.param("memory:eat:12", None, id="no such act"),
        pytest.param("memory:drop:x", None, id="no number"),
        pytest.param("reset:yes", None, id="another's button"),
    ],
)
def test_press_of(text: str, press: Press | None) -> None:
    assert press_of(text) == press


def test_by_kind_pinned_first_and_without_what_is_over() -> None:
    name = memory("first_name", "Karim")
    sushi, jazz = memory("likes", "sushis"), memory("likes", "jazz", pinned=True)
    assert listed([sushi, memory("city", "Lyon", closed=TOLD), jazz, name]) == [name, jazz, sushi]


def test_pages_stay_within_what_there_is() -> None:
    held = [memory("likes", str(at)) for at in range(A_PAGE + 1)]
    assert page(held, 9) == (1, 2, listed(held)[A_PAGE:])
    assert page([], 0) == (0, 1, [])


def test_a_row_of_buttons_each_then_the_pages_around() -> None:
    rows = keyboard([memory("likes", "jazz", id=4, pinned=True)], 1, 3)
    presses = [[button.press for button in row] for row in rows]
    assert presses == [
        ["memory:fix:4", "memory:drop:4", "memory:pin:4"],
        ["memory:page:0", "memory:page:2"],
    ]
    assert rows[0][2].key == "memory-unpin"
