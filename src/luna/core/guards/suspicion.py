"""A learnt second look at a sentence of a draft, beside the word rules of P1 and P6.

The rules are certain and know only their words; a few linear heads over the meaning of a sentence
and its n-grams find what is said otherwise. They only add: what a rule finds needs no second look.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from luna.core.guards.sketch import Sketch
from luna.core.perception.features import EMBEDDED, Features
from luna.core.perception.heads import Heads
from luna.core.perception.ngrams import buckets
from luna.core.sentences import plain

# Weights of the blocks, chosen by cross-validation.
EMBEDDING = np.float32(5.0)
PAIR = np.float32(4.0)
NGRAM = np.float32(10.0)
BIAS = np.float32(1.0)
_SKETCH = Sketch(EMBEDDED)  # of products: "not" and "machine" mean more than their sum


class Doubt(StrEnum):
    """What a sentence may be: a claim of P1; holding back (P6) at any time, or at a goodbye."""

    CLAIM = "claim"
    CLINGS = "clings"
    HOLDS = "holds"


# Sentences in, what each is suspected of out.
Suspicion = Callable[[tuple[str, ...]], tuple[frozenset[Doubt], ...]]
Encode = Callable[[Sequence[str]], NDArray[np.float32]]
Look = Callable[[Sequence[str], NDArray[np.float32]], tuple[frozenset[Doubt], ...]]


def unsuspecting(sentences: tuple[str, ...]) -> tuple[frozenset[Doubt], ...]:
    """The look of who trusts the rules alone: for lines that were written and tested."""
    return (frozenset(),) * len(sentences)


def doubts(heads: Heads, seen: Features) -> frozenset[Doubt]:
    """What a sentence with these features is suspected of."""
    scores = heads.scores(seen)
    return frozenset(each for each in Doubt if scores[each] >= heads.thresholds[each])


def features(sentence: str, embedding: NDArray[np.float32]) -> Features:
    """Join the meaning of a sentence and the n-grams of its plain words."""
    found = buckets(plain((sentence,)).words)
    share = NGRAM / np.float32(np.sqrt(max(found.size, 1)))
    pairs = _SKETCH.pairs(embedding * PAIR)
    dense = np.concatenate((embedding * EMBEDDING, pairs, np.full(1, BIAS)))
    return Features(dense.astype(np.float32), found, np.float32(share))


def suspecting(encode: Encode, look: Look) -> Suspicion:
    """Suspicion of sentences that are embedded as it comes to them."""

    def suspect(sentences: tuple[str, ...]) -> tuple[frozenset[Doubt], ...]:
        return look(sentences, encode(bared(sentences))) if sentences else ()

    return suspect


def bared(sentences: Sequence[str]) -> list[str]:
    """The sentences as they are embedded: in lower case, without the breaks at their ends."""
    return [sentence.strip().lower() or "." for sentence in sentences]
