"""The hidden layer: what bends, and how little of it heads of straight lines carry."""

import numpy as np

from luna.core.perception.cues import NAMES
from luna.core.perception.features import EMBEDDED
from luna.core.perception.heads import Heads, unbent
from luna.core.perception.neighbours import nobody
from luna.training.bend import bend
from luna.training.fit import Group

WIDTH = EMBEDDED + len(NAMES) + 1
EITHER_OR = np.array([[0, 0], [0, 1], [1, 0], [1, 1]] * 64, np.float32)


def test_it_learns_what_no_straight_line_tells() -> None:
    seen = np.zeros((len(EITHER_OR), WIDTH), np.float32)
    seen[:, :2], seen[:, -1] = EITHER_OR * 8, 2
    one_of_them = EITHER_OR.sum(axis=1) == 1
    truth = np.stack([one_of_them, ~one_of_them], axis=1).astype(np.float32)
    said = bend(seen, truth, [Group(0, 2)]).scores(seen).argmax(axis=1)
    assert (said == truth.argmax(axis=1)).all()


def test_heads_without_units_add_nothing() -> None:
    columns = ("crisis", "minor")
    nothing = np.zeros((WIDTH, 2), np.float32)
    heads = Heads(columns, nothing, nothing, *unbent(2), nobody(2), {}, (), "")
    assert not heads.bend(np.ones((3, WIDTH), np.float32)).any()
