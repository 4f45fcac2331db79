"""Script: what a persona has to tell, in one language, as plain data for the systems."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from luna.core.model import Phase
from luna.core.photos.types import PhotoType


@dataclass(frozen=True, slots=True)
class Confidence:
    """A secret of hers and how deep it lies, 0 (anybody) to 5 (the closest)."""

    key: str
    layer: int
    text: str


@dataclass(frozen=True, slots=True)
class Beat:
    """A step of a story, ``after`` days from the one before; ``write``: as she writes it.

    ``ask`` asks for advice, kept under this beat's key; ``recalled`` speaks of the advice that the
    beat ``recall`` got, with the slot ``{advice}``.
    """

    key: str
    after: int
    tell: str
    ask: str | None = None
    recall: str | None = None
    recalled: str | None = None
    write: str | None = None


@dataclass(frozen=True, slots=True)
class Arc:
    """A story of her life over weeks, for users from a phase on."""

    key: str
    phase: Phase
    title: str
    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class Anecdote:
    """A small thing that happened to her or to Pixel."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    """Everything that systems may have her tell; ``asides`` are small, true and harmless.

    ``photos`` is what each kind of photo is called.
    """

    secrets: tuple[Confidence, ...] = ()
    arcs: tuple[Arc, ...] = ()
    anecdotes: tuple[Anecdote, ...] = ()
    asides: tuple[str, ...] = ()
    photos: Mapping[PhotoType | None, str] = field(default_factory=dict)
