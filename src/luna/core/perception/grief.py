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
# Whatever may be of a death, in the words of somebody who is known to hurt.
_DEATH = re.compile(
    r"\b(?:deuil|enterr\w+|enterrement|obseques|funerailles|incinere\w*|cimetiere|deced\w+|deces|"
    r"disparition|suicidee?|veuve|veuf|orpheline?|fausse couche|meurt|mourir|(?<!suis )morte?s?"
    r"(?! de (?:rire|faim|soif|fatigue|froid|chaud|honte|peur|trouille))|"
    r"condoleances|died|dies|dead|death|dying|passed away|funerals?|buried|burial|cremat\w+|"
    r"grie(?:f|ve|ving)|mourn\w*|widow\w*|miscarriage|stillb\w+|"
    rf"(?:perdu|lost) (?:mon|ma|mes|notre|my|our) (?:{_LOVED}|bebe|enfant|chien|chienne|chat|"
    r"mum|mom|mother|dad|father|brother|sister|son|daughter|husband|wife|gran\w*|nan|baby|child|"
    r"friend|best friend|dog|cat)|"
    r"(?:nous|m) a(?:vait)? quittee?s?|plus de ce monde|me manqu\w+|i miss (?:him|her|them))\b"
)


def bare_death(plain: str) -> bool:
    """Tell whether a message tells of a death and nothing else: nobody is in danger any more."""
    return bool(_BARE.search(plain))


def unloved(plain: str) -> bool:
    """Tell whether somebody's love or pride was never heard: no word of it is a glad one."""
    return bool(_UNLOVED.search(plain))


def grieves(plain: str) -> bool:
    """Tell whether the plain form of a message mourns, in so many words or without."""
    return bool(_GRIEF.search(plain)) or bare_death(plain) or unloved(plain)


def mourns(plain: str) -> bool:
    """Tell whether what hurts may be somebody's death: rather once too often, by what is said only.

    For whoever is known to hurt; of anybody else "mort" is mostly of laughter.
    """
    return bool(_DEATH.search(plain)) or grieves(plain)
