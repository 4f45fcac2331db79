"""Labelled lines as matrices: what the heads see, and what they should say."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from luna.core.model import Language
from luna.core.perception.cues import cues
from luna.core.perception.features import Features, features
from luna.core.perception.heads import Heads, unbent
from luna.core.perception.neighbours import nobody
from luna.core.perception.ngrams import BUCKETS
from luna.core.perception.normalise import normalise
from luna.core.perception.senses import Senses
from luna.core.perception.spelling import plain
from luna.core.perception.verdict import CHOICES, FLAGS
from luna.training.fit import Group, Matrix
from luna.training.lines import Line

# The lines were written in this year: birth years in them are to be read from it.
WRITTEN = datetime(2026, 11, 22, 10, 0, tzinfo=ZoneInfo("Europe/Paris"))
COLUMNS = (*FLAGS, *(f"{choice}:{name}" for choice, names in CHOICES.items() for name in names))


@dataclass(frozen=True, slots=True)
class Table:
    """``normals`` and ``tongues`` per line, ``seen`` (lines, features), ``truth``."""

    lines: list[Line]
    tongues: list[Language]
    normals: list[str]
    seen: Matrix
    truth: Matrix


def table(lines: list[Line], senses: Senses) -> Table:
    """Read every line as perception would."""
    tongues = [senses.language(line.text) for line in lines]
    normals = [normalise(line.text, tongue) for line, tongue in zip(lines, tongues, strict=True)]
    vectors = senses.encode(normals)
    seen = np.stack([_row(normal, vector) for normal, vector in zip(normals, vectors, strict=True)])
    return Table(lines, tongues, normals, seen, np.stack([_truth(line) for line in lines]))


def groups() -> list[Group]:
    """Return which columns stand alone and which compete."""
    alone = [Group(at, at + 1) for at in range(len(FLAGS))]
    start = len(FLAGS)
    for names in CHOICES.values():
        alone.append(Group(start, start + len(names)))
        start += len(names)
    return alone


def _row(normal: str, vector: NDArray[np.float32]) -> Matrix:
    text = plain(normal)
    return _flat(features(text, vector, cues(text, WRITTEN.year)))


def _flat(seen: Features) -> Matrix:
    hashed = np.zeros(BUCKETS, np.float32)
    hashed[seen.buckets] = seen.share
    return np.concatenate((seen.dense, hashed))


def _truth(line: Line) -> Matrix:
    flags = [float(flag in line.flags) for flag in FLAGS]
    picked = [
        float(getattr(line, choice) == name) for choice, names in CHOICES.items() for name in names
    ]
    return np.array(flags + picked, np.float32)


def untrained() -> Heads:
    """Return heads that know nothing: what the senses hold before the first training."""
    nothing = np.zeros((0, len(COLUMNS)), np.float32)
    hidden, near = unbent(len(COLUMNS)), nobody(len(COLUMNS))
    return Heads(COLUMNS, nothing, nothing, *hidden, near, {}, (), "")
