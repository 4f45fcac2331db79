"""Names that stand beside whose they are: "j'ai un chien, Oslo", "avec mon frère Maxime".

Only what was typed with a capital counts as a name here: nothing else tells it from talk.
"""

import re
from collections.abc import Iterator, Sequence

from luna.core.memory.clauses import Clause
from luna.core.memory.findings import Finding
from luna.core.memory.life_talk import KIN, NO_NAME, PET, SIZE
from luna.core.perception.spelling import plain
from luna.core.text import fold

_BESIDE = re.compile(
    r"\b(?:mon|ma|notre|my|our|et une?"
    r"|(?:j ?ai|on a|i have|we have|i ve got) (?:aussi )?(?:une?|a))"
    rf" {SIZE}(?:(?P<pet>{PET})|(?P<kin>{KIN}))(?: a moi| moi| aussi| too)?"
    r"(?:, (?:c est |il s appelle |elle s appelle )?| )(?P<name>[a-z][\w-]{1,15})\b(?! \?)"
)
_TALK = NO_NAME | frozenset(
    "je j tu t il elle on nous vous ils elles i he she we they you et mais donc or ni car si "
    "c ce ca dieu merci bref voila hier demain aujourd".split()
)


def names(beside: Sequence[Finding], bare: Finding) -> bool:
    """Tell whether "un chien" is one who was named beside it."""
    return any(
        (each.field, each.what) == (bare.field, bare.what) and fold(bare.value).endswith(each.what)
        for each in beside
    )


def named(text: str, stated: Sequence[Clause]) -> Iterator[Finding]:
    """Yield the names in a message as typed, of those whom one of its clauses speaks of."""
    typed = text.replace("œ", "oe").replace("'", " ").replace("’", " ")
    flat = plain(typed.lower())
    if text.isupper() or len(flat) != len(typed):
        return
    for found in _BESIDE.finditer(flat):
        name, kind = typed[slice(*found.span("name"))], found["pet"] or found["kin"]
        told = any(re.search(rf"\b{kind}\b", each.plain) for each in stated)
        if told and name[0].isupper() and not _is_talk(found["name"]):
            yield Finding("pets" if found["pet"] else "family", name, what=kind)


def _is_talk(word: str) -> bool:
    return word in _TALK or re.fullmatch(PET, word) is not None
