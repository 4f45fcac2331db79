"""What surrounds the matter of a fact or a question: dates, "tu te souviens", past or present."""

import re
from dataclasses import dataclass
from datetime import date

from luna.core.perception.spelling import plain

_FRAME = re.compile(
    r"\b(?:(?:est-ce que )?tu (?:te )?(?:souviens|rappelles?|rapel+es?|sais|connais)"
    r"(?: encore)?(?: ou pas)?(?: (?:de|du|des|que|qu'))?|vous (?:vous )?(?:souvenez|rappelez)"
    r"(?: (?:de|du|des|que))?|t'as (?:retenu|noté|note)|(?:tu peux |peux-tu )?(?:me )?"
    r"(?:rappelle[r-]*(?: moi)?|dire)|déjà|deja|stp|au fait|dis|est-ce que|"
    r"l'utilisat(?:eur|rice)|do you (?:remember|know)|remind me)\b|,"
)
_STAMP = re.compile(
    r"^\s*[\[(]?(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)(?:-(?P<d>\d\d))?[\])]?\s*[:\-–—|]?\s*|"
    r"^\s*[\[(]?(?P<y3>(?:19|20)\d\d)[\])]?\s*[:|–—-]\s*|"
    r"\s*[\[(](?P<y2>(?:19|20)\d\d)-(?P<m2>\d\d)(?:-(?P<d2>\d\d))?[\])]\s*$"
)
_MONTHS = (
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split()
)
_SINCE = re.compile(
    rf"\b(?:depuis|en|jusqu en|des|jusqu a) (?:(?:le )?(?:\d+ )?(?P<m>{'|'.join(_MONTHS)}) )?"
    r"(?P<y>(?:19|20)\d\d)\b"
)
_ENDED = "a (?:quitte|rompu|demissionne|vendu|perdu)"
_OVER = re.compile(
    r"\b(?:avant|autrefois|jadis|anciennement|ancien|ancienne|auparavant|jusqu en|jusqu a|ex|"
    rf"a eu|{_ENDED}|"
    r"(?:habit|viv|travaill|boss|jou|fais|sort|roul|mange|buv|fum|ét|et|av|prat|ten|ador|aim|"
    r"detest|regard|ecout|lis|condui|port|frequent|etudi|logea|crech|pratiqu)(?:ait|ais)|"
    r"(?!aurait|serait|pourrait|voudrait|aimerait|fait|plait|sait|connait|parait|lait|souhait|portrait|parfait|retrait|extrait|trait)"
    r"\w{3,}ait)\b"
)
_NOW = re.compile(
    r"\b(?:maintenant|desormais|aujourd hui|actuellement|depuis|vient de|nouveau|nouvelle|"
    r"nouvel|recemment|cette annee|en ce moment|mtn|now|finalement|"
    r"(?:ne|n) (?:y |en |se )?\w+ (?:presque )?plus|"
    rf"{_ENDED}|a (?:emmenage|demenage|arrete|lache|change|repris|commence|"
    r"adopte|achete|pris|trouve|decouvert|reintroduit|enleve|obtenu|reussi|rencontre)|"
    r"s est (?:installee?|mise?|inscrite?|rasee?|teinte?|reconciliee?|mariee?|fiancee?|remise?|"
    r"lancee?|achetee?|separee?|fait)|est (?:passee?|devenue?)|fiancee? a|"
    r"re(?:mange|boit|fume|travaille|joue|parle)|(?:va|vont) mieux)\b"
)
# What somebody has done changes what is, but for what one has done or been for long; with accents.
_DONE = re.compile(
    r"\b(?:a|s['’]est) (?!(?:eu|été|vécu|connu|appris|suivi|subi|grandi|habité|travaillé|joué|"
    r"pratiqué|étudié|aimé|adoré|lui|peur)\b)\w{2,}(?:é|ée|i|ie|u|ue|is|ise)\b"
)
_ASKS_PAST = re.compile(
    r"\b(?:avant|autrefois|jadis|a l epoque|ancien|ancienne|ex|premiere?|l an dernier|"
    r"l annee derniere|auparavant|au debut|d avant|(?:en|de) (?:19|20)\d\d|quand j etais|"
    r"jeune fille|etait|etais|etaient|\w{2,}ais)\b"
)
_TOLD_YOU = re.compile(r"\bje t (?:ai|avais) (?:deja )?(?:dit|parle|raconte)\b")
_IMPERFECT = re.compile(r"\w{2,}(?:ais|ait|aient)$")
_PRESENT = frozenset("sais vais fais connais mais jamais desormais francais anglais frais".split())


@dataclass(frozen=True, slots=True)
class Told:
    """A fact without its date. ``on`` is the date written in it; ``over`` and ``now`` are its
    tense, the second where it tells of a change too, both where it tells of an end."""

    text: str
    on: date | None
    over: bool
    now: bool


def matter(normal: str) -> str:
    """Return a question without the words that only ask whether she remembers."""
    bare = " ".join(_FRAME.sub(" ", normal).split())
    return bare if len(plain(bare).split()) > 1 else normal


def told(line: str) -> Told:
    """Read the date and the tense of a fact as it is written down."""
    text, on = _stamped(line)
    flat = plain(text.lower())
    return Told(text, on or _within(flat), bool(_OVER.search(flat)), _is_new(text, flat))


def asks_past(normal: str) -> bool:
    """Tell whether a question wants what was, not what is."""
    flat = " ".join(re.findall(r"\w+", plain(normal)))
    signs = [found[0] for found in _ASKS_PAST.finditer(flat) if found[0] not in _PRESENT]
    if _TOLD_YOU.search(flat):  # "je t'ai dit où je vivais ?" asks where I live
        signs = [sign for sign in signs if not _IMPERFECT.match(sign)]
    return bool(signs)


def _is_new(text: str, flat: str) -> bool:
    return bool(_NOW.search(flat) or _DONE.search(text.lower()))


def _stamped(line: str) -> tuple[str, date | None]:
    found = _STAMP.search(line)
    if found is None:
        return line, None
    year, month, day = (found[part] or found[f"{part}2"] for part in "ymd")
    on = _day(int(year or found["y3"]), int(month or 1), int(day or 1))
    return _STAMP.sub("", line, count=1), on


def _within(flat: str) -> date | None:
    found = _SINCE.search(flat)
    if found is None:
        return None
    return _day(int(found["y"]), _MONTHS.index(found["m"]) + 1 if found["m"] else 1, 1)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
