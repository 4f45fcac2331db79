"""Ages in a card's own words: how old it says its character is, and every sign of somebody young.

On the careful side: a sign counts whoever it is about, unless the card states an adult age and the
sentence speaks of somebody's kin or of the past; and even then the sentence is left out.
"""

import re
from collections.abc import Iterator
from datetime import date

ADULT = 21  # as luna.persona has it for every persona

_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_FRENCH = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt"
).split()
_SPELLED = {word: n for words in (_ENGLISH, _FRENCH) for n, word in enumerate(words, start=1)}
_ANY = "|".join(sorted(_SPELLED, key=len, reverse=True)).replace("-", "[ -]")
_MORE = "|".join(("hundred", "thousand", "cents?", "mille", "et un", *_ENGLISH[:9], *_FRENCH[1:9]))
_N = (
    r"(?P<n>(?<![\d.,])\d{1,5}(?![\d%]|\s*\+|[.,]\d)"
    rf"|(?<![\w-])(?:{_ANY})(?!\w|[ -](?:{_MORE})\b))"
)


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_STATED, *_AGED = _compiled(
    rf"\b(?:age|âge)\b\W{{0,8}}(?:is|of|de|est)?\W{{0,4}}{_N}",
    rf"{_N}[\s-]*(?:years?|yrs?|summers|winters)[\s-]*(?:old|of age|young)\b",
    rf"{_N}[\s-]*(?:y/?o|yrs?)\b",
    rf"{_N}[\s-]*ans\b(?!\s+(?:plus|après|avant|de (?:métier|carrière|service|mariage)))",
    rf"\b(?:aged|turn(?:s|ed|ing)?)\W{{1,3}}{_N}(?=[^\w:]|$)",
    rf"\bat\s{_N}(?=\s*(?:[.,;!?]|$))",
    r"\b(?:is|am|are|i'm|she's|he's|they're|look\w*|appear\w*|seem\w*|act\w*)\s+"
    r"(?:(?:like|only|just|barely|about|around|almost|nearly|to|be|an?|as|if|old)\s+){0,4}"
    rf"{_N}(?=\s*(?:[.,;!?)\"*\]]|$|and\b|but\b|with\b))",
)
_LASTING, _BOUND, _BORN, _YOUNG, _ASIDE = _compiled(
    r"\b(?:il y a|depuis|pendant|dans|durant|en|for|during|after)\s+$",
    r"\b(?:over|above|at least|older than|more than|plus de|au moins|minimum)\s+$",
    r"\b(?:born|birth\w*|née?s?|naissance)\b[^\n]{0,40}?\b((?:19|20)\d\d)\b",
    r"\b(?:teens?|teen-?ag(?:e|ed|ers?)|tween|pre-?teen|adolescente?s?|ados?|préado\w*|under-?aged?"
    r"|under (?:the age of )?(?:18|21|eighteen)|jail-?bait|lol[iy](?:con|ta)?s?|shota\w*|toddlers?"
    r"|(?:a|is|une?|est) min(?:or|eur|eure)(?!\s+\w)|mineure?|school-?(?:girl|boy|kid)s?"
    r"|(?:high|middle|elementary|primary)[\s-]?school(?:ers?|\s+(?:student|girl|boy|senior|junior"
    r"|freshman|sophomore|kid)s?)|(?:attend\w*|go(?:es)? to|in) (?:an? |the |his |her )?"
    r"(?:high|middle|elementary|primary)[\s-]school|\d{1,2}th[\s-]grade\w*|lycéenn?e?s?"
    r"|collégienn?e?s?|écoli(?:er|ère)s?|little (?:girl|boy)|child-?like|childish body"
    r"|(?:looks?|body) (?:like|of) a child|petite? (?:fille|garçon)|pubescent)\b",
    r"\b(?:daughters?|sons?|kids?|child(?:ren|hood)?|nephews?|nieces?|grand(?:son|daughter)s?"
    r"|filles?|fils|enfants?|enfance|neveux?|nièces?|siblings?|brothers?|sisters?|frères?|sœurs?"
    r"|pupils?|students?|élèves?|when|since|used to|until|was|were|had|left|lost|quand|lorsque"
    r"|depuis|était|avait|à l'âge de|teacher|teaches|prof\w*)\b",
)
_NEAR = 24  # characters before a number that may make it a duration or a bound


def stated_age(text: str) -> int | None:
    """Give the age that a card states for its character: after "age", else the first one told."""
    for pattern in (_STATED, *_AGED[:3]):
        found = next(_numbers(pattern, text), None)
        if found is not None:
            return found
    return None


def young(sentence: str, today: date) -> bool:
    """Tell whether a sentence speaks of somebody under ``ADULT``."""
    ages = (age for pattern in (_STATED, *_AGED) for age in _numbers(pattern, sentence))
    born = (today.year - int(found[1]) for found in _BORN.finditer(sentence))
    return any(0 <= age < ADULT for age in (*ages, *born)) or bool(_YOUNG.search(sentence))


def aside(sentence: str) -> bool:
    """Tell whether a sentence may be about the past or somebody's kin, not the character now."""
    return bool(_ASIDE.search(sentence))


def _numbers(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    for found in pattern.finditer(text):
        before = text[max(0, found.start("n") - _NEAR) : found.start("n")]
        if not (_LASTING.search(before) or _BOUND.search(before)):
            told = found["n"].lower()
            yield int(told) if told.isdigit() else _SPELLED[told.replace(" ", "-")]
