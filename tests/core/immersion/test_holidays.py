"""French public holidays of any year."""

from datetime import date

import pytest

from luna.core.immersion.holidays import Holiday, easter, holiday


@pytest.mark.parametrize(
    "year, month, day",
    [
        pytest.param(1954, 4, 18, id="a full moon that the tables move"),
        pytest.param(1981, 4, 19, id="and another"),
        pytest.param(2000, 4, 23, id="a century's year"),
        pytest.param(2024, 3, 31, id="an early one"),
        pytest.param(2026, 4, 5, id="2026"),
        pytest.param(2038, 4, 25, id="the latest there is"),
        pytest.param(2285, 3, 22, id="the earliest there is"),
    ],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    "on, expected",
    [
        pytest.param(date(2026, 1, 1), Holiday.NEW_YEAR, id="new year"),
        pytest.param(date(2026, 4, 3), None, id="Good Friday is a working day"),
        pytest.param(date(2026, 4, 5), None, id="Easter itself is a Sunday anyway"),
        pytest.param(date(2026, 4, 6), Holiday.EASTER_MONDAY, id="Easter Monday"),
        pytest.param(date(2026, 5, 1), Holiday.LABOUR, id="May Day"),
        pytest.param(date(2026, 5, 8), Holiday.VICTORY, id="8 May"),
        pytest.param(date(2026, 5, 14), Holiday.ASCENSION, id="Ascension"),
        pytest.param(date(2026, 5, 25), Holiday.WHIT_MONDAY, id="Whit Monday"),
        pytest.param(date(2026, 7, 14), Holiday.BASTILLE, id="14 July"),
        pytest.param(date(2026, 8, 15), Holiday.ASSUMPTION, id="15 August"),
        pytest.param(date(2026, 11, 1), Holiday.ALL_SAINTS, id="All Saints"),
        pytest.param(date(2026, 11, 11), Holiday.ARMISTICE, id="11 November"),
        pytest.param(date(2026, 12, 25), Holiday.CHRISTMAS, id="Christmas"),
        pytest.param(date(2026, 12, 26), None, id="the day after is none"),
        pytest.param(date(2026, 2, 14), None, id="an ordinary day"),
    ],
)
def test_holidays(on: date, expected: Holiday | None) -> None:
    assert holiday(on) is expected
