"""Scene: all that one load returns; the past that a turn starts from."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.memory.held import Held
from luna.core.model import Message
from luna.core.photos.album import Received


@dataclass(frozen=True, slots=True)
class Incoming:
    """An unanswered message of the inbox, oldest first in a scene."""

    inbox_id: int
    message: Message


@dataclass(frozen=True, slots=True)
class Scene:
    """``lease`` is the right to commit this turn; ``waiting`` is never empty.

    ``key`` opens and seals this bond's words; only the store knows how. ``turns`` tells of each
    line of the transcript which turn it was said in; ``memories`` come newest first, closed ones
    too. ``summary`` is of talk older than the transcript, if there is one.
    too. ``received`` are the photos that this user has; ``shelf`` says how new the catalogue is.
    """

    bond_id: int
    user_id: int
    lease: UUID
    account: Account
    bond: Bond
    waiting: tuple[Incoming, ...]
    transcript: tuple[Message, ...]
    key: object = field(repr=False, compare=False)
    turns: tuple[int, ...] = ()
    memories: Held = field(default_factory=lambda: Held.of(()))
    summary: str = ""
    received: tuple[Received, ...] = ()
    shelf: int = 0

    @property
    def said(self) -> tuple[Message, ...]:
        return tuple(incoming.message for incoming in self.waiting)

    @property
    def began_at(self) -> datetime:
        return self.waiting[0].message.at
