"""``python -m luna.training.drafts`` trains the second look at drafts; ``--report`` says how good.

Three columns, each fitted on the lines that can tell about it.
"""

import sys
from importlib.resources import as_file
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from luna.core.guards.suspicion import Doubt, bared, features
from luna.core.perception.heads import Heads, pack, unbent
from luna.core.perception.neighbours import nobody
from luna.core.perception.ngrams import BUCKETS
from luna.senses import DRAFT_WEIGHTS, encode
from luna.training.draft_lines import Sentence, digest, draft_lines
from luna.training.fit import Group, Matrix, fit
from luna.training.report import wilson

RIDGE, ROUNDS, FOLDS = 1.0, 40, 3
# The share of innocent lines left out of training that may be suspected. They are far nearer to
# a claim or a plea than ordinary talk is.
SUSPECTED = {Doubt.CLAIM: 0.018, Doubt.CLINGS: 0.006, Doubt.HOLDS: 0.025}
_STEPS = np.linspace(-4.0, 4.0, 161)


def main() -> None:
    """Train on all lines and write the weights."""
    lines = draft_lines()
    heads, left_out = learn(lines, seen_of(lines))
    with as_file(DRAFT_WEIGHTS) as path:
        path.write_bytes(pack(heads))
    sys.stdout.write(f"{len(lines)} sentences, digest {heads.trained_on[:12]}\n")
    if "--report" in sys.argv[1:]:
        sys.stdout.write(report(lines, heads, left_out))


def seen_of(lines: list[Sentence]) -> Matrix:
    """Return what the heads see of each line, (lines, features)."""
    texts = [line.text for line in lines]
    vectors = encode(bared(texts))
    return np.stack([_row(text, vector) for text, vector in zip(texts, vectors, strict=True)])


def learn(lines: list[Sentence], seen: Matrix) -> tuple[Heads, Matrix]:
    """Return the heads, and the scores of each line by heads that did not see it."""
    likeness = seen @ seen.T
    fold = np.array([crc32(line.text.encode()) % FOLDS for line in lines])
    weights, left_out, limits = [], [], {}
    for doubt in Doubt:
        told = np.array([line.is_a(doubt) is not None for line in lines])
        truth = np.array([[line.is_a(doubt) is True] for line in lines], np.float32)
        weights.append(seen[told].T @ _mix(likeness, truth, told))
        scores = np.zeros(len(lines), np.float32)
        for held in range(FOLDS):
            kept, out = told & (fold != held), fold == held
            scores[out] = (likeness[np.ix_(out, kept)] @ _mix(likeness, truth, kept))[:, 0]
        left_out.append(scores)
        limits[doubt.value] = _limit(scores[told & (truth[:, 0] == 0)], SUSPECTED[doubt])
    joined = np.concatenate(weights, axis=1)
    split = len(joined) - BUCKETS
    names = tuple(doubt.value for doubt in Doubt)
    layers = (joined[:split], joined[split:], *unbent(len(names)))
    heads = Heads(names, *layers, nobody(len(names)), limits, (), digest(lines))
    return heads, np.stack(left_out, axis=1)


def report(lines: list[Sentence], heads: Heads, left_out: Matrix) -> str:
    """Return, for each doubt, how many lines left out are suspected: those to stop, and others."""
    rows = ["| doubt | found | innocent suspected |", "|---|---|---|"]
    for column, doubt in enumerate(Doubt):
        held = left_out[:, column] >= heads.thresholds[doubt]
        yes = [bool(hit) for hit, line in zip(held, lines, strict=True) if line.is_a(doubt)]
        no = [bool(hit) for hit, line in zip(held, lines, strict=True) if line.is_a(doubt) is False]
        rows.append(f"| {doubt} | {wilson(sum(yes), len(yes))} | {wilson(sum(no), len(no))} |")
    return "\n".join((*rows, ""))


def _mix(likeness: Matrix, truth: Matrix, kept: NDArray[np.bool_]) -> Matrix:
    return fit(likeness[np.ix_(kept, kept)], truth[kept], [Group(0, 1)], RIDGE, ROUNDS)


def _limit(innocent: Matrix, share: float) -> float:
    """Return the lowest step above which no more than ``share`` of the innocent lines score."""
    return float(next(step for step in _STEPS if (innocent >= step).mean() <= share))


def _row(text: str, vector: Matrix) -> Matrix:
    seen = features(text, vector)
    hashed = np.zeros(BUCKETS, np.float32)
    hashed[seen.buckets] = seen.share
    return np.concatenate((seen.dense, hashed))


if __name__ == "__main__":
    main()
