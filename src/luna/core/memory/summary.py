"""The rolling summary of older talk: what of a model's may be kept."""

import re
from collections.abc import Sequence

from luna.core.memory.stop import STOP
from luna.core.memory.words import stem, words
from luna.core.perception.spelling import plain

LONGEST = 1200  # characters, some 300 tokens
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"\w+")
_SAID = 0.5  # share of a sentence's words that somebody must have said
_HERS = frozenset({"luna"})


def borne_out(summary: str, sources: Sequence[str]) -> str:
    """Return the sentences whose names and numbers, and half of whose words, the sources hold.

    ``sources`` are the lines summed up, and the summary before them.
    """
    heard = {form for each in sources for word in _words(each) for form in (word, stem(word))}
    kept = [each.strip() for each in _SENTENCE.findall(summary) if _stands(each, heard)]
    while sum(map(len, kept)) + len(kept) > LONGEST:
        kept.pop()
    return " ".join(kept)


def _stands(sentence: str, heard: set[str]) -> bool:
    first, *rest = _WORD.findall(sentence) or [""]
    named = [word for word in rest if word[0].isupper()]
    numbers = [word for word in (first, *rest) if word[:1].isdigit()]
    if any(not set(_words(word)) <= heard | _HERS for word in (*named, *numbers)):
        return False
    told = [word for word in _words(sentence) if word not in STOP]
    said = [word for word in told if word in heard or stem(word) in heard]
    return bool(told) and len(said) >= _SAID * len(told)


def _words(text: str) -> list[str]:
    return words(plain(text.lower()))
