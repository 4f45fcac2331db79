"""Natural variation: length, emoji and tempo of a reply, by mood and hour. Never the warmth."""

from dataclasses import dataclass
from enum import StrEnum

from luna.core.dice import Stream
from luna.core.model import DayPart, Mood, day_part
from luna.core.now import Now


class Length(StrEnum):
    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class VariationRules:
    """``length`` weighs lengths by mood; at ``night`` short ones count so much more. ``emoji`` is
    the chance of one by mood; ``tempo`` bounds the factor on a reply's delay.
    """

    length: dict[Mood, dict[Length, float]]
    night: float
    emoji: dict[Mood, float]
    tempo: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Style:
    length: Length
    emoji: bool

    @property
    def keys(self) -> tuple[str, str]:
        """The persona's texts that ask for it."""
        return f"style.{self.length}", f"style.{'emoji' if self.emoji else 'plain'}"


def style(now: Now, rules: VariationRules, dice: Stream) -> Style:
    """How this reply is to look; no emoji on a sorrow."""
    weights = dict(rules.length[now.mood])
    if day_part(now.local) is DayPart.NIGHT:
        weights[Length.SHORT] = weights.get(Length.SHORT, 0.0) * rules.night
    lengths = list(Length)
    length = dice.choices(lengths, [weights.get(each, 0.0) for each in lengths])[0]
    emoji = dice.random() < rules.emoji[now.mood]
    return Style(length, emoji and not now.hurting)


def tempo(rules: VariationRules, dice: Stream) -> float:
    """A factor on the delays of one reply."""
    return dice.uniform(*rules.tempo)
