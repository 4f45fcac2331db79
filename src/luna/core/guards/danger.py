"""How near a danger is, and whose: decided from the words alone, for a turn known to be a crisis.

Perception says *that* it is one; this says which of the protocol's texts answers it. The rank is
careful: whatever looks near is near, unless it is told as long past.
"""

import re
from dataclasses import dataclass

from luna.core.guards import crisis_words as words
from luna.core.model import Danger, Language
from luna.core.perception.danger import of_another, suffered
from luna.core.perception.normalise import normalise
from luna.core.perception.outright import outright
from luna.core.perception.spelling import plain


@dataclass(frozen=True, slots=True)
class Assessed:
    """``other``: it is somebody else's life or safety that the user fears for."""

    danger: Danger
    other: bool = False


_IMMINENT = re.compile("|".join(words.IMMINENT))
_EXPLICIT = re.compile("|".join(words.EXPLICIT))
_PAST = re.compile(words.PAST)
_OWN = re.compile(words.OWN)
_OTHER = re.compile(words.OTHER_SELF)
_OTHER_NOW = re.compile(words.OTHER_NOW)
_HARMS = re.compile(words.HARMS)


def assess(texts: tuple[str, ...], language: Language) -> Assessed:
    """What the messages of one turn, which somebody careful would act on, are about."""
    said = bare(". ".join(texts), language)
    if (told := _of_another(said)) and not _OWN.search(said):
        return Assessed(_theirs(told, said), other=True)
    return Assessed(_own(said))


def bare(text: str, language: Language) -> str:
    """The plain normal form that the word lists are written in."""
    return plain(normalise(text, language)).strip()


def _own(said: str) -> Danger:
    if _IMMINENT.search(said) and not _PAST.search(said):
        return Danger.IMMINENT
    wish = bool(_EXPLICIT.search(said) or _IMMINENT.search(said) or outright(said))
    if suffered(said) and not _OWN.search(said):
        return Danger.VIOLENCE
    return Danger.EXPLICIT if wish else Danger.VEILED


def _theirs(told: str, said: str) -> Danger:
    if _HARMS.search(told):
        return Danger.VIOLENCE
    near = _OTHER_NOW.search(said) and not _PAST.search(said)
    return Danger.IMMINENT if near else Danger.EXPLICIT


def _of_another(said: str) -> str:
    found = _OTHER.search(said)
    return found[0] if found else of_another(said)
