"""What only somebody under 18 tells of their own days: a phone taken away, a school bus."""

from luna.core.patterns import any_of

_SCHOOL_DAYS = (
    r"\bproviseure?\b.{0,12}\bm a\b|\bmes cours (?:de|du|au) lycee\b|\bprof\b.{0,20}\bdu (?:lycee|"
    r"college)\b|"
    r"\b(?:y a|ya|j ai) (?:college|lycee)\b|\bcar scolaire\b|\bmon pion\b|"
    r"\bexclue? \w+ jours? du\b|"
    r"\bj ai permanence\b|\bparcoursup j ai\b|\bcontrole de (?:svt|maths|techno|physique)\b|"
    r"\b(?:svt|histoire geo|techno)\b.{0,12}\b(?:demain|ce matin|lundi)\b|\bl age d etre en\b|"
    r"\bbulletin\b.{0,30}\bmes parents\b|\b8th grader\b|\bmy gcses\b"
)
_AT_HOME = (
    r"\bm a (?:confisque|pris|puni)\w*\b.{0,12}\b(?:tel\w*|portable|pcq|parce)\b|"
    r"\bma mere me (?:prend|confisque)\b|\bcontrole parental\b.{0,15}\b(?:mon|j ai)\b|"
    r"\bfausse date de naissance\b|\bmenti sur mon age\b|\blied about my age\b|\bfais le snu\b"
)
_NAMED = (
    r"\b(?:suis|qu|juste) (?:\w+ )?(?:une? )?ado(?:lescente?)?s?\b|\bun gosse, \d|"
    r"\b1[0-7] (?:piges|ans?) (?:pk|wsh|wesh|et alors|ca passe)|\b1 [0-7] ans\b|^g 1[0-7]\b|"
    r"\ben vrai 1[0-7]\b|\bmoi 1[0-7]\b|\bpas vraiment 18\b|^1[0-7] (?:et demi|lol|mdr)$"
)
_YOUNG = any_of((_SCHOOL_DAYS, _AT_HOME, _NAMED))


def young(plain: str) -> bool:
    """Tell whether ``plain`` tells of days that only a minor has."""
    return bool(_YOUNG.search(plain))
