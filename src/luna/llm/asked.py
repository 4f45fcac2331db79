"""What a chat model is asked and what it answers, whatever the wire format."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from luna.core.model import Author
from luna.core.speech import Usage

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the system role; ``shared`` ones are the same in other calls, so worth a cache."""

    text: str
    shared: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """``turns`` alternate from user to user; ``as_json``: the answer is to be one JSON object.
    ``pictures`` are JPEGs that are shown with the last turn, before its words.
    """

    system: tuple[Block, ...]
    turns: tuple[tuple[Author, str], ...]
    max_tokens: int
    as_json: bool = False
    pictures: tuple[bytes, ...] = ()

    @property
    def contents(self) -> list[tuple[Author, str, tuple[bytes, ...]]]:
        """Each turn with what is shown in it."""
        *past, (author, words) = self.turns
        return [*((who, said, ()) for who, said in past), (author, words, self.pictures)]


@dataclass(frozen=True, slots=True)
class Tokens:
    """``read`` counts all of the prompt, those too that a cache held or took in."""

    read: int
    written: int
    cached: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """``billed`` is in US dollars, where the provider says it."""

    text: str
    tokens: Tokens
    billed: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer with what it cost."""

    text: str
    usage: Usage


class Dialect(Protocol):
    """A wire format: how a provider wants to be asked, and how it answers."""

    @property
    def path(self) -> str: ...

    def headers(self, key: str) -> dict[str, str]:
        """What goes with every request."""

    def body(self, model: str, asked: Asked) -> Json:
        """The request."""

    def read(self, answer: Json) -> Answer:
        """The answer. Raises ``FaultError``, or anything at all where it makes no sense."""
