"""Small networks that know all labels at once: Adam over batches, the same steps each time.

What a word adds to a feeling or a danger hangs on its neighbours, more than a straight line can
follow. Networks that begin apart are laid side by side: their mean is steadier than any.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core.perception.cues import NAMES
from luna.core.perception.features import EMBEDDED
from luna.training.fit import Group, Matrix, chances

# Chosen by cross-validation.
MEMBERS = 2
UNITS = 512  # of each
EPOCHS = 12
BATCH = 256
RATE = 4e-3  # falls to nothing in a straight line
DECAY = 1e-2  # of the weights, times the rate
DROPPED = 0.5  # share of the units that each step leaves out
_BENT = EMBEDDED + len(NAMES)  # the hidden layer reads the first features only
_WIDE, _FINE = 0.1, 1e-8  # spread of the first weights; what keeps a step finite
_PACE = (0.9, 0.999)  # how slowly Adam forgets slopes, and their squares
_F = np.float32


@dataclass(frozen=True, slots=True)
class Bend:
    """``straight`` (features, columns), ``hidden`` (features read + bias, units), ``bent``."""

    straight: Matrix
    hidden: Matrix
    bent: Matrix

    def scores(self, seen: Matrix) -> Matrix:
        """Return the log-odds of each column, (lines, columns)."""
        units = np.maximum(seen[:, :_BENT] @ self.hidden[:-1] + self.hidden[-1], 0)
        scores: Matrix = seen @ self.straight + units @ self.bent
        return scores


def bend(seen: Matrix, truth: Matrix, groups: list[Group]) -> Bend:
    """Fit ``truth`` (lines, columns) by the mean of several small networks."""
    members = [_member(seen, truth, groups, seed) for seed in range(MEMBERS)]
    return Bend(
        np.mean([one.straight for one in members], axis=0),
        np.concatenate([one.hidden for one in members], axis=1),
        (np.concatenate([one.bent for one in members]) / MEMBERS).astype(_F),
    )


def _member(seen: Matrix, truth: Matrix, groups: list[Group], seed: int) -> Bend:
    chance = np.random.default_rng(seed)
    own = _first(seen.shape[1], truth.shape[1], chance)
    means = [(np.zeros_like(one), np.zeros_like(one)) for one in own]
    steps = list(_batches(len(seen), chance))
    for step, rows in enumerate(steps, 1):
        slopes = _slopes(own, seen[rows], truth[rows], groups, chance)
        rate = RATE * (1 - step / len(steps))
        for weights, slope, (mean, square) in zip(own, slopes, means, strict=True):
            _step(weights, slope, mean, square, rate, step)
    return Bend(*own)


def _first(features: int, columns: int, chance: np.random.Generator) -> tuple[Matrix, ...]:
    hidden = chance.standard_normal((_BENT + 1, UNITS), _F) * _F(_WIDE)
    bent = chance.standard_normal((UNITS, columns), _F) / _F(np.sqrt(UNITS))
    return np.zeros((features, columns), _F), hidden, bent


def _batches(lines: int, chance: np.random.Generator) -> Iterator[NDArray[np.intp]]:
    """Yield the rows of every step: each line once an epoch, in another order each time."""
    size = min(BATCH, lines)
    for _ in range(EPOCHS):
        order = chance.permutation(lines)
        yield from (order[at : at + size] for at in range(0, lines - size + 1, size))


def _slopes(
    own: tuple[Matrix, ...],
    seen: Matrix,
    truth: Matrix,
    groups: list[Group],
    chance: np.random.Generator,
) -> tuple[Matrix, ...]:
    """Return the slope of the loss along each of the weights, with some units left out."""
    straight, hidden, bent = own
    read = np.concatenate((seen[:, :_BENT], np.ones((len(seen), 1), _F)), axis=1)
    units = read @ hidden
    kept = (units > 0) & (chance.random(units.shape, _F) > DROPPED)
    share = kept.astype(_F) / (1 - DROPPED)
    lit = units * share
    scores: Matrix = (seen @ straight + lit @ bent).astype(_F)
    missed = (chances(scores, groups) - truth) / _F(len(seen))
    return seen.T @ missed, read.T @ ((missed @ bent.T) * share), lit.T @ missed


def _step(
    weights: Matrix, slope: Matrix, mean: Matrix, square: Matrix, rate: float, step: int
) -> None:
    """Move ``weights`` in place by one step of Adam; ``mean`` and ``square`` are its memory."""
    slow, slower = _PACE
    mean += _F(1 - slow) * (slope - mean)
    square += _F(1 - slower) * (slope * slope - square)
    weights *= _F(1 - rate * DECAY)
    pace = np.sqrt(square * _F(1 / (1 - slower**step))) + _F(_FINE)
    weights -= _F(rate / (1 - slow**step)) * mean / pace
