"""Training of all heads at once, and the scores of lines that each fold did not see."""

from zlib import crc32

import numpy as np

from luna.core.perception.cues import NAMES
from luna.core.perception.heads import Heads
from luna.core.perception.ngrams import BUCKETS
from luna.training.fit import Matrix, fit
from luna.training.lines import digest
from luna.training.table import COLUMNS, Table, groups
from luna.training.thresholds import thresholds

# Chosen by cross-validation, as are the weights of the blocks of features.
RIDGE = 1.0
ROUNDS = 48
FOLDS = 5


def learn(known: Table) -> tuple[Heads, Matrix]:
    """Return heads trained on every line, and the scores each line got while left out."""
    likeness = known.seen @ known.seen.T
    scores = _left_out(known, likeness)
    weights = known.seen.T @ fit(likeness, known.truth, groups(), RIDGE, ROUNDS)
    split = len(weights) - BUCKETS
    limits = thresholds(known, scores)
    heads = Heads(COLUMNS, weights[:split], weights[split:], limits, NAMES, digest(known.lines))
    return heads, scores


def _left_out(known: Table, likeness: Matrix) -> Matrix:
    """Return, for each line, the scores of heads that never saw it: (lines, columns)."""
    fold = np.array([crc32(line.text.encode()) % FOLDS for line in known.lines])
    scores = np.zeros_like(known.truth)
    for held in range(FOLDS):
        out, kept = np.flatnonzero(fold == held), np.flatnonzero(fold != held)
        mix = fit(likeness[np.ix_(kept, kept)], known.truth[kept], groups(), RIDGE, ROUNDS)
        scores[out] = likeness[np.ix_(out, kept)] @ mix
    return scores
