"""Small whole numbers, in digits or in French and English letters."""

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
_DIGITS, _TEENS = range(1, 10), range(10, 20)
_COMPOUND = {
    f"{ten} {unit}": value + n
    for ten, value in _TENS.items()
    for unit, n in _SMALL.items()
    if n in _DIGITS or (ten in {"soixante", "quatre vingt"} and n in _TEENS)
}
WORDS = _COMPOUND | {f"{ten} et un": value + 1 for ten, value in _TENS.items()} | _TENS | _SMALL

# Longest first, so that "dix sept" is not read as "dix".
NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(WORDS, key=len, reverse=True)) + r")\b"


def value(written: str) -> int:
    """Return the number that ``NUMBER`` matched. Raises ``KeyError`` on another word."""
    return int(written) if written.isdigit() else WORDS[written]
