"""What every guard may look at."""

from dataclasses import dataclass
from datetime import datetime

from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.model import Language, Message, Perception
from luna.core.policy import Policy
from luna.core.tuning import Tuning


@dataclass(frozen=True, slots=True)
class Facts:
    """``bond`` has already observed this turn; ``now`` is on the user's clock."""

    account: Account
    bond: Bond
    said: tuple[Message, ...]
    seen: Perception
    now: datetime
    rules: Tuning
    policy: Policy

    @property
    def last_text(self) -> str:
        return self.said[-1].text

    @property
    def last_words(self) -> str:
        """What was last said in words, whatever wordless came after it."""
        return next((each.text for each in reversed(self.said) if each.worded), "")

    @property
    def language(self) -> Language:
        """What the user chose, else what they write in."""
        return self.account.language or self.bond.systems.tongue.language or self.seen.language
