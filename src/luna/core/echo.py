"""Echo: whether a draft says again what she said lately, by its opening, its words or its meaning.

Pure comparison; what only an encoder can tell is asked for.
"""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from luna.core.sentences import rejoined, split
from luna.core.text import fold

Runs = Counter[tuple[str, ...]]


class Echo(StrEnum):
    """Why a draft is too close; the names are keys of the persona's texts."""

    WORDS = "words"
    OPENING = "opening"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class EchoRules:
    """``kept`` of her messages are compared, of which the last ``opening_within`` by their first
    ``opening_words``; ``overlap`` is a share of the draft's n-grams. ``meaning`` is a cosine, taken
    of the ``meaning_within`` messages that are most alike in their letters, ``letters`` at least.
    Drafts below ``shortest`` words may return.
    """

    kept: int
    opening_words: int
    opening_within: int
    ngram: int
    overlap: float
    meaning: float
    meaning_within: int
    letters: float
    shortest: int


@dataclass(frozen=True, slots=True)
class Compared:
    """``why`` a draft repeats her, else the lines ``left`` whose meaning it may repeat."""

    why: Echo | None = None
    left: tuple[str, ...] = ()


def echo(draft: str, lines: Sequence[str], rules: EchoRules) -> Compared:
    """The first way in which the words of ``draft`` repeat her ``lines``, oldest first, if any."""
    words, recent = fold(draft).split(), list(lines[-rules.kept :])
    if len(words) < rules.shortest or not recent:
        return Compared()
    folded = [fold(line).split() for line in recent]
    own = _ngrams(words, rules.ngram)
    if max(_shared(own, line, rules.ngram) for line in folded) >= rules.overlap:
        return Compared(Echo.WORDS)
    opening = words[: rules.opening_words]
    late = folded[-rules.opening_within :]
    if any(line[: rules.opening_words] == opening for line in late):
        return Compared(Echo.OPENING)
    letters = _letters(words)
    alike = [(_alike(letters, _letters(line)), place) for place, line in enumerate(folded)]
    nearest = sorted(alike, reverse=True)[: rules.meaning_within]
    return Compared(left=tuple(recent[place] for like, place in nearest if like >= rules.letters))


def echo_of_meaning(cosines: Sequence[float], rules: EchoRules) -> Echo | None:
    """Whether a draft repeats a line by what it means; ``cosines`` are with the lines left."""
    return Echo.MEANING if max(cosines, default=0.0) >= rules.meaning else None


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
    own = _ngrams(words, rules.ngram)
    return any(_shared(own, line, rules.ngram) >= rules.overlap for line in recent)


def _shared(own: Runs, line: list[str], size: int) -> float:
    """The share of a draft's n-grams that ``line`` holds too."""
    other = _ngrams(line, size)
    both = own.keys() & other.keys()
    return sum(min(own[each], other[each]) for each in both) / max(1, own.total())


def _ngrams(words: list[str], size: int) -> Runs:
    return Counter(zip(*(words[start:] for start in range(size)), strict=False))


def _letters(words: list[str]) -> frozenset[tuple[str, str, str]]:
    text = f" {' '.join(words)} "
    return frozenset(zip(text, text[1:], text[2:], strict=False))


def _alike(own: Set[object], other: Set[object]) -> float:
    """The share of their runs of three letters that two lines have in common."""
    return 2 * len(own & other) / max(1, len(own) + len(other))
