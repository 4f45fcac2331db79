"""Naming: how she speaks of what somebody has planned, where a few words say it well.

"entretien d'embauche" is "ton entretien d'embauche"; "pars à lisbonne" has no such name, and then
she asks without one. What may have been a grief is never named.
"""

import re

from luna.core.model import Language
from luna.core.text import fold

YESTERDAY = {Language.FR: "hier", Language.EN: "yesterday"}
LONGEST = 40  # characters of a name
_GRAVE = re.compile(
    r"\b(?:enterrement|obseques|funerailles|cremation|inhumation|deces|biopsie|chimio\w*|irm|"
    r"scanner|operation|opere\w*|hopital|urgences|ivg|avortement|tribunal|audience|jugement|"
    r"divorce|proces|gendarmerie|commissariat|funeral|burial|biopsy|chemo\w*|mri|surgery|"
    r"operated?|hospital|abortion|court|hearing|trial|memorial|wake|resultats?|results?|"
    r"blood test|prise de sang)\b"
)
_OF_THEIRS = {"ma": "ta", "mon": "ton", "mes": "tes", "moi": "toi", "notre": "votre", "nos": "vos"}
_TON = frozenset(
    "entretien examen exam oral partiel permis code rdv rendez-vous concours bac concert mariage "
    "anniversaire match marathon semi trail tournoi spectacle déménagement vol train voyage "
    "week-end stage brunch dîner diner date footing cours anniv vernissage rencard".split()
)
_TA = frozenset(
    "soutenance audition présentation presentation réunion reunion répétition repetition course "
    "fête fete soirée soiree rentrée rentree sortie rando randonnée formation journée "
    "compétition competition conférence conference crémaillère cremaillere partie".split()
)
_TES = frozenset("partiels exams examens oraux vacances concours-blancs".split())
_YOUR, _THE = ("ton ", "ta ", "tes "), ("le ", "la ", "les ")
_VOWEL = re.compile(r"[aeiouyhâàéèêëîïôöûü]")
_YOURS = re.compile(
    r"(?:(?:job|driving|oral|final|big|first|second|work|birthday|housewarming|half|college|dance|"
    r"chess|football|tennis|piano|guitar|math|maths|history|dentist|blind) ){0,2}"
    r"(?:interview|exams?|test|presentation|meeting|party|concert|gig|wedding|birthday|match|game|"
    r"race|marathon|tournament|move|flight|trip|holiday|audition|rehearsal|dinner|date|defence|"
    r"defense|viva|appointment|finals|midterms?|show|recital|hike|conference|course)"
    r"(?: (?:at|with|in|for|of) [\w' -]+)?"
)


def grave(what: str) -> bool:
    """Whether it may well have been a hard day, to be asked about with care or not by name."""
    return bool(_GRAVE.search(fold(what)))


def named(what: str, language: Language) -> str | None:
    """What they would hear it called ("ton entretien"), or nothing where that would sound odd."""
    words = " ".join(what.casefold().split())
    found = _french(words) if language is Language.FR else _english(words)
    return found if found and len(found) <= LONGEST else None


def _french(words: str) -> str | None:
    """Not "ton concert de ton frère": what is somebody else's is theirs."""
    head, _, rest = re.sub(r"^(?:l'|le |la |les |mon |ma |mes |un |une )", "", words).partition(" ")
    number = 0 if head in _TON else 1 if head in _TA else 2 if head in _TES else None
    if number is None or not re.match(r"(?:d'|de |du |des |chez |avec |à |au |en |$)", rest):
        return None
    theirs = " ".join(_OF_THEIRS.get(word, word) for word in rest.split())
    if theirs != rest:
        article = "l'" if number < len(_THE) - 1 and _VOWEL.match(head) else _THE[number]
    else:
        article = "ton " if number == 1 and _VOWEL.match(head) else _YOUR[number]
    return f"{article}{head} {theirs}".strip()


def _english(words: str) -> str | None:
    bare = re.sub(r"^(?:an?|my|the|our) ", "", words)
    if not _YOURS.fullmatch(bare):
        return None
    return "your " + re.sub(r"\b(?:my|our)\b", "your", bare)
