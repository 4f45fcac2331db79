"""Something of the user's own with a date ahead, in their words."""

import re
from datetime import datetime

from luna.core.model import Event
from luna.core.perception.dates import Found, first_date
from luna.core.perception.spelling import plain

_LONGEST = 80
_LEAD = re.compile(
    r"^(?:(?:et|mais|bon|bah|ben|oui|non|ouais|coucou|salut|hey|hi|so|and|but|well|yeah|"
    r"alors|donc|sinon|du coup|en fait|au fait|ps)[ ,:]+)*"
    r"(?:j'ai|j'aurai|je dois|je vais|je|il y a|y a|c'est|on a|on|nous avons|i have to|"
    r"i have|i've got|i've|i got|i'm|i am|i'll|i|we have|it's|there's)?"
    r"(?: (?:un|une|mon|ma|mes|le|la|les|des|d'|a|an|my|the|some))? "
)
_EDGES = " ,.;:!?-'\""
_BREAK = re.compile(r"[.;!?\n]|, ")
_DANGLING = re.compile(
    r"(?:\s(?:à|a|at|le|la|pour|vers|de|on|the|by|for|et|and|dès|du|au|ce|is|est|sera))+$"
)
_HOUR = re.compile(r"\b(?:à|a|vers|at|around|pour)? ?\d{1,2} ?(?:h ?\d{0,2}|:\d\d|heures?|am|pm)\b")


def event(normal: str, now: datetime) -> Event | None:
    """Return what the message plans and when, if it names a day that can be worked out."""
    found = first_date(plain(normal), now)
    if found is None:
        return None
    return Event(what=_what(normal, found), when=_when(found, now))


def _when(found: Found, now: datetime) -> str:
    if found.hour is None:
        return found.day.isoformat()
    return datetime.combine(found.day, found.hour, now.tzinfo).isoformat(timespec="minutes")


def _what(normal: str, found: Found) -> str:
    """Keep the clause around the date, without the date and the words that lead in."""
    start = max((cut.end() for cut in _BREAK.finditer(normal, 0, found.start)), default=0)
    after = _BREAK.search(normal, found.end)
    end = after.start() if after else len(normal)
    clause = f"{normal[start : found.start]} {normal[found.end : end]}"
    bare = _tidy(clause) or _tidy(f"{normal[: found.start]} {normal[found.end :]}")
    return (bare or normal)[:_LONGEST].strip()


def _tidy(clause: str) -> str:
    bare = " ".join(_HOUR.sub(" ", clause).split()).strip(_EDGES)
    return _DANGLING.sub("", _LEAD.sub("", bare, count=1)).strip(_EDGES)
