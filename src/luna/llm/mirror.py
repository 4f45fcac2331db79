"""Mirror: a few words of theirs given back, "mes rosiers" as "tes rosiers"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from luna.core.text import fold
from luna.strict import Table, only, sub, texts

LONGEST = 32  # characters that still sound like an echo and not like a quotation
SHORTEST = 3  # letters of a word that means something
_CLAUSES = re.compile(r"[,.;:!?…()\n]+")
_TOKENS = re.compile(r"[dl]['’]|[^\W\d_][\w’'-]*|\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mirror:
    """The words by which something named is found, all folded.

    ``turned`` are what may stand before it, and what it becomes when she says it. ``before`` may
    stand between, ``hollow`` names nothing, ``links`` lead on to what it is of, and after one of
    ``never`` nothing is named: there "la" is not an article.
    """

    turned: Mapping[str, str] = field(default_factory=dict)
    before: frozenset[str] = frozenset()
    hollow: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


def mirrored(text: str, mirror: Mirror) -> str | None:
    """Give back what ``text`` names, as she would say it; the longest, of several the last."""
    found = [
        named
        for clause in _CLAUSES.split(text)
        for named in _named(_TOKENS.findall(clause), mirror)
        if len(named) <= LONGEST
    ]
    return max(reversed(found), key=len, default=None)


def _named(tokens: list[str], mirror: Mirror) -> list[str]:
    folded = [fold(token) for token in tokens]
    found = []
    for at, word in enumerate(folded):
        if word in mirror.turned and not (at and folded[at - 1] in mirror.never):
            end = _end(folded, at + 1, mirror)
            if end is not None:
                found.append(_joined([mirror.turned[word], *tokens[at + 1 : end]]))
    return found


def _end(folded: list[str], at: int, mirror: Mirror) -> int | None:
    """Find where a name ends whose first word after the article stands at ``at``."""
    while at < len(folded) and folded[at] in mirror.before:
        at += 1
    if at == len(folded) or not _means(folded[at], mirror):
        return None
    linked = at + 2 < len(folded) and folded[at + 1] in mirror.links
    return at + 3 if linked and _means(folded[at + 2], mirror) else at + 1


def _means(word: str, mirror: Mirror) -> bool:
    apart = word in mirror.hollow or word in mirror.turned or word in mirror.never
    return len(word) >= SHORTEST and word.isalpha() and not apart


def _joined(words: list[str]) -> str:
    """Join with spaces, but for what is elided: ``l'`` and ``odeur``."""
    return re.sub(r"(['’]) ", r"\1", " ".join(words))


def read_mirror(table: Table, where: str) -> Mirror:
    """Read the table ``mirror``. Raises ``PersonaError`` naming the entry that is wrong."""
    at = f"{where}: mirror"
    only(table, {"turned", "before", "hollow", "links", "never"}, at)
    turned = {fold(key): str(value) for key, value in sub(table, "turned", at).items()}
    before, hollow, links, never = (
        frozenset(map(fold, texts(table.get(key, ()), at)))
        for key in ("before", "hollow", "links", "never")
    )
    return Mirror(turned, before, hollow, links, never)
