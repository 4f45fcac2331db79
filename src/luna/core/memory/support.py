"""Whether a value stands in the words of its source: what does not is never kept."""

import re
from typing import Protocol

from luna.core.model import Language
from luna.core.perception.normalise import normalise
from luna.core.perception.spelling import clean, plain

_TOKEN = re.compile(r"\S+")
_ELIDED = re.compile(r"\w{1,2}['’]")
_WORD = re.compile(r"\w+")


class Source(Protocol):
    """A message as it was written."""

    @property
    def text(self) -> str:
        """What was written."""

    @property
    def language(self) -> Language:
        """Which language it is in."""


def supported(value: str, source: Source) -> bool:
    """Tell whether ``value`` is a run of words of ``source``, as typed or as spelt out."""
    wanted = _words(value.lower())
    written = (source.text.lower(), normalise(source.text, source.language))
    return bool(wanted) and any(f" {wanted} " in f" {_words(text)} " for text in written)


def woven(value: str, source: Source) -> bool:
    """Tell whether the words of ``value`` stand in ``source`` in this order, others between."""
    left = iter(_words(normalise(source.text, source.language)).split())
    return all(word in left for word in _words(value.lower()).split())


def as_typed(value: str, source: Source) -> str:
    """Return ``value`` in the very letters of ``source`` where its words can be found there."""
    tokens = list(_TOKEN.finditer(source.text))
    spelt = [
        (word, at)
        for at, token in enumerate(tokens)
        for word in _words(normalise(token[0], source.language)).split()
    ]
    wanted = _words(value.lower()).split()
    for start in range(len(spelt) - len(wanted) + 1 if wanted else 0):
        run = spelt[start : start + len(wanted)]
        if [word for word, _ in run] == wanted:
            return _between(source.text, tokens[run[0][1]], tokens[run[-1][1]], wanted)
    return value


def _between(text: str, first: re.Match[str], last: re.Match[str], wanted: list[str]) -> str:
    """Cut the tokens out, without an elided article before the first word wanted."""
    cut = text[first.start() : last.end()]
    elided = _ELIDED.match(cut)
    if elided and not _words(cut.lower()).startswith(wanted[0]):
        cut = cut[elided.end() :]
    return cut.strip(" .,;:!?…()\"'")


def _words(text: str) -> str:
    return " ".join(_WORD.findall(plain(clean(text))))
