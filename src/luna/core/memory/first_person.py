"""A fact as the user would say it: stored facts speak of "son chat", questions of "mon chat".

Conjugation is not mended: the encoder reads "je vit" as "je vis".
"""

import re

_MINE = {"son": "mon", "sa": "ma", "ses": "mes", "his": "my", "her": "my", "their": "my"}
_SUBJECT = (
    (re.compile(r"^(?:elle|il) (?=[aeiouyhéèê])"), "j'"),
    (re.compile(r"^(?:elle|il) "), "je "),
    (re.compile(r"^a (?=\w)"), "j'ai "),
    (re.compile(r"^est "), "je suis "),
    (re.compile(r"^s'"), "je m'"),
    (re.compile(r"^se "), "je me "),
)
_THEIRS = re.compile(r"\b(?:son|sa|ses|his|her|their)(?= \w)")
_STARTED = re.compile(r"^(?:je |j'|mon |ma |mes |moi |i |my )")
_VERB = re.compile(r"^(?:n'|ne |[a-zà-ÿ'-]+(?:e|t|d|ient)\b)")
_NO_VERB = re.compile(
    r"^(?:une?|les?|la|des|deux|trois|quatre|cinq|très|petite?|grande?|fille|chat|forte?|cette|"
    r"grosse|vieille|peut|ancienne|âge|the|and)\b"
)


def first_person(normal: str) -> str:
    """Return the normal form of a fact in the first person, as far as its first words tell."""
    turned = _THEIRS.sub(lambda found: _MINE[found[0]], normal)
    for pattern, instead in _SUBJECT:
        turned = pattern.sub(instead, turned)
    if _STARTED.match(turned) or _NO_VERB.match(turned) or not _VERB.match(turned):
        return turned
    return f"j'{turned}" if turned[0] in "aeiouhéèê" else f"je {turned}"
