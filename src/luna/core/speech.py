"""What a voice is given, what it says, and what leaves in the end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from luna.core.dice import Dice
from luna.core.immersion.day import Today
from luna.core.model import Instruction, Language, Message, Perception, Tier


class Guard(StrEnum):
    """The checks that answer without a model, in order of precedence."""

    ONBOARDING = "onboarding"
    CRISIS = "crisis"
    FROZEN = "frozen"
    HONESTY = "honesty"
    RATE = "rate"
    QUOTA = "quota"


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the relationship and her day stand, in the words that personas know.

    ``told`` holds what is remembered of the user's job and city, by field.
    """

    mood: str
    phase: str
    local: datetime
    activity: str
    first_name: str | None = None
    today: Today | None = None
    told: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Prompt:
    """All that a voice needs to speak once.

    ``persona`` is byte-identical for all users of a tier and language, so that providers cache it;
    ``day`` is hers at this moment, the same for all users of a language, and cached after it.
    ``guidance`` is this turn's own system text and never holds a user's words: those that it speaks
    of are ``reminders``, which come as the user's.
    ``earlier`` sums up safe talk that is older than ``history``.
    ``spoken`` holds the prints (see ``luna.core.text.line_print``) of her recent lines.
    ``pictures`` are JPEGs that came with this batch; ``sighted`` is what to make of them, and
    ``blind`` what a voice is told that cannot be shown them.
    """

    tier: Tier
    language: Language
    persona: str
    guidance: str
    history: tuple[Message, ...]
    said: tuple[str, ...]
    seen: Perception
    moment: Moment
    instructions: tuple[Instruction, ...]
    spoken: frozenset[int]
    dice: Dice
    reminders: tuple[str, ...] = ()
    earlier: str = ""
    day: str = ""
    passed_over: tuple[Instruction, ...] = ()  # what else was offered, and lost
    pictures: tuple[bytes, ...] = field(default=(), repr=False)
    sighted: str = ""
    blind: str = ""

    @property
    def carries(self) -> Tier:
        """What a turn weighs at a provider's: her tier, or the user's words if heavier (P3)."""
        return max(self.tier, self.seen.intensity.carries)

    @property
    def shows(self) -> Tier:
        """What a picture may weigh, which nobody knows before it is looked at: all that the talk
        around it has weighed.
        """
        return max((self.carries, *(each.tier for each in self.history)))


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens and money of one model call; ``cost`` is in US dollars."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    cost: Decimal = Decimal(0)

    def __add__(self, other: "Usage") -> "Usage":
        """Two calls for one reply."""
        return Usage(
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.cached_tokens + other.cached_tokens,
            self.cost + other.cost,
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """What a voice wrote, before polish; ``voice`` is ``builtin`` or the model's id."""

    text: str
    voice: str
    usage: Usage = field(default_factory=Usage)
    failed: tuple[str, ...] = ()  # the voices that were tried before it, with why
    saw: int = 0  # pictures that it was shown


class Voice(Protocol):
    """Anything that can speak: a provider's model, a chain of them, the built-in voice."""

    async def say(self, prompt: Prompt) -> Draft:
        """Write one reply. Raises ``VoiceError`` when it cannot."""
