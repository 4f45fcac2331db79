"""A text as words: the lexical fields it touches, its names."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from zlib import crc32

from luna.core.memory import fields_life, fields_taste
from luna.core.memory.stop import ENDINGS, SHORTEST_STEM, STOP
from luna.core.perception.spelling import plain

NAMES = 1 << 16
LONGEST_PHRASE = 3  # words of the longest entry of a field
_WORD = re.compile(r"\w+")
_NAME = re.compile(r"(?<=[\w,;)] )[A-ZÀ-ÖØ-Þ][\w'’-]+|\d+")


def words(normal: str) -> list[str]:
    """Return the words of a normal form, without accents."""
    return _WORD.findall(plain(normal))


def telling(said: Iterable[str]) -> list[str]:
    """Keep the words that say what a text is about."""
    return [word for word in said if word not in STOP and len(word) > 1]


def stem(word: str) -> str:
    """Drop the longest known ending that leaves enough of a word."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def names(text: str) -> list[int]:
    """Return proper names and numbers of a text as typed, each as one of ``NAMES``."""
    return sorted({_number(plain(name.lower())) for name in _NAME.findall(text)})


def spoken(said: Iterable[str]) -> list[int]:
    """Return every telling word, numbered as ``names`` are: to find names in."""
    return sorted({_number(word) for word in telling(said)})


def touched(said: list[str]) -> list[int]:
    """Return the lexical fields of the words and phrases, wider fields included."""
    known = _known()
    return sorted({field for phrase in _phrases(said) for field in _entry(phrase, known) if phrase})


def field_names() -> tuple[str, ...]:
    """Name the fields in the order of their numbers."""
    return tuple(head.split(">")[0] for head, _ in _rows())


def _entry(phrase: str, known: dict[str, frozenset[int]]) -> frozenset[int]:
    if phrase in STOP:
        return frozenset()
    return next((known[form] for form in _forms(phrase) if form in known), frozenset())


def _forms(word: str) -> Iterator[str]:
    """Yield a word, then what it may be the plural, the feminine or a verb form of."""
    yield word
    if len(word) > 3 and word[-1] in "sx":  # noqa: PLR2004 - "as", "ils" are no plurals
        yield word[:-1]
    if len(word) > SHORTEST_STEM and word[-1] == "e":
        yield word[:-1]
    if len(word) > SHORTEST_STEM and word.endswith("es"):
        yield word[:-2]
    if len(word) > SHORTEST_STEM and word[-1] == "s":
        yield f"{word[:-1]}e"


def _phrases(said: list[str]) -> Iterator[str]:
    for size in range(1, LONGEST_PHRASE + 1):
        yield from (" ".join(said[at : at + size]) for at in range(len(said) - size + 1))


@cache
def _known() -> dict[str, frozenset[int]]:
    """Map every word and phrase to its fields and theirs above."""
    places = {name: at for at, name in enumerate(field_names())}
    found: dict[str, frozenset[int]] = {}
    for head, entries in _rows():
        own = frozenset(places[name] for name in head.split(">"))
        for entry in entries:
            key = entry.replace("_", " ")
            found[key] = found.get(key, frozenset()) | own
    return found


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...]], ...]:
    folded = (fields_life.ROWS + fields_taste.ROWS.lstrip("\n")).strip().replace("\n  ", " ")
    pairs = (row.split(": ", 1) for row in folded.splitlines())
    return tuple((head, tuple(entries.split())) for head, entries in pairs)


def _number(word: str) -> int:
    return crc32(word.encode("utf-8", "replace")) % NAMES
