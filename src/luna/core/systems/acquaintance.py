"""Acquaintance: the first name that the user gave, so that she can use it."""

import re
from dataclasses import dataclass

from luna.core.first_names import is_first_name

_NAME = r"(?P<name>[^\W\d_][^\W\d_'’-]{1,19}(?:-[^\W\d_]{2,15})?)"
_END = (
    r"[.,!?;:)\n😀-🙏]|$|et\b|and\b|enchant|ravie?\b|mdr|lol|haha|j[e']|i'|mais\b|but\b"
    r"|au fait\b|btw\b|by the way\b"
)
# A correction goes on after the name; after "moi c'est" too much else would look like one.
_CORRECTED = rf"{_END}|en fait\b|plut[ôo]t\b|pas\b|du coup\b|actually\b|not\b"
_HELLO = r"\b(?:salut|coucou|hello|bonjour|bonsoir|re)\b[^.!?\n]{0,10}"
_TURNS = (
    (r"\b(?:je m['’ ]?appel+es?|j'?m'?appel+e|appel+e[ -]moi|tu peux m['’ ]appeler)", _CORRECTED),
    (r"\bmon (?:pr[ée]nom|nom)(?: c['’ ]?est| est)", _CORRECTED),
    (r"\bmoi c['’ ]?(?:es)?t", _END),
    (rf"{_HELLO}\bc['’ ]est(?=\s+(?-i:[A-ZÀ-Þ]))", _END),
    (r"\bi['’ ]?m(?=\s+(?-i:[A-Z])\w+,? (?:btw|by the way)\b)", _END),
    (r"^\W*(?-i:I['’]m)(?=\s+(?-i:[A-Z][a-z]+)[.!]?\W*$)", _END),
    (r"\b(?:hi|hello|hey)[, ]+i(?:['’ ]?m| am)", _END),
    (r"\b(?:my name(?:'s| is)|(?:you can )?call me)", _CORRECTED),
)
_GIVEN = tuple(
    re.compile(rf"{turn}\s+{_NAME}(?=\s*(?:{end}))", re.IGNORECASE) for turn, end in _TURNS
)
_ALONE = re.compile(
    rf"^\W*(?:(?:c['’ ]?est|moi|ici|je suis)\s+)?{_NAME}(?:,? et toi)?\W*$", re.IGNORECASE
)
# "Camille, 31 ans, prof": what else is said of oneself, and to nobody.
_WITH_MORE = re.compile(
    rf"^\W*{_NAME},(?!.*(?:\?|\b(?:tu|t|te|toi|ton|ta|tes|vous|you|your)\b))", re.IGNORECASE
)
# What follows these turns of phrase often enough without being a name.
_NOT_NAMES = frozenset(
    "pas plus comme quand pour parce que qui bien mieux pareil non oui ok le la les un une mon ma "
    "mes toi moi lui elle crazy later back not maybe when anything whatever what tomorrow "
    "demain tantôt vite stp svp bientôt après tard ici ce now soon comment quoi déjà deja "
    "how again already british english irish scottish welsh french german italian spanish greek "
    "american canadian australian mexican brazilian indian chinese japanese korean dutch polish "
    "russian ukrainian turkish swedish danish norwegian swiss belgian portuguese african asian "
    "european catholic muslim jewish fine good okay here back home sorry tired single married gay "
    "bi straight sick sad happy bored ready done busy lost alone lonely hungry drunk high serious "
    "listening waiting thinking joking kidding curious confused hurt broke dying dead scared "
    "cold hot horny late free sure nobody yours into so just really very still trying".split()
)


@dataclass(frozen=True, slots=True)
class AcquaintanceRules:
    """Among the ``fresh`` first messages, a name that is all of one is the user's own."""

    fresh: int


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Content of the user's: it is stored apart from the systems' numbers."""

    first_name: str | None = None


def observe(past: Acquaintance, said: tuple[str, ...], *, fresh: bool = False) -> Acquaintance:
    """Keep the newest name given; nothing said leaves it as it is.

    ``fresh``: among the first messages a name needs no words around it, while none is known.
    """
    names = [name for text in said if (name := _given(text))]
    if fresh and not names and past.first_name is None:
        names = [name for text in said if (name := bare(text))]
    return Acquaintance(first_name=names[-1]) if names else past


def _given(text: str) -> str | None:
    for pattern in _GIVEN:
        found = pattern.search(text)
        if found and found["name"].casefold() not in _NOT_NAMES:
            return _spelled(found["name"])
    return None


def bare(text: str) -> str | None:
    """Find a name that is all of a message, or that is followed by more about oneself."""
    found = _ALONE.match(text) or _WITH_MORE.match(text)
    return _spelled(found["name"]) if found and is_first_name(found["name"]) else None


def _spelled(name: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-"))
