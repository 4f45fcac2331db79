"""Many patterns as one that is quick to say no.

Tried one after the other, hundreds of patterns that begin a word are all begun at every letter;
behind one common word boundary, only where a word begins or ends.
"""

import re
from collections.abc import Iterable, Iterator

_BOUNDARY = r"\b"
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^]\\])*\]|[()|]", re.DOTALL)


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that is found in a text if any of ``patterns`` is, for yes or no only:
    which of them it was, and their groups, are not told.
    """
    every = [each for pattern in patterns for each in _alternatives(pattern)]
    words = [each.removeprefix(_BOUNDARY) for each in every if each.startswith(_BOUNDARY)]
    others = [each for each in every if not each.startswith(_BOUNDARY)]
    return re.compile("|".join([*others, *([rf"\b(?:{'|'.join(words)})"] if words else [])]))


def _alternatives(pattern: str) -> Iterator[str]:
    """Cut a pattern at the bars that no bracket encloses."""
    depth = start = 0
    for sign in _SIGN.finditer(pattern):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if sign[0] == "|" and depth == 0:
            yield pattern[start : sign.start()]
            start = sign.end()
    yield pattern[start:]
