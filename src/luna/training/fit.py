"""Logistic regression over all columns at once: bounded Newton steps, deterministic.

The curvature of a sigmoid or a softmax is at most one half, so that one matrix, inverted
once, serves every step (Böhning's bound). There are fewer lines than features: the
weights are sought as a mix of lines, ``seen.T @ mix``.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
_CURVATURE = np.float32(0.5)


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that compete (a softmax), or a single yes-or-no column (a sigmoid)."""

    start: int
    stop: int


def fit(likeness: Matrix, truth: Matrix, groups: list[Group], ridge: float, rounds: int) -> Matrix:
    """Return the mix of lines (lines, columns) that fits ``truth`` under an L2 penalty.

    ``likeness`` is ``seen @ seen.T`` (lines, lines): scores are ``likeness @ mix``.
    """
    penalty = np.float32(ridge)
    bound = _CURVATURE * likeness + penalty * np.eye(len(likeness), dtype=np.float32)
    leap: Matrix = np.linalg.inv(bound).astype(np.float32)
    here: Matrix = np.zeros_like(truth)
    ahead = here
    for turn in range(rounds):
        slope = _chances(likeness @ ahead, groups) - truth + penalty * ahead
        after = ahead - leap @ slope
        ahead = after + (after - here) * np.float32(turn / (turn + 3))
        here = after
    return here


def _chances(scores: Matrix, groups: list[Group]) -> Matrix:
    out = np.empty_like(scores)
    for group in groups:
        block = scores[:, group.start : group.stop]
        out[:, group.start : group.stop] = (
            _sigmoid(block) if block.shape[1] == 1 else _softmax(block)
        )
    return out


def _sigmoid(scores: Matrix) -> Matrix:
    chances: Matrix = (1 / (1 + np.exp(-np.clip(scores, -30, 30)))).astype(np.float32)
    return chances


def _softmax(scores: Matrix) -> Matrix:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: Matrix = raised / raised.sum(axis=1, keepdims=True)
    return chances
