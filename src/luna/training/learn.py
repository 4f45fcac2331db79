"""Training of all heads at once, and the scores of lines that each fold did not see."""

from zlib import crc32

import numpy as np

from luna.core.perception.cues import NAMES
from luna.core.perception.heads import Heads
from luna.core.perception.ngrams import BUCKETS
from luna.core.perception.verdict import CHOICES
from luna.training.bend import bend
from luna.training.fit import Matrix, fit
from luna.training.lines import digest
from luna.training.table import COLUMNS, Table, groups
from luna.training.thresholds import thresholds

# Chosen by cross-validation, as are the weights of the blocks of features.
RIDGE = 1.0
ROUNDS = 48
FOLDS = 5
# The columns up to here are straight lines; those of sentiment, the last, have a hidden layer.
_STRAIGHT = len(COLUMNS) - len(CHOICES["sentiment"])


def learn(known: Table) -> tuple[Heads, Matrix]:
    """Return heads trained on every line, and the scores each line got while left out."""
    likeness = known.seen @ known.seen.T
    scores = _left_out(known, likeness)
    felt = bend(known.seen, known.truth[:, _STRAIGHT:])
    straight = known.seen.T @ _mix(likeness, known.truth)
    weights = np.concatenate((straight, felt.straight), axis=1)
    bent = np.pad(felt.bent, ((0, 0), (_STRAIGHT, 0)))
    split = len(weights) - BUCKETS
    layers = (weights[:split], weights[split:], felt.hidden, bent)
    return Heads(COLUMNS, *layers, thresholds(known, scores), NAMES, digest(known.lines)), scores


def _left_out(known: Table, likeness: Matrix) -> Matrix:
    """Return, for each line, the scores of heads that never saw it: (lines, columns)."""
    fold = np.array([crc32(line.text.encode()) % FOLDS for line in known.lines])
    scores = np.zeros_like(known.truth)
    for held in range(FOLDS):
        out, kept = np.flatnonzero(fold == held), np.flatnonzero(fold != held)
        truth = known.truth[kept]
        mix = _mix(likeness[np.ix_(kept, kept)], truth)
        felt = bend(known.seen[kept], truth[:, _STRAIGHT:])
        scores[out, :_STRAIGHT] = likeness[np.ix_(out, kept)] @ mix
        scores[out, _STRAIGHT:] = felt.scores(known.seen[out])
    return scores


def _mix(likeness: Matrix, truth: Matrix) -> Matrix:
    return fit(likeness, truth[:, :_STRAIGHT], groups()[:-1], RIDGE, ROUNDS)
