"""Phrasing: dates and tenses of facts, what a question is really about."""

from datetime import date

import pytest

from luna.core.memory.phrasing import Told, asks_past, matter, told


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "2026-03-02: habite à Lyon",
            Told("habite à Lyon", date(2026, 3, 2), False, False),
            id="a day before",
        ),
        pytest.param(
            "habite à Lyon (2026-03)",
            Told("habite à Lyon", date(2026, 3, 1), False, False),
            id="a month behind",
        ),
        pytest.param(
            "vit à Lyon depuis mars 2026",
            Told("vit à Lyon depuis mars 2026", date(2026, 3, 1), False, True),
            id="a month within",
        ),
        pytest.param(
            "avant elle vivait à Nantes",
            Told("avant elle vivait à Nantes", None, True, False),
            id="over",
        ),
        pytest.param(
            "2026-02-31: fait du yoga", Told("fait du yoga", None, False, False), id="no such day"
        ),
        pytest.param("mesure 1m90", Told("mesure 1m90", None, False, False), id="no date"),
    ],
)
def test_told(line: str, expected: Told) -> None:
    assert told(line) == expected


@pytest.mark.parametrize(
    ("question", "past"),
    [
        pytest.param("j'habitais où avant ?", True, id="before"),
        pytest.param("je faisais quoi comme boulot ?", True, id="imperfect"),
        pytest.param("j'habite où ?", False, id="now"),
        pytest.param("je vais où ? tu sais ?", False, id="presents in -ais"),
        pytest.param("j'étais où en 2024 ?", True, id="a year"),
    ],
)
def test_asks_past(question: str, past: bool) -> None:
    assert asks_past(question) is past


@pytest.mark.parametrize(
    ("question", "left"),
    [
        pytest.param("tu te souviens de mon métier ?", "mon métier ?", id="remember"),
        pytest.param("c'est quoi mon prénom déjà ?", "c'est quoi mon prénom ?", id="again"),
        pytest.param("tu te rappelles ?", "tu te rappelles ?", id="nothing would be left"),
    ],
)
def test_matter(question: str, left: str) -> None:
    assert matter(question) == left
