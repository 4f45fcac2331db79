"""Logistic regression over all columns at once: bounded Newton steps, deterministic.

The curvature of a sigmoid or a softmax is at most one half, so that one matrix serves every
step (Böhning's bound). Its inverse is kept exact along the directions in which the lines
differ most and bounded along all others, which costs a few products instead of a cube.
There are fewer lines than features: the weights are sought as a mix of lines,
``seen.T @ mix``.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
_CURVATURE = np.float32(0.5)
_DIRECTIONS = 192
_SWEEPS = 2  # of subspace iteration: the spectrum falls fast


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that compete (a softmax), or a single yes-or-no column (a sigmoid)."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Leap:
    """A step: all by ``rest``, shortened along ``axes`` (lines, k) by ``less`` (k)."""

    axes: Matrix
    less: Matrix
    rest: np.float32

    def __call__(self, slope: Matrix) -> Matrix:
        """Return the step against ``slope``, (lines, columns)."""
        return self.rest * slope - self.axes @ (self.less[:, None] * (self.axes.T @ slope))


def fit(likeness: Matrix, truth: Matrix, groups: list[Group], ridge: float, rounds: int) -> Matrix:
    """Return the mix of lines (lines, columns) that fits ``truth`` under an L2 penalty.

    ``likeness`` is ``seen @ seen.T`` (lines, lines): scores are ``likeness @ mix``.
    """
    penalty = np.float32(ridge)
    leap = _leap(likeness, penalty)
    here: Matrix = np.zeros_like(truth)
    ahead = here
    for turn in range(rounds):
        slope = chances(likeness @ ahead, groups) - truth + penalty * ahead
        after = ahead - leap(slope)
        ahead = after + (after - here) * np.float32(turn / (turn + 3))
        here = after
    return here


def _leap(likeness: Matrix, penalty: np.float32) -> Leap:
    """Find the strongest directions by subspace iteration; the weakest found bounds the others."""
    wide = min(_DIRECTIONS, len(likeness))
    start = np.random.default_rng(0).standard_normal((len(likeness), wide))
    axes: Matrix = start.astype(np.float32)
    for _ in range(_SWEEPS):
        axes = np.linalg.qr(likeness @ axes)[0]
    strength, turn = np.linalg.eigh(axes.T @ (likeness @ axes))
    curves = _CURVATURE * strength + penalty
    rest = np.float32(1 / curves[0])
    return Leap(axes @ turn, (rest - 1 / curves).astype(np.float32), rest)


def chances(scores: Matrix, groups: list[Group]) -> Matrix:
    """Return the chance of each column, (lines, columns): those of a group compete."""
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
