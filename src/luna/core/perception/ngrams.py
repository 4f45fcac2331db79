"""Hashed n-grams of a normal form: what the sentence embedding is blind to (slang, typos)."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 13
_CHARACTERS = range(3, 6)
_WORD = re.compile(r"\w+|[^\w\s]")


def buckets(text: str) -> NDArray[np.intp]:
    """Return the sorted distinct buckets of the word and character n-grams of ``text``."""
    words = _WORD.findall(text)
    pairs = zip(["^", *words], [*words, "$"], strict=True)
    found = _hashed(f"p:{left} {right}" for left, right in pairs)
    found = found.union(*map(_of_word, words))
    return np.fromiter(sorted(found), dtype=np.intp, count=len(found))


@lru_cache(maxsize=4096)  # a talk is made of few words
def _of_word(word: str) -> frozenset[int]:
    return _hashed((f"w:{word}", *_inside(f"<{word}>")))


def _inside(word: str) -> Iterator[str]:
    """Yield the runs of 3 to 5 characters within a word."""
    for size in _CHARACTERS:
        yield from (word[at : at + size] for at in range(len(word) - size + 1))


def _hashed(grams: Iterable[str]) -> frozenset[int]:
    return frozenset(crc32(gram.encode("utf-8", "replace")) % BUCKETS for gram in grams)
