"""Is the writer under 18? Ages in digits and letters, and whose age it is."""

import re
from enum import StrEnum
from functools import lru_cache

from luna.core.perception.numbers import NUMBER, value

MAJORITY = 18
_YOUNGEST, _OLDEST = 6, 105


class Age(StrEnum):
    """What a message says about the age of its writer."""

    MINOR = "minor"
    ADULT = "adult"
    OTHER = "other"  # an age is told, and it is not the writer's present one
    UNSAID = "unsaid"


_N = rf"(?P<n>{NUMBER})"
_SOON = (
    r"(?:deja|juste|a peine|que|tout juste|seulement|meme pas|genre|environ|now|only|just|still|"
    r"legit|actually|like|bien|bel et bien|officially|today|enfin|encore)"
)
_ME = (
    r"(?:\bj en ai|\bj ai|\bje n ai|\bmoi j ai|\bon a|\bmoi c est|\bmoi|\bi m|\bi am|\bim|"
    r"\bme|\bage ?:?|\bi just turned)"
)
_YEARS = (
    r" ?(?:ans?\b|an\b|piges\b|balais\b|printemps\b|years? old\b|years\b|yrs?\b|yo\b|"
    r"y ?/ ?o\b)"
)
# Years of a trade or of a marriage, not of life.
_OF_LIFE = (
    r"(?! (?:de |d )(?!plus\b|moins\b)| of | exp| ago| apart| sober| clean| plus que|"
    r" older| younger|"
    r" in (?:prison|the|this|jail)| together| married| left)"
)
_END = (
    r"(?! ?/ ?\d)(?= ?(?:$|[.!?,;)(:]|et\b|and\b|mdr|lol|ptdr|haha|wbu|hbu|what about|[fm]\b|btw|"
    r"but\b|mais|bientot|now\b|i\b|je\b|j\b|si\b|if\b|wesh|elle\b|il\b|[^\w\s]))"
)
# Each pattern with the years still to wait until that age.
_OWN = tuple(
    (re.compile(pattern), wait)
    for pattern, wait in (
        (rf"{_ME}(?: {_SOON})* {_N}{_YEARS}{_OF_LIFE}", 0),
        (
            r"(?:\bj ai|\bj en ai|\bmon age ?[:?]|\bmy age ?[:?]|^age ?:?|\bi m|\bi am|\bim|"
            rf"\bmoi(?: c est)?|\bon a|\bme)(?: {_SOON})* {_N}{_END}",
            0,
        ),
        (
            r"\b(?:je viens d avoir|je viens de feter(?: mes)?|viens d avoir|i just turned|"
            rf"^just turned|i turned|j ai fete(?: mes)?) {_N}(?:{_YEARS}|{_END}| (?:last|hier|"
            r"yesterday|hier))",
            0,
        ),
        (
            r"\b(?:j ai presque|j ai bientot|j aurai|j aurais|je vais avoir|je vais faire|(?:je|"
            r"j) (?:vais )?feter?(?: mes)?|bientot(?: mes)?|presque|"
            r"je prends|i ll be|i will be|gonna be|going to be|about to (?:turn|be)|turning|"
            r"i turn|almost|nearly|my sweet|when i turn|vivement(?: que j aie)?(?: mes)?|"
            r"hate d avoir(?: mes)?|can t wait to be|quand j aurai(?: mes)?)(?: mes| my| bientot|"
            rf" que| enfin| only)* {_N}"
            rf"(?:{_YEARS}{_OF_LIFE}|{_END}| (?:in|next|soon|this|tomorrow|on|en|dans|samedi|"
            r"demain|le|avant)\b)",
            1,
        ),
    )
)
# Nobody is named as the one whose age it is: the writer's, unless somebody else is spoken of.
_UNOWNED = tuple(
    (re.compile(pattern), wait)
    for pattern, wait in (
        (
            rf"^(?:salut |slt |coucou |cc |hello |hey |hi |yo )?{_N}(?! years\b(?! old)){_YEARS}"
            r"(?= ?(?:$|[.!,]|ici|"
            r"here|et|and|bientot|paris|f\b|m\b))",
            0,
        ),
        (
            r"(?:, (?!(?:six|sept|huit|neuf|seven|eight|nine|[6-9])\b)|"
            r"^ado(?:lescente?)? de |\bado de |\bgarcon de |\bfille de |"
            rf"\bmec de ){_N}(?! years\b(?! old)){_YEARS}"
            r"(?= ?(?:$|[.!,]|quoi|et\b|cherche|qui cherche))",
            0,
        ),
        (rf"\bdans \w+ (?:mois|semaines?|jours?|ans?) j ai {_N}{_YEARS}", 1),
        (rf"\b(?:mon anniv\w*|my birthday)\b[^.?]{{0,20}}?(?<!\ble) {_N}(?:{_YEARS}|$|[ !.])", 1),
        (rf"\b(?:just turned|j ai eu) {_N}{_YEARS}{_OF_LIFE}", 0),
        (
            r"(?:^|\bmes |\bmy )(?P<n>1[0-8])(?: ans|th)?\b(?: \w+)? (?:dans|in|c est dans|"
            r"birthday|"
            r"en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|"
            r"decembre))\b",
            1,
        ),
    )
)
_YOUNG = re.compile(
    r"(?:^(?:moi )?|\bje suis |\bi m )(?:une? |a |jeune )*(?:fille|garcon|mec|meuf|ados?|"
    rf"adolescente?|lyceen\w*|etudiante?|apprentie?) (?:de |d )?{_N}{_YEARS}"
)
_ASL = re.compile(
    r"(?:^|\b)(?:(?P<a>1[0-9]|[2-5][0-9]) ?(?:[fm]|yo)\b|(?:[fm] ?|"
    r"^h ?)(?P<b>1[0-7])\b)(?! ?(?:euros?|h\b|min|²|2))"
)
# A number alone answers a question that only the talk knows: from here on it may be an age.
_BARE = re.compile(rf"^\W*{_N}\W*$")
_BARE_YOUNGEST = 8
_BORN = re.compile(
    r"(?:\bje suis (?:ne|nee)\b(?: en| le)?[\w/ ]*?|\bje suis de(?: l annee)?|(?<!est )\bne en|"
    r"(?<!est )\bnee en|^nee? (?:en|le)[\w/ ]*?|\b(?:i was )?born (?:in|on)?[\w/ ]*?|"
    r"\bgeneration|\bd identite dit|\bannee de naissance ?:?) ?(?P<y>19\d\d|20\d\d)\b"
)
_SAID = re.compile(
    r"\b(?:je suis|suis|j suis) (?:encore |toujours |pas |tjs )*(?:un |"
    r"une )?mineure?s?\b(?! (?:de|en)\b)|\bi (?:m|am) (?:still |technically )?(?:a |"
    r"an )?(?:minor|underage)\b|"
    r"\bi (?:m|am) under (?:18|eighteen)\b|\bj ai moins de (?:18|dix huit)\b|"
    r"\bpas (?:encore )?majeure?\b|"
    r"\b(?:jusqu a|avant|d ici|a|for|until|before) (?:ma majorite|my 18th)\b|"
    r"\bpour etre majeure?\b|\bmajeure? (?:dans|en)\b|\bpas (?:encore )?(?:la majorite|"
    r"l ?age)\b(?! d)|"
    r"\btrop jeune pour (?:voter|conduire|payer|m inscrire|avoir|boire|ca)\b|"
    r"\bquand je serai majeure?\b|\bno[tw]? (?:yet )?an adult yet\b|"
    r"\bmes \w+ ans de mineur\b|"
    r"\b(?:pas encore|meme pas|toujours pas|ai pas|not|n t|until i m|til i m|"
    r"till i m) (?:even |yet |encore )*(?:mes |my )?(?:18|dix huit|"
    r"eighteen)\b(?! (?:euros?|heures?|h\b|years? (?:ago|of)))"
)
_GROWN = re.compile(
    r"\b(?:plus de|over|above|bien|au dessus de|largement) (?:18|dix huit|eighteen)\b|"
    r"\b18 ans (?:revolus|passes|et|depuis)|\bmajeure? et|\b(?:je suis|suis) (?:bien |"
    r"largement |deja )?majeure?\b|"
    r"\b18 ?\+|\bof age\b|\bi m an adult\b|\bi am an adult\b|\bmes (?:deux |trois |"
    r"quatre |\d )?enfants\b|\bmon mari\b|\bma femme\b|\bmy (?:wife|husband|kids)\b"
)
_AHEAD = re.compile(
    r"\b(?:dans|d ici|encore|plus que|me manque) (?:\w+ ){1,2}?(?:mois|semaines?|jours?|ans?)"
    r"(?: et demi)?,? (?:et |avant )?(?:je (?:suis|serai)|suis|j ai|d avoir|d etre) "
    r"(?:enfin |bientot )?(?:majeure?|18 ans)\b|\b(?:un)?til+ i (?:m|am|turn) (?:18|eighteen)\b"
)
_PAST = re.compile(
    r"\bj avais\b|\bj etais\b|\bi was\b|\bi were\b|\bdepuis (?:mes|l age|que)\b|"
    r"\bsince (?:i|my)\b|\b(?:a l epoque|back then|a \w+(?: \w+)? ans?|vers \w+ ans|"
    r"at (?:age )?\d+|des mes|until i was)\b"
)
_OTHERS = re.compile(
    r"\b(?:mon|ma|mes|my|son|sa|ses|notre|nos|un|une|des|les|le|la|her|his|our|leur|deux|"
    r"trois|a) (?:\w+ ){0,3}?"
    r"(?:fils|fille|filles|enfants?|gamine?s?|gosses?|ados?|garcons?|petite?s?|freres?|"
    r"soeurs?|frangine?|cousine?s?|neveux?|nieces?|"
    r"chats?|chatte|chiens?|chienne|cheval|mere|pere|voiture|caisse|eleves?|filleule?|"
    r"bebe|jumeaux|jumelles|potes?|copain|copine|ex|voisine?s?|"
    r"maison|appart|pret|couple|relation|film|vin|whisky|son|daughter|kids?|brother|"
    r"sister|sis|bro|nephew|niece|cousin|cat|dog|boys?|girls?|teens?|teenager|"
    r"students?|friend|car|baby|twins|puppy|kitten|house|pret|etudiants?)\b|"
    r"\b(?:il|elle|ils|elles|he|she|they) (?:\w+ )?(?:a|ont|aura|va avoir|vient d avoir|"
    r"fete|is|are|s|re|turns|turned|just turned|will be)\b|\b(?:ca|cela) fait\b|"
    r"\binterdit\b|\b(?:de|des) \w+ ans\b|\bu1\d\b|\bthis (?:car|house)\b"
)
_PRETEND = re.compile(
    r"\b(?:comme si|impression d |air d |dans ma tete|dans la tete|mental\w*|as if|"
    r"feels? like|feeling like|on dirait|parait|me crois|me donne|si j avais|if i were|"
    r"if i was|me sens (?:comme|plus|avoir|encore|deja|vieux|vieille|jeune|ado)|sens comme|"
    r"look(?:s|ed)? (?:like )?|traite comme|like i m|"
    r"acts? like|retombe\w*|remonte)\b"
)
_AGE = re.compile(rf"\b{NUMBER}{_YEARS}|\b(?:is|are|turns|turned|turning|was) (?:1\d|[5-9])\b")


