"""School years that only a minor is in, and whose they are."""

import re
from functools import lru_cache

_CLASS = (
    r"(?:cm ?[12]|ce ?[12]|cp|6 ?(?:e|eme|ieme)|5 ?(?:e|eme|ieme)|4 ?(?:e|eme|ieme)|"
    r"3 ?(?:e|eme|ieme)|sixieme|cinquieme|quatrieme|troisieme|"
    r"2 ?(?:nde|de|nd)|seconde|1 ?(?:ere|re|er)|premiere|terminale|terminal (?:s|es|l|"
    r"stmg|pro|generale)|tle|term|bac pro|primaire|"
    r"sec(?:ondaire)? ?[1-5]|college|lycee|classe de \w+|rheto|humanites)"
)
_NOT_A_CLASS = (
    r"(?! (?:maternelle|annee (?:de )?(?:fac|licence|master|medecine|droit|these|bts|but|l[123]|"
    r"universite|doctorat|ecole)|annee|position|"
    r"place|partie|ligne|main|classe\b|instance|intention|vie|fois|mi temps|journee|"
    r"semaine|saison|lecture|"
    r"etage|sans |avec |j ai le|a l (?:aeroport|arret)|cette fois|pour |"
    r"chez |depuis \w+ min\w*|"
    r"division|vitesse|phase|generation|fac|du classement|au classement|ligue|"
    r"mondiale?|sens))"
)
_FRENCH = re.compile(
    r"\b(?:je suis|j suis|suis|j entre|je rentre|je passe|j passe|je vais|j vais|moi|"
    r"je redouble|redouble|j etudie) "
    rf"(?:\w+ ){{0,2}}?(?:en|au|ma|dans une?|de ma) {_CLASS}\b{_NOT_A_CLASS}|"
    rf"^(?:en {_CLASS}|au (?:cm ?[12]|ce ?[12]|cp|college|lycee))\b{_NOT_A_CLASS}(?! on\b)|"
    r"\b(?:je suis|j suis|suis) (?:\w+ )?(?:un |une |encore |en )*(?:collegien|"
    r"collegienne|lyceen|lyceenne|ecolier|ecoliere)s?\b|"
    r"\b(?:mon|le|mes|du|au|de) (?:brevet|bac blanc|bac (?:de )?francais|parcoursup|"
    r"conseil de classe)\b|\b(?:passe mon bac(?! en)|dst)\b|"
    r"\b(?:mon|au|de mon) (?:lycee|college|bahut)\b(?! (?:des|de france|"
    r"pour))|\bbrevet des colleges\b|\bpion(?:ne)? m a\b|"
    r"\bstage de (?:3|troisieme|seconde)|\b(?:delegue\w*|classe|prof\w*) de (?:ma )?(?:3|"
    r"4|5|6)e(?:me)?\b|"
    r"\b(?:9|10|11)e (?:harmos|annee harmos)|\bau cycle\b|^(?:lyceen|collegien)\w*\b|"
    r"\ben perm\b|\bcontrole parental sur mon\b"
)
_ENGLISH = re.compile(
    r"\b(?:i m|i am|i go|going|i ll be|im|still|starting|got|my|a) (?:\w+ ){0,3}?(?:in |"
    r"to )?(?:the )?"
    r"(?:(?:[5-9]|1[0-2])th grade|(?:sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth) grade|[5-9]th grader|1[0-2]th grader|grade (?:[5-9]|1[0-2])|"
    r"year (?:[5-9]|1[0-3])|middle school|high school|high schooler|junior high|"
    r"sixth form|secondary school)\b|"
    r"\b(?:my|the|got|have) (?:gcses?|a levels?|sats|homeroom|prom)\b|\bgcses?\b|"
    r"\b(?:freshman|sophomore|junior|senior)(?: year)? (?:in|of|at) high school\b|"
    r"\b(?:[5-9]th|1[0-2]th|seventh|eighth|ninth|tenth) grade\b|\breport card\b|"
    r"\byear (?:[7-9]|1[0-3]) student\b|"
    r"\bgrounded me\b|\bhigh school (?:is|sucks|kid|student)\b|\bhomeroom\b"
)
# Somebody else's school, unless the writer tells their own too ("moi je suis en seconde").
_THEIRS = re.compile(
    r"\b(?:(?:mon|ma|mes|notre|nos|son|sa|ses|le|la|les|leur|leurs) (?:\w+ )?(?:fils|filles?|"
    r"enfants?|"
    r"ados?|petite?s?|grande?s?|gosses?|gamine?s?|jumeaux|jumelles|aine\w*|derniere?|cadet\w*|"
    r"filleule?|freres?|soeurs?|nieces?|neveux?|cousine?s?|eleves|collegues?|mien|mienne|"
    r"terminales|secondes|premieres|troisiemes|quatriemes)|l aine\w*|une? collegue|"
    r"grand(?:son|daughter)|(?:my|our|his|her) (?:\w+ )?(?:son|daughter|kids?|boy|girl|brother|"
    r"sister|nephew|niece|cousin|"
    r"teen\w*|students?|twins|s year)|(?:her|his) gcses?|my year \d+s|"
    r"(?:il|elle|ils|elles|lui|he|she|they) (?:\w+ ){0,4}?(?:(?:est|sont|is|s|are) (?:\w+ )?(?:en|"
    r"au|a|"
    r"in|starting)|entre\w*|rentre\w*|passe\w*|prepare\w*|redouble\w*|commence\w*|reprend\w*|"
    r"(?:deteste|adore|aime)(?: pas)? (?:le|son)|goes|starts|hates|loves))\b"
)
_MINE_TOO = re.compile(
    rf"(?:^|, ?|\bet |\bmais )moi (?:je suis |suis )?(?:en|au) {_CLASS}\b|\band i m in\b"
)
_ADULTS = re.compile(
    r"\b(?:(?:suis|etre|comme|ancienne?|futur\w*|bosse|job) (?:une? )?(?:prof|professeur|"
    r"cpe|instit\w*|pion\w*)|enseigne|enseignante?|surveillante? (?:au|de|en|dans)|surveillance|"
    r"prof principale? (?:en|de|des)|bosse|travaille|"
    r"boulot|"
    r"job|work|teach|teacher|"
    r"aesh|j allais|(?:je|ai) surveille|corrige\w*|cantini\w*|parents? profs?|candidat libre|"
    r"on (?:remplit|"
    r"visite)|bts|dut|iut|daeu|vae|ecole d \w+|profs? (?:en|des|d|de \w+ au)|parents? d eleves?|"
    r"bac (?:\w+ )?(?:en (?:(?:19\d|20[01])\d|\d\d)\b|depuis)|bac \+|sortie scolaire|eleves|"
    r"students?|aed|"
    r"documentaliste|je l (?:emmene|accompagne|depose)|(?:son|"
    r"sa) prof|(?:au|le) (?:lycee|college) j\w* \w+ais|quand j etais|j etais|a l epoque|etais|"
    r"souvenirs?|"
    r"back in|back then|used to|when i was|i was|dropped out|ex|counselor|coach|"
    r"repense\w*|pendant tout|harcel\w*|moquait|timide|au college j|au lycee j|reunion|"
    r"ancien|ancienne|anciens|il y a|ago|years after|depuis le|amis du|amis de|"
    r"rencontre au|connus? au|since|sweetheart|remember|reprendre|divorce|licence|master|"
    r"fac|universite|college prof|il est|elle est|il passe|elle passe)\b"
)


@lru_cache(maxsize=4)  # a cue and a rule ask for the same message
def own_school(plain: str) -> bool:
    """Tell whether the writer sits in a class that only minors sit in."""
    return _in_class(plain) and not of_others(plain)


def other_school(plain: str) -> bool:
    """Tell whether a school is spoken of by a grown-up, or about somebody else."""
    return _in_class(plain) and of_others(plain)


def of_others(plain: str) -> bool:
    """Tell whether somebody else is spoken of, or work and studies that only grown-ups have."""
    others = _THEIRS.search(plain) or _ADULTS.search(plain)
    return bool(others and not _MINE_TOO.search(plain))


def _in_class(plain: str) -> bool:
    return bool(_FRENCH.search(plain) or _ENGLISH.search(plain))
