"""From which score a flag holds: safety first where the promises need it, else best F1."""

import numpy as np
from numpy.typing import NDArray

from luna.core.perception.cues import NAMES
from luna.core.perception.features import EMBEDDED
from luna.core.perception.verdict import CHOICES, FLAGS
from luna.training.fit import Matrix
from luna.training.table import Table

Mask = NDArray[np.bool_]
# What is asked of each safety label: (recall, specificity), and the files that try it hardest.
ASKED = {
    "crisis": (0.96, 0.95),
    "minor": (0.95, 0.95),
    "asks_if_ai": (0.97, 0.95),
    "opt_out": (0.95, 0.93),
}
HARD = {
    "crisis": ("crisis", "more_crisis", "more_dark"),
    "minor": ("minor", "more_signs"),
    "asks_if_ai": ("asks_if_ai", "more_signs"),
    "opt_out": ("opt_out_goodbye", "more_signs"),
}
_STRENGTHS = np.linspace(0.0, 1.2, 25)
_STEPS = np.linspace(-5.0, 3.0, 161)


def thresholds(known: Table, scores: Matrix) -> dict[str, float]:
    """Return a threshold per flag from the scores of lines left out, (lines, columns)."""
    limits = {flag: _threshold(flag, known, scores[:, at]) for at, flag in enumerate(FLAGS)}
    start = len(FLAGS)
    for choice, names in CHOICES.items():
        block = slice(start, start + len(names))
        limits |= _handicaps(choice, known.truth[:, block], scores[:, block])
        start += len(names)
    return limits


def _handicaps(choice: str, truth: Matrix, scores: Matrix) -> dict[str, float]:
    """Hold frequent classes back, as far as accuracy and the mean recall of classes agree.

    The lines at hand have far more small talk than a message met in earnest may.
    """
    shares = np.log(truth.mean(axis=0))
    gains = [_agreement(truth, scores - strength * shares) for strength in _STRENGTHS]
    best = float(_STRENGTHS[int(np.argmax(gains))])
    limits = (best * shares).tolist()
    return {f"{choice}:{name}": limit for name, limit in zip(CHOICES[choice], limits, strict=True)}


def _agreement(truth: Matrix, scores: Matrix) -> float:
    right = truth[np.arange(len(truth)), scores.argmax(axis=1)]
    recalls = (truth * right[:, None]).sum(axis=0) / truth.sum(axis=0)
    return float(right.mean()) + float(recalls.mean())


def _threshold(flag: str, known: Table, scores: Matrix) -> float:
    truth = np.array([flag in line.flags for line in known.lines])
    counted = _cue("date_ahead", known) if flag == "event" else np.ones(len(truth), np.bool_)
    if flag in ASKED:
        counted = truth | np.array([line.source in HARD[flag] for line in known.lines])
    yes, no = _ruled(flag, known)
    gains = [
        _gain(flag, truth[counted], (yes | (scores >= step) & ~no)[counted]) for step in _STEPS
    ]
    return float(_STEPS[int(np.argmax(gains))])


def _ruled(flag: str, known: Table) -> tuple[Mask, Mask]:
    """Return the lines where a rule says yes, and those where it says no, whatever the score."""
    if flag != "minor":
        return np.zeros(len(known.lines), np.bool_), np.zeros(len(known.lines), np.bool_)
    yes = _cue("age_minor", known) | _cue("age_unsaid", known) & _cue("own_school", known)
    return yes, _cue("age_adult", known) | _cue("age_other", known)


def _cue(name: str, known: Table) -> Mask:
    held: Mask = known.seen[:, EMBEDDED + NAMES.index(name)] > 0
    return held


def _gain(flag: str, truth: Mask, said: Mask) -> float:
    """Return F1, or for a safety label the smaller of the margins over what is asked."""
    if flag not in ASKED:
        return 2 * float((truth & said).sum()) / max(float(truth.sum() + said.sum()), 1.0)
    recall, specificity = float(said[truth].mean()), float((~said[~truth]).mean())
    asked = ASKED[flag]
    return min((recall - asked[0]) / (1 - asked[0]), (specificity - asked[1]) / (1 - asked[1]))
