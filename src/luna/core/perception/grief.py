"""Grief told sideways: somebody is missed, and no word of death is said."""

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
)
_GRIEF = re.compile("|".join(_SIDEWAYS))


def grieves(plain: str) -> bool:
    """Tell whether the plain form of a message mourns somebody without saying so."""
    return bool(_GRIEF.search(plain))
