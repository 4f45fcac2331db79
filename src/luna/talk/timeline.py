"""Moving the virtual clock by a line such as ``@+8h``, ``@+3d`` or ``@2026-01-06T09:00``."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from luna.errors import LunaError

HOME = ZoneInfo("Europe/Paris")
STEP = timedelta(seconds=30)  # between two lines
FIRST_EVENING = datetime(2026, 1, 5, 18, 30, tzinfo=HOME)  # where a story begins by default
_JUMP = re.compile(r"@\s*\+\s*(\d{1,6})\s*([smhdw])", re.IGNORECASE)
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class ClockError(LunaError):
    """A clock line cannot be understood, or leads back in time."""


def moved(line: str, now: datetime) -> datetime:
    """The time that an ``@`` line asks for. Raises ``ClockError``."""
    jump = _JUMP.fullmatch(line.strip())
    try:
        then = now + timedelta(**{_UNITS[jump[2].lower()]: int(jump[1])}) if jump else at(line[1:])
    except OverflowError:
        raise ClockError(f"{line.strip()} is too far ahead.") from None
    if then < now:
        raise ClockError(f"{line.strip()} lies before {now:%Y-%m-%dT%H:%M}: time only goes on.")
    return then


def at(text: str) -> datetime:
    """An ISO date or time; without an offset it is Luna's home time. Raises ``ClockError``."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ClockError(
            f"{text.strip()!r} is not a time: write +30m, +8h, +3d, +2w or 2026-01-06T09:00."
        ) from None
    return found if found.tzinfo else found.replace(tzinfo=HOME)
