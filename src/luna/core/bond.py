"""One user's whole relationship state, as the systems know it."""

from dataclasses import dataclass, field

from luna.core.dice import Dice
from luna.core.systems.acquaintance import Acquaintance
from luna.core.systems.momentum import Momentum
from luna.core.systems.mood import MoodState
from luna.core.systems.pace import Pace
from luna.core.systems.repetition import Spoken
from luna.core.systems.safety import Safety
from luna.core.systems.session import Session
from luna.core.systems.tally import Tally
from luna.core.systems.tongue import Tongue
from luna.core.systems.trust import Trust


@dataclass(frozen=True, slots=True)
class Systems:
    """The systems' states: numbers and marks, nothing that the user wrote."""

    safety: Safety = field(default_factory=Safety)
    tally: Tally = field(default_factory=Tally)
    session: Session = field(default_factory=Session)
    pace: Pace = field(default_factory=Pace)
    tongue: Tongue = field(default_factory=Tongue)
    momentum: Momentum = field(default_factory=Momentum)
    trust: Trust = field(default_factory=Trust)
    mood: MoodState = field(default_factory=MoodState)
    spoken: Spoken = field(default_factory=Spoken)


@dataclass(frozen=True, slots=True)
class Known:
    """What the user told: content, kept apart from the numbers and under their key."""

    acquaintance: Acquaintance = field(default_factory=Acquaintance)


@dataclass(frozen=True, slots=True)
class Bond:
    """``version`` counts the turns taken; with ``seed`` it makes a turn's dice."""

    seed: str
    version: int = 0
    systems: Systems = field(default_factory=Systems)
    known: Known = field(default_factory=Known)

    @property
    def dice(self) -> Dice:
        return Dice(f"{self.seed}:{self.version}")
