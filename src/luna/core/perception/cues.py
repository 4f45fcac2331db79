"""Cues: named patterns over the plain form of a message. The heads learn what each is worth."""

import re

import numpy as np
from numpy.typing import NDArray

from luna.core.patterns import any_of
from luna.core.perception.ages import Age, age
from luna.core.perception.counts import counted
from luna.core.perception.cue_words import PATTERNS
from luna.core.perception.dates import date_ahead
from luna.core.perception.mood import NAMES as MOODS
from luna.core.perception.mood import mood
from luna.core.perception.school import other_school, own_school

_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in PATTERNS.items())
_READ = (
    *(f"age_{kind}" for kind in Age),
    "own_school",
    "other_school",
    "date_ahead",
    "counted",
    *MOODS,
)
NAMES = (*PATTERNS, *_READ)


_EXPLICIT = any_of(PATTERNS[name] for name in ("organs", "acts", "crude", "naked", "climax_now"))


def explicit(plain: str) -> bool:
    """Tell whether a word of organs, acts or nudity is used, whatever it means there."""
    return bool(_EXPLICIT.search(plain))


def cues(plain: str, year: int) -> NDArray[np.float32]:
    """Return 1 for each cue of ``NAMES`` that holds, 0 otherwise."""
    stated = age(plain, year)
    held = [bool(pattern.search(plain)) for _, pattern in _COMPILED]
    held += [stated is kind for kind in Age]
    held += [own_school(plain), other_school(plain), date_ahead(plain), counted(plain)]
    held += mood(plain).values()
    return np.array(held, dtype=np.float32)
