"""Echo: whether a draft says again what she said lately, by its opening, its words or its meaning.

Pure comparison; the meaning is a callable, since it takes an encoder.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from luna.core.sentences import rejoined, split
from luna.core.text import fold

# The cosine of a draft with each of some earlier lines.
Likeness = Callable[[str, Sequence[str]], Sequence[float]]


class Echo(StrEnum):
    """Why a draft is too close; the names are keys of the persona's texts."""

    WORDS = "words"
    OPENING = "opening"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class EchoRules:
    """``kept`` of her messages are compared, of which the last ``opening_within`` by their first
    ``opening_words``; ``overlap`` is a share of the draft's n-grams, ``meaning`` a cosine, taken of
    the ``meaning_within`` messages nearest by words. Drafts below ``shortest`` words may return.
    """

    kept: int
    opening_words: int
    opening_within: int
    ngram: int
    overlap: float
    meaning: float
    meaning_within: int
    shortest: int


def echo(draft: str, lines: Sequence[str], like: Likeness, rules: EchoRules) -> Echo | None:
    """The first way in which ``draft`` repeats one of her ``lines``, oldest first, if any."""
    words, recent = fold(draft).split(), list(lines[-rules.kept :])
    if len(words) < rules.shortest or not recent:
        return None
    shared = [_shared(words, fold(line).split(), rules.ngram) for line in recent]
    if max(shared) >= rules.overlap:
        return Echo.WORDS
    opening = words[: rules.opening_words]
    late = [fold(line).split() for line in recent[-rules.opening_within :]]
    if any(line[: rules.opening_words] == opening for line in late):
        return Echo.OPENING
    nearest = sorted(range(len(recent)), key=lambda i: (-shared[i], -i))[: rules.meaning_within]
    likest = max(like(draft, [recent[i] for i in nearest]))
    return Echo.MEANING if likest >= rules.meaning else None


def trimmed(draft: str, lines: Sequence[str], rules: EchoRules) -> str:
    """Take the sentences that repeat her out, as long as something is left."""
    recent = [fold(line).split() for line in lines[-rules.kept :]]
    sentences = split(draft)
    kept = ["" if _repeats(each, recent, rules) else each for each in sentences]
    return rejoined(sentences, kept) or draft


def _repeats(sentence: str, recent: Sequence[list[str]], rules: EchoRules) -> bool:
    words = fold(sentence).split()
    if len(words) < rules.shortest:
        return False
    return any(_shared(words, line, rules.ngram) >= rules.overlap for line in recent)


def _shared(words: list[str], line: list[str], size: int) -> float:
    """The share of the n-grams of ``words`` that ``line`` holds too."""
    own, other = _ngrams(words, size), _ngrams(line, size)
    return (own & other).total() / max(1, own.total())


def _ngrams(words: list[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[start:] for start in range(size)), strict=False))
