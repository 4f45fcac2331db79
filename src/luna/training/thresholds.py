"""From which score a flag holds: safety first where the promises need it, else best F1."""

import numpy as np
from numpy.typing import NDArray

from luna.core.perception.verdict import FLAGS
from luna.training.fit import Matrix
from luna.training.lines import Line

# What is asked of each safety label: (recall, specificity), and the files that try it hardest.
ASKED = {
    "crisis": (0.96, 0.95),
    "minor": (0.95, 0.95),
    "asks_if_ai": (0.97, 0.95),
    "opt_out": (0.95, 0.93),
}
HARD = {flag: flag for flag in ASKED} | {"opt_out": "opt_out_goodbye"}


def thresholds(lines: list[Line], scores: Matrix) -> dict[str, float]:
    """Return a threshold per flag from the scores of lines left out, (lines, columns)."""
    return {flag: _threshold(flag, lines, scores[:, at]) for at, flag in enumerate(FLAGS)}


def _threshold(flag: str, lines: list[Line], scores: Matrix) -> float:
    truth = np.array([flag in line.flags for line in lines])
    steps = np.linspace(-3.0, 3.0, 121)
    if flag not in ASKED:
        return float(max(steps, key=lambda step: _f1(truth, scores >= step)))
    hard = np.array(
        [truth_ or HARD[flag] in line.source for truth_, line in zip(truth, lines, strict=True)]
    )
    return float(max(steps, key=lambda step: _margin(flag, truth[hard], scores[hard] >= step)))


def _margin(flag: str, truth: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    """Return the smaller of the two margins over what is asked, misses counting in shares."""
    recall, specificity = said[truth].mean(), (~said[~truth]).mean()
    asked = ASKED[flag]
    return min((recall - asked[0]) / (1 - asked[0]), (specificity - asked[1]) / (1 - asked[1]))


def _f1(truth: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    right = float((truth & said).sum())
    return 2 * right / max(float(truth.sum() + said.sum()), 1.0)
