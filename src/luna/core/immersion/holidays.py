"""French public holidays, worked out for any year: fixed dates and those that follow Easter."""

from datetime import date, timedelta
from enum import StrEnum


class Holiday(StrEnum):
    NEW_YEAR = "new_year"
    EASTER_MONDAY = "easter_monday"
    LABOUR = "labour"
    VICTORY = "victory"
    ASCENSION = "ascension"
    WHIT_MONDAY = "whit_monday"
    BASTILLE = "bastille"
    ASSUMPTION = "assumption"
    ALL_SAINTS = "all_saints"
    ARMISTICE = "armistice"
    CHRISTMAS = "christmas"


_FIXED = {
    (1, 1): Holiday.NEW_YEAR,
    (5, 1): Holiday.LABOUR,
    (5, 8): Holiday.VICTORY,
    (7, 14): Holiday.BASTILLE,
    (8, 15): Holiday.ASSUMPTION,
    (11, 1): Holiday.ALL_SAINTS,
    (11, 11): Holiday.ARMISTICE,
    (12, 25): Holiday.CHRISTMAS,
}
_AFTER_EASTER = {1: Holiday.EASTER_MONDAY, 39: Holiday.ASCENSION, 50: Holiday.WHIT_MONDAY}  # days


def holiday(on: date) -> Holiday | None:
    """The public holiday of a day, as mainland France keeps them; a fixed one wins a clash."""
    return _FIXED.get((on.month, on.day)) or _AFTER_EASTER.get((on - easter(on.year)).days)


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar: the Sunday after spring's first full moon."""
    century = year // 100
    drift = century - century // 4 - (8 * century + 13) // 25
    moon = (drift + 19 * (year % 19) + 15) % 30  # days from 21 March to the full moon
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - year % 19) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(days=moon - weekday)
