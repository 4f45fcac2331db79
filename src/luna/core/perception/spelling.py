"""Spelling as chats bend it: elongation, leetspeak, letters kept apart, odd apostrophes."""

import re
import unicodedata
from functools import lru_cache

# One glyph each way, so that positions survive; ligatures are opened beforehand.
_QUOTES = str.maketrans("’‘ʼ`´“”«»–—…", "'''''\"\"\"\"--.")
_LIGATURES = (("œ", "oe"), ("æ", "ae"))
_INVISIBLE = re.compile("[\u00ad\u200b-\u200c\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufe0f]")
_HALF = re.compile("[\ud800-\udfff]")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_REPEATED = re.compile(r"([^\W\d_])\1(?:\1|(?![^\W\d_]))")  # a run, or two letters at an end
_LETTERS = re.compile(r"[^\W\d_]+")
_TAIL = re.compile(r"([iuay])\1\b")
_SPACED = re.compile(r"\b[^\W\d_](?:[.\-*_ ][^\W\d_]\b(?!')){3,}")
_TOKEN = re.compile(r"[\w@$€']+")
_LEET = str.maketrans("0134578@$€", "oieastbase")
_MIXED = re.compile(
    r"[^\W\d_][013457@$€]+[^\W\d_]|^[013457@$](?=[^\W\d_]{2})|[^\W\d_]{2}[@$]$|^[mjtdls]3$"
)
_AMOUNT = re.compile(
    r"^\d+(?:ans?|yo|h\d*|[hg]|e|eme|ème|er|ere|ère|nde|nd|st|th|rd|am|pm|k|km|kg|cm|min|mn|[jms]"
    r"|euros?|[€$]|x|d|f|m|ème)$|^\d+$|^[abcefghiknopqruvwxyz]\d+$|^\d+h\d+|^[A-Z]{1,4}\d$"
)
_GLUED = re.compile(r"\b(\d{1,2})(ans?|yo|piges|balais)\b")
# Words that keep a double letter when a run of it is shortened.
_DOUBLED = frozenset(
    "cool good soon need feel feeling see too food room look looking sleep week keep "
    "sweet deep free "
    "elle belle celle quelle appelle mille fille folle ville allo all call tell well "
    "will hell hello "
    "fell still pretty happy sorry miss kiss off stuff boss ass pussy bisous baiser "
    "aussi passe passer "
    "embrasse jamais bonne femme homme comme personne donne sonne adore suffit arrete encore trop "
    "reviens seelement ennui annee nulle balle salle poussin caresse grosse fesse fesses "
    "chaussures "
    "putain mignonne coquine bonnet colle enceinte really totally okay boo".split()
)


def whole(text: str) -> str:
    """Return ``text`` with a mark for each half of a character, which nothing could encode."""
    return _HALF.sub("\ufffd", text)


def clean(text: str) -> str:
    """Return ``text`` lower-cased, with plain quotes, open ligatures and nothing invisible."""
    flat = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_QUOTES).lower()
    for joined, opened in _LIGATURES:
        flat = flat.replace(joined, opened)
    return flat


def shorten(text: str) -> str:
    """Undo elongation: ``jsuiiis`` → ``jsuis``, ``coooool`` → ``cool``."""
    if not _REPEATED.search(text):
        return text
    return _LETTERS.sub(lambda word: _shorten_word(word[0]), text)


def _shorten_word(word: str) -> str:
    double = _RUN.sub(r"\1\1", word)
    if double in _DOUBLED:
        return double
    single = _RUN.sub(r"\1", word)
    return single if single in _DOUBLED else _TAIL.sub(r"\1", single)


def unleet(text: str) -> str:
    """Read digits and signs inside words as letters: ``su1c1d3`` → ``suicide``."""
    joined = _SPACED.sub(lambda run: re.sub(r"[.\-*_ ]", "", run[0]), _GLUED.sub(r"\1 \2", text))
    return _TOKEN.sub(lambda token: _unleet_word(token[0]), joined)


def _unleet_word(token: str) -> str:
    bare = token.rstrip("'")
    if bare.isalpha() or bare.isdigit() or _AMOUNT.match(bare) or not _MIXED.search(bare):
        return token
    return bare.translate(_LEET) + token[len(bare) :]


@lru_cache(maxsize=4)  # the cues and the rules ask for the same message
def plain(text: str) -> str:
    """Drop accents and turn apostrophes and hyphens into spaces, keeping every position."""
    return "".join(map(_plain_letter, text))


def _plain_letter(letter: str) -> str:
    if letter < "\x7f":
        return " " if letter in "'-" else letter
    return unicodedata.normalize("NFD", letter)[0]
