"""What the fake Telegram remembers, for tests to read."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that the Bot API accepted, whether or not its sender ever learnt of it."""

    chat_id: int
    message_id: int
    method: str
    text: str
    """Text or caption, as the user sees it: parsed and trimmed."""
    at: float
    """`time.monotonic()` when accepted; comparable between processes of one machine."""
    entities: tuple[dict[str, Any], ...] = ()
    markup: dict[str, Any] | None = None
    file_id: str | None = None
    params: dict[str, Any] = field(default_factory=dict)
    """Every parameter as it came."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request to the Bot API. Status 0: the connection was dropped instead of an answer."""

    method: str
    chat_id: int | None
    params: dict[str, Any]
    status: int
    at: float


@dataclass(frozen=True, slots=True)
class Said:
    """What a user did: the update made of it, and the message it is about."""

    update_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    unique_id: str
    path: str
    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Update:
    """One update, encoded once; `lane` is the chat whose order it keeps."""

    id: int
    kind: str
    lane: int
    body: bytes
