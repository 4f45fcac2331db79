"""Figures of the heads as Markdown: per label, with intervals and confusion."""

from collections.abc import Sequence
from math import sqrt

import numpy as np

from luna.core.model import Perception
from luna.core.perception.heads import Heads
from luna.core.perception.verdict import CHOICES, FLAGS, verdict
from luna.training.bend import Bend
from luna.training.fit import Matrix
from luna.training.learn import scored
from luna.training.lines import Line
from luna.training.table import COLUMNS, WRITTEN, Table
from luna.training.thresholds import HARD

_Z = 1.96


def report(known: Table, left_out: Matrix, unseen: Sequence[Table], heads: Heads) -> str:
    """Return the cross-validated figures, then those on each annotator's held-out lines."""
    parts = [
        f"## Cross-validation ({len(known.lines)} lines, five folds)\n",
        figures(known.lines, judged(known, left_out, heads)),
    ]
    for each in unseen:
        parts += [
            f"## Held-out lines: `{each.lines[0].source}` ({len(each.lines)} lines)\n",
            figures(each.lines, judged(each, _scores(heads, each.seen), heads)),
        ]
    return "\n".join(parts)


def judged(seen: Table, scores: Matrix, heads: Heads) -> list[Perception]:
    """Return the verdicts on lines whose scores are known, (lines, columns)."""
    named = (dict(zip(COLUMNS, row, strict=True)) for row in scores.tolist())
    rows = zip(seen.normals, seen.tongues, named, strict=True)
    return [verdict(normal, tongue, row, heads, WRITTEN) for normal, tongue, row in rows]


def figures(lines: list[Line], said: list[Perception]) -> str:
    """Return one table for the flags and one confusion per choice."""
    head = "| flag | yes | recall | specificity | on its own hard lines | precision |"
    flags = [_flag(flag, lines, said) for flag in FLAGS]
    choices = [_choice(choice, lines, said) for choice in ("language", *CHOICES)]
    return "\n".join([head, "|---" * 6 + "|", *flags, "", *choices])


def wilson(right: int, of: int) -> str:
    """Return a share with its 95 % Wilson interval, ``-`` of nothing."""
    if of == 0:
        return "-"
    share = right / of
    middle = (share + _Z**2 / (2 * of)) / (1 + _Z**2 / of)
    reach = _Z * sqrt(share * (1 - share) / of + _Z**2 / (4 * of**2)) / (1 + _Z**2 / of)
    return f"{share:.3f} ({max(middle - reach, 0):.3f}–{min(middle + reach, 1):.3f})"


def _flag(flag: str, lines: list[Line], said: list[Perception]) -> str:
    pairs = [
        (flag in line.flags, bool(getattr(seen, flag)))
        for line, seen in zip(lines, said, strict=True)
    ]
    hard = [
        pair for pair, line in zip(pairs, lines, strict=True) if line.source in HARD.get(flag, ())
    ]
    yes = [told for truth, told in pairs if truth]
    told_yes = [truth for truth, told in pairs if told]
    cells = (
        wilson(sum(yes), len(yes)),
        _quiet(pairs),
        _quiet(hard),
        wilson(sum(told_yes), len(told_yes)),
    )
    return f"| {flag} | {len(yes)} | " + " | ".join(cells) + " |"


def _quiet(pairs: Sequence[tuple[bool, bool]]) -> str:
    no = [not told for truth, told in pairs if not truth]
    return wilson(sum(no), len(no))


def _choice(choice: str, lines: list[Line], said: list[Perception]) -> str:
    truth = [str(getattr(line, choice)) for line in lines]
    told = [_name(getattr(seen, choice)) for seen in said]
    names = sorted(set(truth) | set(told))
    right = sum(one == other for one, other in zip(truth, told, strict=True))
    rows = [
        f"| **{name}** | " + " | ".join(_row(name, names, truth, told)) + " |" for name in names
    ]
    head = (
        f"| {choice} | "
        + " | ".join(f"said {name}" for name in names)
        + " |\n"
        + "|---" * (len(names) + 1)
        + "|"
    )
    return "\n".join([f"{choice}: accuracy {wilson(right, len(lines))}\n", head, *rows, ""])


def _row(name: str, names: list[str], truth: list[str], told: list[str]) -> list[str]:
    pairs = list(zip(truth, told, strict=True))
    return [str(pairs.count((name, other))) for other in names]


def _name(value: object) -> str:
    return getattr(value, "name", "") if isinstance(value, int) else str(value)


def _scores(heads: Heads, seen: Matrix) -> Matrix:
    straight = np.concatenate((heads.dense, heads.hashed))
    return scored(Bend(straight, heads.hidden, heads.bent), heads.near, seen)
