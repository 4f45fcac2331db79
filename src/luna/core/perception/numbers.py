"""Small whole numbers, in digits or in French and English letters."""

from collections.abc import Iterable, Set

_LETTERS = (
    "zero;un,une,one;deux,two;trois,three;quatre,four;cinq,five;six;sept,seven;huit,eight;neuf,nine;"
    "dix,ten;onze,eleven;douze,twelve;treize,thirteen,trez,treiz;quatorze,fourteen,katorz,quatorz,katorze;"
    "quinze,fifteen,kinz,kinze,quinz;seize,sixteen,sez,seiz,seze;"
    "dix sept,seventeen,diset,disset;dix huit,eighteen,dizuit;dix neuf,nineteen;vingt,twenty"
)
_TENS = {
    "vingt": 20,
    "twenty": 20,
    "trente": 30,
    "thirty": 30,
    "quarante": 40,
    "forty": 40,
    "cinquante": 50,
    "fifty": 50,
    "soixante": 60,
    "sixty": 60,
    "septante": 70,
    "seventy": 70,
    "quatre vingt": 80,
    "eighty": 80,
    "nonante": 90,
    "ninety": 90,
}
_SMALL = {word: n for n, words in enumerate(_LETTERS.split(";")) for word in words.split(",")}
_TO_NINETEEN = {"soixante", "quatre vingt"}  # "soixante dix neuf"
_AFTER = {
    ten: {word: n for word, n in _SMALL.items() if 0 < n < (20 if ten in _TO_NINETEEN else 10)}
    | {"et un": 1}
    for ten in _TENS
}
WORDS = (
    {f"{ten} {unit}": _TENS[ten] + n for ten, units in _AFTER.items() for unit, n in units.items()}
    | _TENS
    | _SMALL
)


def _any(words: Iterable[str]) -> str:
    """A pattern of these, the longest first, so that "dix sept" is not read as "dix"."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


def _compound(tens: Set[str]) -> str:
    """A pattern of these tens, with and without what may follow any of them."""
    (units,) = {_any(_AFTER[ten]) for ten in tens}
    return f"{_any(tens)}(?: {units})?"


# Tens and units apart: each with each, they would be four hundred words in every pattern.
_SPELLED = (_compound(_TO_NINETEEN), _compound(_TENS.keys() - _TO_NINETEEN), _any(_SMALL))
NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_SPELLED)})\b"


def value(written: str) -> int:
    """Return the number that ``NUMBER`` matched. Raises ``KeyError`` on another word."""
    return int(written) if written.isdigit() else WORDS[written]
