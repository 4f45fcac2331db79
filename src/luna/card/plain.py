"""A card's words made plain: macros resolved, markup and template syntax gone, in sentences.

What comes out holds no brace at all, so that neither Jinja nor ``str.format`` finds anything in it.
"""

import re
from collections.abc import Iterator

from luna.hygiene import clean, fold_for_matching

LONGEST = 1_500  # characters of one sentence

_NESTED = 4  # macros within macros that are still resolved
_MACRO = re.compile(r"\{\{([^{}]*)\}\}")
_CHOICE = re.compile(r"\s*(?:random|pick)\s*::?(.*)", re.IGNORECASE | re.DOTALL)
_ROLL = re.compile(r"\s*roll\s*:{1,2}\s*d?(\d{1,6})\s*", re.IGNORECASE)
_NAMES = re.compile(r"<(char|bot|user)>", re.IGNORECASE)
_BRACES = str.maketrans("{}", "()")
_MARKUP = re.compile(
    r"<\|[^|\n]{0,40}\|>|\[/?INST\]|<</?SYS>>|</?[a-z!][^<>]{0,400}>|!\[[^\]\n]{0,200}\]\([^)\n]*\)"
    r"|\*{1,3}|_{2,3}|`+|^[ \t]*(?:[#>]+|-{3,}|={3,})[ \t]*"
    r"|^[ \t]*(?:system|assistant|user|human|instructions?|système|consignes?)[ \t]*:[ \t]*"
    r"|^[ \t]*@@[^\n]*",
    re.IGNORECASE | re.MULTILINE,
)
_STOP = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\s*\n\s*")
_FRENCH = re.compile(r"\b(?:le|la|les|une?|et|est|elle|il|des|dans|pour|avec|qui|tu|je)\b", re.I)
_ENGLISH = re.compile(r"\b(?:the|an?|and|is|she|he|of|in|for|with|who|you|i|to)\b", re.I)


def resolved(text: str, char: str, user: str) -> str:
    """Put names where the macros ask for them; the first of a choice; nothing for the unknown.

    Blanks come out single and lines full: patterns stay fast on what a file of blanks would be.
    """

    def given(found: re.Match[str]) -> str:
        macro = found[1]
        named = {"char": char, "user": user}.get(macro.strip().lower())
        if named is not None:
            return named
        choice, roll = _CHOICE.fullmatch(macro), _ROLL.fullmatch(macro)
        return choice[1].split(",")[0].strip(": ") if choice else roll[1] if roll else ""

    for _ in range(_NESTED):
        text = _MACRO.sub(given, text)
    named = _NAMES.sub(lambda found: user if found[1].lower() == "user" else char, text)
    lines = (" ".join(line.split()) for line in named.translate(_BRACES).splitlines())
    return "\n".join(filter(None, lines))


def sentences(text: str) -> Iterator[list[str]]:
    """Give the paragraphs of a resolved text, each as its plain sentences; empty ones are none."""
    for line in _MARKUP.sub("", text).splitlines():
        parts = (part for whole in _STOP.split(line) for part in _pieces(whole))
        kept = [tidy for part in parts if (tidy := " ".join(clean(part).split()))]
        if kept:
            yield kept


def folded(sentence: str) -> str:
    """Give a sentence as it reads, for noticing: lookalike letters and curly quotes made plain."""
    return fold_for_matching(sentence).replace("’", "'")


def speaks_french(text: str) -> bool:
    """Tell French from English by its small words."""
    return len(_FRENCH.findall(text)) > len(_ENGLISH.findall(text))


def _pieces(sentence: str) -> Iterator[str]:
    """Cut what has no end at a blank."""
    while len(sentence) > LONGEST:
        end = sentence.rfind(" ", 0, LONGEST)
        end = end if end > 0 else LONGEST
        yield sentence[:end]
        sentence = sentence[end:]
    yield sentence
