"""Now: what every system may know of this turn besides its own state, worked out once."""

from dataclasses import dataclass
from datetime import datetime

from luna.core.model import Mood, Perception, Phase, Tier


@dataclass(frozen=True, slots=True)
class Now:
    """``local`` is on the user's clock, ``home`` on hers; ``messages`` counts all of the user's.

    ``vulnerable`` forbids teasing, gates, surprises and offers (P4); ``burdened`` is the part of it
    that other talk does not end, ``hurting`` a sorrow of now: then nothing light is asked of her.
    """

    local: datetime
    home: datetime
    said: tuple[str, ...]
    seen: Perception
    tier: Tier
    phase: Phase
    day: int
    messages: int
    in_session: int
    heat: float
    trust: float
    mood: Mood
    vulnerable: bool
    burdened: bool
    hurting: bool

    @property
    def leaving(self) -> bool:
        """Nothing is added to a goodbye (P6)."""
        return self.seen.goodbye or self.seen.opt_out

    @property
    def free(self) -> bool:
        """Whether she may bring up something that draws them on."""
        return not (self.vulnerable or self.leaving)

    @property
    def at_ease(self) -> bool:
        """Whether she may tell of her days, which presses nobody."""
        return not (self.burdened or self.leaving)
