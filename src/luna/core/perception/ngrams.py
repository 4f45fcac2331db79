"""Hashed n-grams of a normal form: what the sentence embedding is blind to (slang, typos)."""

import re
from collections.abc import Iterator
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 13
_CHARACTERS = range(3, 6)
_WORD = re.compile(r"\w+|[^\w\s]")


def buckets(text: str) -> NDArray[np.intp]:
    """Return the sorted distinct buckets of the word and character n-grams of ``text``."""
    found = {crc32(gram.encode("utf-8", "replace")) % BUCKETS for gram in grams(text)}
    return np.fromiter(sorted(found), dtype=np.intp, count=len(found))


def grams(text: str) -> Iterator[str]:
    """Yield words, pairs of words, and runs of 3 to 5 characters within words."""
    words = _WORD.findall(text)
    yield from (f"w:{word}" for word in words)
    yield from (
        f"p:{left} {right}" for left, right in zip(["^", *words], [*words, "$"], strict=True)
    )
    for word in words:
        yield from _inside(f"<{word}>")


def _inside(word: str) -> Iterator[str]:
    for size in _CHARACTERS:
        yield from (word[at : at + size] for at in range(len(word) - size + 1))
