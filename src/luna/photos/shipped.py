"""The set that ships with a persona: ``photos.toml`` says what each picture is, ``photos/`` holds
them, and ``prints.toml`` beside them is written by whatever drew them.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from luna.core.immersion.day import Season
from luna.core.model import DayPart, Language, Phase
from luna.core.photos.types import PhotoType
from luna.strict import (
    PersonaError,
    Table,
    by_language,
    lists_by_language,
    number,
    only,
    read_toml,
    rows,
    sub,
    text,
    texts,
)

FOLDER = "photos"
_ROW = {"file", "type", "phase", "tags", "activities", "seasons", "parts", "picture", "captions"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo as the database is told of it; ``about`` is what else is known of it, as JSON."""

    key: str
    name: str
    type: PhotoType
    phase: Phase
    tags: tuple[str, ...]
    about: Mapping[str, object]
    provenance: str
    looks: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shipped:
    """``meaning`` gives the beginnings of words that mean a tag, ``kinds`` what a type is called;
    ``print`` changes with anything in the set.
    """

    entries: tuple[Entry, ...] = ()
    meaning: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: Mapping[PhotoType, Mapping[Language, str]] = field(default_factory=dict)
    print: str = ""


def read_shipped(folder: Path) -> Shipped:
    """Read a persona's own pictures; it may have none. Raises ``PersonaError``."""
    path, printed = folder / "photos.toml", folder / FOLDER / "prints.toml"
    if not path.exists():
        return Shipped()
    table, prints = read_toml(path), read_toml(printed)
    only(table, {"photo", "meaning", "kinds"}, str(path))
    meaning = sub(table, "meaning", str(path))
    kinds = sub(table, "kinds", str(path))
    only(kinds, set(PhotoType), f"{path}: kinds")
    read = path.read_bytes() + printed.read_bytes()
    return Shipped(
        entries=tuple(_entry(row, prints, str(path)) for row in rows(table, "photo", str(path))),
        meaning={tag: texts(words, f"{path}: meaning {tag}") for tag, words in meaning.items()},
        kinds={PhotoType(k): by_language(sub(kinds, k, str(path)), str(path)) for k in kinds},
        print=hashlib.sha256(read).hexdigest(),
    )


def _entry(row: Table, prints: Table, path: str) -> Entry:
    name = text(row, "file", path)
    at = f"{path}: {name}"
    only(row, _ROW, at)
    measured = sub(prints, name, at)
    about = {
        "description": by_language(sub(row, "picture", at), f"{at}: picture"),
        "captions": lists_by_language(sub(row, "captions", at), f"{at}: captions"),
        "activities": texts(row.get("activities", ()), at),
        "seasons": _known(row, "seasons", Season, at),
        "parts": _known(row, "parts", DayPart, at),
    }
    return Entry(
        key=text(measured, "key", at),
        name=name,
        type=PhotoType(_one(text(row, "type", at), PhotoType, at)),
        phase=Phase(_one(str(row.get("phase", Phase.DISCOVERY)), Phase, at)),
        tags=texts(row.get("tags", ()), f"{at}: tags"),
        about=about,
        provenance="synthetic",  # drawn by the project: nobody is on them
        looks=number(measured, "looks", at),
        width=number(measured, "width", at),
        height=number(measured, "height", at),
    )


def _known(row: Table, name: str, known: Iterable[str], at: str) -> tuple[str, ...]:
    return tuple(_one(each, known, at) for each in texts(row.get(name, ()), f"{at}: {name}"))


def _one(word: str, known: Iterable[str], at: str) -> str:
    if word not in (names := tuple(map(str, known))):
        raise PersonaError(f"{at}: '{word}' is none of {', '.join(names)}")
    return word
