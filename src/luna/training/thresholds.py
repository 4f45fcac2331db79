"""From which score a flag holds: safety first where the promises need it, else best F1."""

import numpy as np
from numpy.typing import NDArray

from luna.core.perception.cues import NAMES
from luna.core.perception.features import EMBEDDED
from luna.core.perception.need import need
from luna.core.perception.spelling import plain
from luna.core.perception.verdict import CHOICES, FLAGS
from luna.training.fit import Matrix
from luna.training.table import WRITTEN, Table

Mask = NDArray[np.bool_]
# Safety labels take the highest threshold that still hears this share of the lines left out, many
# of which were written to be hard: strangers' lines are heard more often. So does what is confided,
# since nothing is sold nor pressed on who does (P4).
RECALL = {
    "crisis": 0.906,
    "minor": 0.951,
    "asks_if_ai": 0.97,
    "opt_out": 0.963,
    "vulnerability": 0.82,
}
# A picture asked for should not go unheard, nor a climax be taken for harmless: the lowest
# threshold that leaves this specificity.
SPECIFICITY = {"photo_request": 0.994, "climax": 0.999}
# The files whose lines try each of them hardest.
HARD = {
    "crisis": ("crisis", "more_crisis", "more_dark", "danger_or_not", "despair_or_not"),
    "minor": ("minor", "more_signs", "under_age_or_not"),
    "asks_if_ai": ("asks_if_ai", "more_signs", "what_she_is", "stop_and_leave"),
    "opt_out": ("opt_out_goodbye", "more_signs", "what_she_is", "stop_and_leave"),
}
# What the mean recall of the classes weighs beside twice the accuracy, where the lines at hand
# have far more small talk than a message met in earnest may; feelings are as frequent in both.
BALANCE = {"intensity": 1.0, "intent": 1.0, "sentiment": 0.0}
_STRENGTHS = np.linspace(0.0, 1.2, 25)
_STEPS = np.linspace(-8.0, 3.0, 221)


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
    """Hold frequent classes back, as far as accuracy and, by ``BALANCE``, recall gain."""
    shares = np.log(truth.mean(axis=0))
    gains = [
        _agreement(truth, scores - strength * shares, BALANCE[choice]) for strength in _STRENGTHS
    ]
    best = float(_STRENGTHS[int(np.argmax(gains))])
    limits = (best * shares).tolist()
    return {f"{choice}:{name}": limit for name, limit in zip(CHOICES[choice], limits, strict=True)}


def _agreement(truth: Matrix, scores: Matrix, balance: float) -> float:
    right = truth[np.arange(len(truth)), scores.argmax(axis=1)]
    recalls = (truth * right[:, None]).sum(axis=0) / truth.sum(axis=0)
    return 2 * float(right.mean()) + balance * float(recalls.mean())


def _threshold(flag: str, known: Table, scores: Matrix) -> float:
    truth = np.array([flag in line.flags for line in known.lines])
    needed = np.array([need(flag, plain(normal), WRITTEN.year) for normal in known.normals])
    dated = _cue("date_ahead", known) if flag == "event" else np.True_
    said = [(scores - step >= needed) & dated for step in _STEPS]
    if flag in RECALL:
        return _highest(RECALL[flag], truth, said)
    if flag in SPECIFICITY:
        return _lowest(SPECIFICITY[flag], truth, said)
    return float(_STEPS[int(np.argmax([_f1(truth, one) for one in said]))])


def _lowest(specificity: float, truth: Mask, said: list[Mask]) -> float:
    """Return the lowest step that is quiet enough, the highest if none is."""
    quiet = [float((~one[~truth]).mean()) >= specificity for one in said]
    return float(_STEPS[quiet.index(True)] if any(quiet) else _STEPS[-1])


def _highest(recall: float, truth: Mask, said: list[Mask]) -> float:
    """Return the highest step that hears enough, the lowest if none does."""
    heard = [step for step, one in zip(_STEPS, said, strict=True) if one[truth].mean() >= recall]
    return float(heard[-1] if heard else _STEPS[0])


def _cue(name: str, known: Table) -> Mask:
    held: Mask = known.seen[:, EMBEDDED + NAMES.index(name)] > 0
    return held


def _f1(truth: Mask, said: Mask) -> float:
    return 2 * float((truth & said).sum()) / max(float(truth.sum() + said.sum()), 1.0)
