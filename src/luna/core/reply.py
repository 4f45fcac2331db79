"""What leaves a turn: a guard's fixed answer, or the polished reply of a voice."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from luna.core.account import Account
from luna.core.model import Danger, Instruction, Tier
from luna.core.photos.shelf import Photo
from luna.core.speech import Draft, Guard, Prompt
from luna.core.systems.offers import Heard
from luna.core.systems.outreach import Reason
from luna.core.systems.pictures import Why


@dataclass(frozen=True, slots=True)
class Button:
    """A tap offered below a message; ``key`` names its text, ``press`` comes back on a tap."""

    key: str
    press: str
    slots: dict[str, str] = field(default_factory=dict)


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """A word about the subscription that stands below a reply: a fixed text, and its buttons."""

    key: str
    keyboard: Keyboard = ()


class Errand(StrEnum):
    """What a provider is asked for when the last bubble leaves, and not before."""

    CHECKOUT = "checkout"
    CANCEL = "cancel"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Answer:
    """A fixed answer: keys of the persona's fixed texts, one bubble each.

    ``account`` is given where it changes; ``private`` answers stay out of the transcript;
    ``wipe`` starts the story anew; ``forget`` ends it and all that is kept; ``documents`` follow by
    their forms. In a crisis ``danger`` says which (``other``: somebody else's),
    and ``help_in`` whose help lines fill the texts; ``country`` is one that the user just said.
    ``offer`` follows below; ``heard`` is what they made of one; ``errand`` is run as the last
    bubble leaves; ``bought`` is a pack of photos that is theirs from here on.
    """

    guard: Guard | None
    keys: tuple[str, ...]
    account: Account | None = None
    keyboard: Keyboard = ()
    slots: dict[str, str] = field(default_factory=dict)
    private: bool = False
    wipe: bool = False
    forget: bool = False
    documents: tuple[str, ...] = ()
    warned: bool = False
    danger: Danger | None = None
    other: bool = False
    help_in: str | None = None
    country: str | None = None
    offer: Offer | None = None
    heard: Heard | None = None
    errand: Errand | None = None
    bought: int | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """A reason to write first, and when it is due.

    ``source`` says in numbers and marks what it came from, never in a user's words. Said are fixed
    words (``answer``), or what the voice makes of an ``instruction``; ``account`` is given where
    writing changes it.
    """

    reason: Reason
    at: datetime
    source: dict[str, str] = field(default_factory=dict)
    instruction: Instruction | None = None
    answer: Answer | None = None
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A photo that goes with a reply, below the bubble at ``place``."""

    photo: Photo
    why: Why
    place: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """A pack of photos that hangs on the last bubble, for so many Stars."""

    pack_id: int
    stars: int


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply, ready to be committed; no bubbles is a silence that was meant."""

    bubbles: tuple[str, ...]
    tier: Tier = Tier.SAFE
    answer: Answer | None = None
    prompt: Prompt | None = None
    draft: Draft | None = None
    changed: tuple[str, ...] = ()  # what polish took out, by name
    first: Occasion | None = None  # where nobody had written
    reminded: bool = False  # whether its last bubble says, unasked, what she is
    shown: Shown | None = None
    offer: Offer | None = None  # which its last bubble speaks of
    pack: Bundle | None = None  # the same

    @property
    def discloses(self) -> bool:
        """Whether it says that she is an AI, asked or not."""
        return self.reminded or (self.answer is not None and "honesty" in self.answer.keys)

    @property
    def reason(self) -> Reason | None:
        """Why she wrote first, where she did."""
        return self.first.reason if self.first else None

    @property
    def guard(self) -> Guard | None:
        return self.answer.guard if self.answer else None

    @property
    def voice(self) -> str:
        return self.draft.voice if self.draft else "builtin"  # fixed words are Luna's own
