"""The nouns of a conversation: what is said, what is noticed, what goes out."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum


class Language(StrEnum):
    """Languages that Luna speaks; French is the first."""

    FR = "fr"
    EN = "en"


class Author(StrEnum):
    USER = "user"
    LUNA = "luna"


class Kind(StrEnum):
    """What a message is made of, as Telegram tells them apart; a trigger is Luna's own clock, and
    a payment what a provider told of one.
    """

    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    STICKER = "sticker"
    LOCATION = "location"
    DOCUMENT = "document"
    COMMAND = "command"
    BUTTON = "button"
    TRIGGER = "trigger"
    PAYMENT = "payment"


_PRESSED = frozenset({Kind.COMMAND, Kind.BUTTON, Kind.TRIGGER, Kind.PAYMENT})


class Tier(IntEnum):
    """Content tier of a turn: 1 safe for work, 2 suggestive, 3 explicit (P3)."""

    SAFE = 1
    FLIRT = 2
    EXPLICIT = 3


class Intensity(IntEnum):
    """How heated a message is, in order; the names are the SPEC's."""

    SFW = 0
    FLIRT = 1
    HOT = 2
    NSFW = 3

    @property
    def carries(self) -> Tier:
        """The tier that such words weigh wherever they are sent, however cold the talk is (P3)."""
        return (Tier.SAFE, Tier.SAFE, Tier.FLIRT, Tier.EXPLICIT)[self]


class Intent(StrEnum):
    NONE = "none"
    LONELY = "lonely"
    HORNY = "horny"
    CURIOUS = "curious"


class Sentiment(StrEnum):
    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


class Phase(StrEnum):
    DISCOVERY = "discovery"
    INTEREST = "interest"
    CONNECTION = "connection"
    INTIMACY = "intimacy"
    DEPTH = "depth"

    def reached(self, least: "Phase") -> bool:
        """Whether it is ``least`` or a later one."""
        return _PHASES[self] >= _PHASES[least]


_PHASES = {phase: place for place, phase in enumerate(Phase)}


class Mood(StrEnum):
    NEUTRAL = "neutral"
    HAPPY = "happy"
    PLAYFUL = "playful"
    TIRED = "tired"
    STRESSED = "stressed"
    ROMANTIC = "romantic"
    MELANCHOLIC = "melancholic"
    DESIRING = "desiring"


class Danger(StrEnum):
    """What a crisis is about (P5): a wish to die hinted at, said, or about to be acted on; violence
    suffered.
    """

    VEILED = "veiled"
    EXPLICIT = "explicit"
    IMMINENT = "imminent"
    VIOLENCE = "violence"


class DayPart(StrEnum):
    NIGHT = "night"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


def day_part(local: datetime) -> DayPart:
    """Night until 6, morning until 12, afternoon until 18, then evening."""
    return list(DayPart)[local.hour // 6]


@dataclass(frozen=True, slots=True)
class Event:
    """Something of the user's own with a date ahead: ``when`` is an ISO date or date-time."""

    what: str
    when: str


@dataclass(frozen=True, slots=True)
class Perception:
    """What one pass noticed in a message (or in the burst that a turn answers)."""

    language: Language = Language.FR
    intensity: Intensity = Intensity.SFW
    intent: Intent = Intent.NONE
    sentiment: Sentiment = Sentiment.NEUTRAL
    crisis: bool = False
    minor: bool = False
    asks_if_ai: bool = False
    goodbye: bool = False
    opt_out: bool = False
    photo_request: bool = False
    climax: bool = False
    vulnerability: bool = False
    compliment: bool = False
    question_about_luna: bool = False
    insult: bool = False
    laugh: bool = False
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the transcript; ``file`` is what Telegram calls its picture while it waits."""

    author: Author
    text: str
    at: datetime
    kind: Kind = Kind.TEXT
    tier: Tier = Tier.SAFE
    file: str | None = field(default=None, repr=False)

    @property
    def worded(self) -> bool:
        """Whether it says something in words of theirs: as a text, or below a picture."""
        return self.kind not in _PRESSED and bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class Instruction:
    """Keyed guidance for this prompt; its text lives in the persona, ``slots`` fill it.

    ``mark`` names what it is about, for the system that must remember having said it. ``quoted``
    are words of the user's that stand in the slots as ``quote`` writes them: a prompt takes them
    out, since they may not be its system text.
    """

    key: str
    weight: float
    slots: dict[str, str] = field(default_factory=dict)
    mark: str = ""
    quoted: tuple[str, ...] = ()


def quote(words: str) -> str:
    """Words of the user's inside an instruction's slot."""
    return f"« {words} »"
