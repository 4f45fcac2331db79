"""One normal form of a chat message, for the encoder, the n-grams and every rule."""

import re
from functools import lru_cache

from luna.core.model import Language
from luna.core.perception.slang import FRENCH, SHARED
from luna.core.perception.slang_en import ENGLISH
from luna.core.perception.spelling import clean, shorten, unleet

_TABLE = {Language.FR: SHARED | FRENCH, Language.EN: SHARED | ENGLISH}
_TOKEN = re.compile(r"[^\s.,;:!?()\"]+")
# A lone letter stands for a pronoun: what follows says whether a verb was swallowed.
_ELIDED = re.compile(
    r"\b([tjmsnldc]) (?=(?:as|es|ai|a|est|etais|étais|etait|était|avais|avait|aime|aimes|"
    r"inqui\w+|app\w+"
    r"|ennui\w+|en|y|aur\w+|envo\w+|ador\w+|habit\w+|écri\w+|ecri\w+|arriv\w+|attend\w+|"
    r"embrass\w+)\b)"
)
_BARE_T = re.compile(r"\bt (?=\w)(?!')")
_TWO = re.compile(r"\b(envie?|besoin|marre|peur|arret\w*|plus) 2 (?=[^\W\d_]{3})")
_SPACES = re.compile(r"[ \t\r\f\v]+")
_ROW = re.compile(r"([^\w\s])\1{3,}")  # a row of one sign says no more than three of it


@lru_cache(maxsize=256)  # each of the turns under way asks some nine times for its few texts
def normalise(text: str, language: Language) -> str:
    """Return ``text`` as a careful writer of ``language`` would have typed it, in lower case.

    Accents typed are kept, frequent missing ones restored; emojis and punctuation stay.
    """
    short = _SPACES.sub(" ", shorten(unleet(_ROW.sub(r"\1\1\1", clean(text))))).strip()
    if language is Language.FR:
        short = _TWO.sub(r"\1 de ", short)
        short = _BARE_T.sub("t'es ", _ELIDED.sub(r"\1'", short))
    table = _TABLE[language]
    return _TOKEN.sub(lambda token: _expand(token[0], table), short)


def _expand(token: str, table: dict[str, str]) -> str:
    """Replace a short form, alone or after an elided pronoun (``j'suis``)."""
    found = table.get(token) or table.get(token.replace("'", ""))
    return found if found and token not in _KEPT else token


_KEPT = frozenset({"we'll", "we're", "it's", "c'est", "t'es", "j'ai", "t'as", "n'en", "ill", "id"})
