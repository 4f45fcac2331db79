"""Lines of the talk as the page shows it, and the points of its curves."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from luna.core.model import Author, Message
from luna.core.photos.shelf import Photo
from luna.talk.timeline import HOME


class Speaker(StrEnum):
    USER = "user"
    LUNA = "luna"
    CLOCK = "clock"  # time was moved
    GATE = "gate"  # the gate was passed without asking
    FAULT = "fault"  # what went wrong, in one line or none


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the talk as shown; ``guard`` names the check that answered, ``photo`` what hangs
    above the words, ``shown`` the name of a picture of the user's own.
    """

    speaker: Speaker
    text: str
    at: datetime
    guard: str | None = None
    photo: Photo | None = None
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """Where the curves stood at a time."""

    at: datetime
    heat: float
    trust: float


def shown_again(message: Message) -> Entry:
    """A line of an earlier visit."""
    who = Speaker.USER if message.author is Author.USER else Speaker.LUNA
    return Entry(who, message.text, message.at.astimezone(HOME))
