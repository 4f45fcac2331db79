"""Training of all heads at once, and the scores of lines that each fold did not see."""

from zlib import crc32

import numpy as np

from luna.core.perception.cues import NAMES
from luna.core.perception.features import embedding_of
from luna.core.perception.heads import Heads
from luna.core.perception.neighbours import Neighbours
from luna.core.perception.ngrams import BUCKETS
from luna.training.bend import Bend, bend
from luna.training.fit import Matrix
from luna.training.lines import digest
from luna.training.near import neighbours, voted
from luna.training.table import COLUMNS, Table, groups
from luna.training.thresholds import thresholds

FOLDS = 5


def learn(known: Table) -> tuple[Heads, Matrix]:
    """Return heads trained on every line, and the scores each line got while left out."""
    scores = _left_out(known)
    heads, near = taught(known.seen, known.truth)
    split = len(heads.straight) - BUCKETS
    layers = (heads.straight[:split], heads.straight[split:], heads.hidden, heads.bent, near)
    return Heads(COLUMNS, *layers, thresholds(known, scores), NAMES, digest(known.lines)), scores


def taught(seen: Matrix, truth: Matrix) -> tuple[Bend, Neighbours]:
    """Return the network and the neighbours of lines: (lines, features), (lines, columns)."""
    return bend(seen, truth, groups()), neighbours(embedding_of(seen), truth)


def scored(heads: Bend, near: Neighbours, seen: Matrix) -> Matrix:
    """Return the scores of messages, (messages, columns)."""
    return heads.scores(seen) + voted(near, embedding_of(seen))


def _left_out(known: Table) -> Matrix:
    """Return, for each line, the scores of heads that never saw it: (lines, columns)."""
    fold = np.array([crc32(line.text.encode()) % FOLDS for line in known.lines])
    scores = np.zeros_like(known.truth)
    for held in range(FOLDS):
        out, kept = np.flatnonzero(fold == held), np.flatnonzero(fold != held)
        scores[out] = scored(*taught(known.seen[kept], known.truth[kept]), known.seen[out])
    return scores
