"""Sorrow told sideways: somebody is missed and no death is named, or a death is and no more."""

import re

_LOVED = (
    "mere|maman|pere|papa|frere|soeur|fils|fille|mari|femme|grand mere|grand pere|mamie|papi|"
    "copain|copine|ami|amie|meilleure? amie?"
)
_SIDEWAYS = (
    # "son anniversaire, le premier sans elle", "notre premier Noël sans lui"
    r"\b(?:premiere?|1e?re?) (?:\w+ ){0,2}sans (?:elle|lui|eux|elles|"
    rf"(?:mon|ma|mes) (?:{_LOVED})|maman|papa)\b(?! (?:en )?\w+(?:er|ir|re)\b)",
    # "il avait 26 ans mon frère": an age that has stopped
    rf"^(?:il|elle) (?:n )?avait (?:que )?\d{{1,3}} ans,? (?:mon|ma) (?:{_LOVED})\W*$",
    # "l'enterrement était lundi", "ça fait un an qu'il est parti": what is over, and is not
    r"\bl(?:es)? (?:enterrement|obseques) (?:etai(?:t|ent)|s est passe|a ete|ont ete|a eu lieu)\b|"
    r"\bca fait (?:\w+ ){1,3}qu (?:il|elle) (?:est (?:partie?|morte?|decedee?|plus la)|nous a qu)",
    # what is left of a voice
    r"\b(?:ecoute|reecoute|relu|relis|garde)\w* son dernier (?:message|vocal|sms|texto|mail)",
    r"\bje fais (?:comme si de rien n etait|semblant (?:que ca va|d aller bien))\b",
)
# A death told, and no more than when: "ma mère est morte le mois dernier".
_BARE = re.compile(
    rf"^(?:\w+ )?(?:mon|ma|mes|notre) (?:\w+ )?(?:{_LOVED}|oncle|tante|cousine?|chien|chienne|chat|"
    r"chatte|parents)s? (?:est|etait|sont|s est) (?:mort|decede|parti|eteint)\w*"
    r"(?: (?:hier|cette|ce|cet|le|la|en|il|y|a|ca|fait|depuis|quand|j|avais|dans|d|de|du|un|une|"
    r"semaine|mois|an|ans|annee|ete|hiver|automne|printemps|nuit|matin|soir|jours?|derniere?|passee?|"
    r"cancer|crise|son|sommeil|accident|\w*undi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d+|"
    r"deux|trois|quatre|cinq|six))*\W*$"
)
_UNLOVED = re.compile(r"\bm a jamais (?:dit qu (?:il|elle) (?:m aim\w+|etait fiere?)|aimee?\b)")
_GRIEF = re.compile("|".join(_SIDEWAYS))


def bare_death(plain: str) -> bool:
    """Tell whether a message tells of a death and nothing else: nobody is in danger any more."""
    return bool(_BARE.search(plain))


def unloved(plain: str) -> bool:
    """Tell whether somebody's love or pride was never heard: no word of it is a glad one."""
    return bool(_UNLOVED.search(plain))


def grieves(plain: str) -> bool:
    """Tell whether the plain form of a message mourns, in so many words or without."""
    return bool(_GRIEF.search(plain)) or bare_death(plain) or unloved(plain)
