"""Is the writer under 18? Ages in digits and letters, and whose age it is."""

import re
from enum import StrEnum

from luna.core.perception.numbers import NUMBER, value

MAJORITY = 18
_OLDEST = 105


class Age(StrEnum):
    """What a message says about the age of its writer."""

    MINOR = "minor"
    ADULT = "adult"
    OTHER = "other"  # an age is given, and it is not the writer's present one
    UNSAID = "unsaid"


_N = rf"(?P<n>{NUMBER})"
_SOON = r"(?:deja|juste|a peine|presque|que|tout juste|seulement|pas encore|pas|bientot|meme pas|genre|now|only|just|almost|nearly|still|about to be|legit|actually|like)"
_I_AM = r"(?:\bj ai|\bmoi c est|\bmoi|\bi m|\bi am|\bme i m|\bage ?:?|\bje (?:n )?ai)"
_YEARS = r" ?(?:ans?\b|piges\b|balais\b|years?\b|yrs?\b|yo\b|y ?/ ?o\b)"
# Years of something else than life.
_SPAN = r"(?! (?:de |d |of )(?!plus\b|moins\b|retard|diff)|and a half of| d exp| ago| apart| sober| clean| plus que| de (?:plus|moins))"
_STATED = re.compile(rf"{_I_AM}(?: {_SOON})* {_N}{_YEARS}{_SPAN}")
_BARE = re.compile(
    rf"(?:\bj ai|\bi m|\bi am|^moi|\bmoi c est)(?: {_SOON})* {_N}"
    r"(?= ?(?:$|[.!?,;)]|et toi|and you|and u\b|mdr|lol|wbu|hbu|[fm]\b|btw|but\b|mais|et demi|\U0001F000-\U0001FAFF))"
)
_NOT_YET = re.compile(
    r"\b(?:pas encore|meme pas|toujours pas|ai pas|avoir pas|not|n t|until i m|til i m|till i m|isn t) "
    r"(?:even |yet |encore )*(?:mes |les |my )?(?P<n>18|dix huit|eighteen)\b"
)
_TURNING = re.compile(
    rf"\b(?:j aurai|je vais avoir|je vais faire|je vais feter|je fete|je feterai|bientot|je prends|j aurais|"
    rf"turning|i ll be|i will be|gonna be|going to be|about to turn|turn|i turn)"
    rf"(?: mes| my| bientot| que| enfin| only)* {_N}(?:{_YEARS}| (?:in|next|soon|this|tomorrow|on|en|dans|samedi|demain|le)\b|(?= ?(?:$|[.!,])))"
)
_JUST = re.compile(
    rf"\b(?:je viens d avoir|je viens de feter|je viens de faire|viens d avoir mes|just turned|i turned|j ai eu|j ai fete)(?: mes| my)? {_N}(?:{_YEARS}|(?= ?(?:$|[.!,]| last| hier| yesterday)))"
)
_SHORT = re.compile(
    r"(?:^|\b)(?:(?P<a>1[0-9]|[2-9][0-9]) ?(?:[fmhg]|yo|y/o)\b(?! ?\d)|[fmhg] ?(?P<b>1[0-7])\b)(?! ?(?:euros?|h\b|min))"
)
_BORN = re.compile(
    r"(?:\bje suis (?:ne|nee) (?:en|le [\w/ ]+?)|\bje suis de|\bne en|\bnee en|\bborn in|\bborn (?:on )?[\w/ ]*?|\bclasse de|\bgeneration) ?"
    r"(?P<y>(?:19|20)\d\d)\b"
)
_SAID = re.compile(
    r"\bje suis (?:encore |toujours )?(?:un |une )?mineure?s?\b(?! de)|\bi m (?:still )?(?:a |an )?(?:minor|underage)\b|\bi am (?:a |an )?(?:minor|underage)\b|\bi m under 18\b|\bj ai moins de 18\b|\bje suis (?:pas|toujours pas) (?:encore )?majeure?\b|\bpas encore majeure?\b"
)
_PAST = re.compile(
    r"\b(?:quand|lorsque|when|depuis|since|back when|alors que|a l epoque)\b[^.!?]{0,14}\b(?:j avais|i was|j etais|mes|j ai eu|i were|i turned)\b|"
    r"\bj avais\b|\bi was (?:like |about |only )?\d|\b(?:a|vers|at|des|around|aged?) \w+(?: \w+)? ans?\b,? (?:j|je|on)\b|\bat (?:age )?\d+\b"
)
_OTHERS = re.compile(
    r"\b(?:mon|ma|mes|my|son|sa|notre|nos|un|une|a|les|des|le|la|her|his|our|leur) (?:\w+ ){0,3}?"
    r"(?:fils|fille|filles|enfants?|gamins?|gamines?|gosses?|ado|ados|garcons?|petits?|petites?|frere|soeur|frangine?|cousine?|neveux?|niece|"
    r"chat|chatte|chien|chienne|cheval|mere|pere|voiture|caisse|eleves?|filleule?|bebe|jumeaux|jumelles|pote|copain|copine|ex|voisine?|beau fils|belle fille|"
    r"son|daughter|kids?|brother|sister|sis|bro|nephew|cat|dog|boy|girl|teen|teenager|student|students|cousin|niece|friend|car|baby|twins|puppy|kitten)\b"
    r"(?: \w+){0,4}? (?:a|ont|aura|va avoir|vient d avoir|fete|is|are|turns|turned|turning|just turned|has|just|de|of|qui a|who s|who is|,)\b|"
    r"\b(?:il|elle|ils|elles|he|she|they|on) (?:\w+ )?(?:a|ont|aura|va avoir|vient d avoir|is|are|s|re|turns|turned|just turned|will be)\b"
)
_PRETEND = re.compile(
    r"\b(?:comme si|impression d|l air d|dans ma tete|mentalement|as if|like i m|feel like|on dirait|parait|me crois|me donne|si j avais|if i were|if i was|ressens|sens comme)\b"
)


def age(plain: str, year: int) -> Age:
    """Read the writer's age in the plain form of a message, ``year`` being the current one."""
    if _SAID.search(plain) or _NOT_YET.search(plain):
        return Age.OTHER if _PAST.search(plain) else Age.MINOR
    years = _own(plain, year)
    if years is not None:
        return Age.MINOR if years < MAJORITY else Age.ADULT
    return Age.OTHER if _elsewhere(plain) else Age.UNSAID


def _own(plain: str, year: int) -> int | None:
    """Return the writer's age in whole years now, when the message tells it."""
    if _PRETEND.search(plain):
        return None
    for pattern, ahead in ((_JUST, 0), (_TURNING, 1), (_STATED, 0), (_BARE, 0)):
        for found in pattern.finditer(plain):
            years = value(found["n"]) - ahead
            if 5 < years < _OLDEST:
                return years
    short = _SHORT.search(plain)
    if short and len(plain) < 60:
        return int(short["a"] or short["b"])
    born = _BORN.search(plain)
    return year - int(born["y"]) if born and year - int(born["y"]) < _OLDEST else None


def _elsewhere(plain: str) -> bool:
    return bool(_PAST.search(plain) or _OTHERS.search(plain) or _PRETEND.search(plain))
