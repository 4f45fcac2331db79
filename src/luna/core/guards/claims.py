"""P1 on her own words: no reply may claim to be human, deny being an AI, or offer to meet or call.

Her fictional life is hers to tell (she drew, she is tired, she fed Pixel). What never leaves is a
claim about what she *is*, a proof of it, and anything that needs a body or a telephone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from luna.core.guards.bot_words import (
    ABOUT_BOTS,
    BOT,
    BOT_AND_SELF,
    BOT_HINTS,
    DENIAL,
    SELF,
    THING,
)
from luna.core.guards.human_words import BEING, HUMAN_HINTS
from luna.core.guards.living_words import LIVING, LIVING_HINTS
from luna.core.guards.meeting_words import ELSEWHERE, MEET, MEET_HINTS
from luna.core.guards.proof_words import CALL, CALL_HINTS, CANNOT, PROOF, PROOF_HINTS
from luna.core.sentences import compiled, compiled_any, inner, plain, split


@dataclass(frozen=True, slots=True)
class _Family:
    """Patterns worth trying where one of their ``hints`` is there: most lines hold none."""

    hints: re.Pattern[str]
    patterns: tuple[str, ...]
    excused: str | None = None  # by words anywhere in the same sentence
    negatable: bool = False  # a "not" before the match undoes it


def _family(
    hints: str, patterns: tuple[str, ...], excused: str | None = None, *, negatable: bool = False
) -> _Family:
    return _Family(re.compile(rf"\b(?:{hints})"), patterns, excused, negatable)


_FAMILIES = (
    _family(BOT_HINTS, DENIAL),
    _family(BOT, BOT_AND_SELF, ABOUT_BOTS),
    _family(HUMAN_HINTS, BEING, negatable=True),
    _family(LIVING_HINTS, LIVING, negatable=True),
    _family(PROOF_HINTS, PROOF),
    _family(CALL_HINTS, CALL, CANNOT),
    _family(MEET_HINTS, MEET, ELSEWHERE),
)
_AN_ADMISSION = re.compile(
    r"\b(?:suis|i m|i am|c est|est|is|comme|joue\w* par|played by)"
    "(?: (?:juste|just|bien|qu|que|only|en fait|effectivement|aussi|clairement|really|actually"
    rf"|un|une|an?|l|,)){{0,4}} {THING}"
)
_FEIGNED = re.compile(
    r"\b(?:je|j|i)\b(?: \w+){0,3} (?:pas|jamais|not|never|don t|won t)\b(?: \w+){0,4} "
    r"(?:croire|dire|dis|pretendre|pretends|jurer|mentir|raconter|semblant|passer|pretend\w*"
    r"|say\w*|tell\w*|claim\w*|lie|believe)"
    r"(?: \w+){0,3} $|\bmentir\w*(?: \w+){0,6} $|\b(?:would|d) be lying(?: \w+){0,4} $"
)
_SELF = re.compile(SELF)
_NEGATED = re.compile(
    r"\b(?:pas|ni|jamais|not|never|isn t|sans|plus|aren t|nor|or|no|aucune?|zero)\b(?: \w+){0,3} $"
)
_OTHERS = re.compile(
    r"\b(?:t es|tu es|tu sois|you re|you are|vous etes|il est|elle est|t etais|he s|she s)\b"
)


def claims_human(text: str) -> bool:
    """Whether ``text`` claims to be human, denies being an AI, offers a proof, a call, a date."""
    return next(claim_spans(plain(split(text)).words), None) is not None


def claim_spans(words: str) -> Iterator[tuple[int, int]]:
    """Where plain ``words`` (see ``luna.core.sentences.plain``) hold a claim, as offsets."""
    for family in _FAMILIES:
        if family.hints.search(words) and compiled_any(family.patterns).search(words):
            for pattern in family.patterns:
                for found in compiled(pattern).finditer(words):
                    if not _excused(words, found, family):
                        yield inner(found)


def warm() -> None:
    """Compile what is searched in most drafts; the rest, at the first draft with a claim."""
    for family in _FAMILIES:
        compiled_any(family.patterns)


def admits_ai(words: str) -> bool:
    """Whether plain ``words`` say that she is an AI, which must stay when someone asked."""
    return bool(_AN_ADMISSION.search(words))


def _excused(words: str, found: re.Match[str], family: _Family) -> bool:
    """Whether the words around a match turn it: "t'es pas un robot", "pas humaine", "imagine"."""
    start, end = inner(found)
    before, sentence = _around(words, start, end)
    if family.excused:
        return bool(compiled(family.excused).search(sentence))
    if _SELF.match(words, start):
        return bool(_FEIGNED.search(before))
    clause = before[before.rfind(",") + 1 :]
    return bool((family.negatable and _NEGATED.search(clause)) or _OTHERS.search(before))


def _around(words: str, start: int, end: int) -> tuple[str, str]:
    """What comes before a match in its sentence, and that whole sentence."""
    left = max(words.rfind(stop, 0, start) for stop in ".?") + 1
    right = min((at for stop in ".?" if (at := words.find(stop, end)) >= 0), default=len(words))
    return words[left:start], words[left:right]