@lru_cache(maxsize=4)  # a cue and a rule ask for the same message
def age(plain: str, year: int) -> Age:
    """Read the writer's age in the plain form of a message; ``year`` is the current one."""
    pretended = _PRETEND.search(plain)
    told = [] if pretended else _told(plain, year)
    soon = _AHEAD.search(plain) and not _OTHERS.search(plain)
    if soon or any(years < MAJORITY for years in told):
        return Age.MINOR
    if told or _GROWN.search(plain):
        return Age.ADULT
    if _SAID.search(plain) and not _PAST.search(plain) and not _OTHERS.search(plain):
        return Age.MINOR
    return Age.OTHER if _elsewhere(plain, pretended is not None) else Age.UNSAID


def _told(plain: str, year: int) -> list[int]:
    """Return every age in whole years that the writer tells as their own."""
    patterns = _OWN if _OTHERS.search(plain) else _OWN + _UNOWNED
    ages = [
        value(found["n"]) - wait for pattern, wait in patterns for found in pattern.finditer(plain)
    ]
    ages += [value(found["n"]) for found in _YOUNG.finditer(plain)]
    ages += [int(found["a"] or found["b"]) for found in _ASL.finditer(plain)]
    ages += [year - int(found["y"]) for found in _BORN.finditer(plain)]
    alone = _BARE.search(plain)
    if alone and value(alone["n"]) >= _BARE_YOUNGEST:
        ages.append(value(alone["n"]))
    return [years for years in ages if _YOUNGEST <= years < _OLDEST]


def _elsewhere(plain: str, pretended: bool) -> bool:
    """Tell whether an age is given that is somebody else's, past, or only felt."""
    return pretended or bool(_AGE.search(plain) and (_PAST.search(plain) or _OTHERS.search(plain)))
