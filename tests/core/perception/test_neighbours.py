"""The nearest labelled lines vote: each by how near it is, and only where there are any."""

import numpy as np
import pytest

from luna.core.perception.features import EMBEDDED
from luna.core.perception.neighbours import NEAREST, nobody
from luna.core.perception.verdict import FLAGS
from luna.training.near import CLASS, FLAG, neighbours, voted
from luna.training.table import COLUMNS

CRISIS, POSITIVE = COLUMNS.index("crisis"), COLUMNS.index("sentiment:positive")
DICE = np.random.default_rng(7)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)).astype(np.float32)


# Forty groups of lines that mean about the same; every fourth group is in danger, the others glad.
MIDDLES = DICE.standard_normal((40, EMBEDDED))
LINES = _unit(np.repeat(MIDDLES, 30, axis=0) + 0.3 * DICE.standard_normal((1200, EMBEDDED)))
TRUTH = np.zeros((1200, len(COLUMNS)), np.float32)
TRUTH[:, CRISIS] = np.repeat(np.arange(40) % 4 == 0, 30)
TRUTH[:, POSITIVE] = 1 - TRUTH[:, CRISIS]
NEAR = neighbours(LINES, TRUTH)


@pytest.mark.parametrize(
    "group, crisis, positive",
    [
        pytest.param(0, FLAG, 0.0, id="all that lie near are in danger"),
        pytest.param(1, 0.0, CLASS, id="none is"),
        pytest.param(39, 0.0, CLASS, id="the last group"),
    ],
)
def test_those_who_lie_near_decide(group: int, crisis: float, positive: float) -> None:
    added = NEAR.votes(_unit(MIDDLES[group]))
    assert added[CRISIS] == pytest.approx(crisis, abs=0.05)
    assert added[POSITIVE] == pytest.approx(positive, abs=0.05)
    assert not np.delete(added, [CRISIS, POSITIVE]).any()


def test_a_line_between_two_groups_gets_a_part_of_either_vote() -> None:
    added = NEAR.votes(_unit(MIDDLES[0] + MIDDLES[1]))
    assert 0.1 * FLAG < added[CRISIS] < 0.9 * FLAG


def test_the_nearest_of_few_voters_weighs_most() -> None:
    lines, truth = LINES[[0, 40, 80]], TRUTH[[0, 40, 80]]
    added = voted(neighbours(lines, truth), lines)
    assert added[0, CRISIS] > 0.9 * FLAG
    assert (added[1:, CRISIS] < 0.1 * FLAG).all()
    assert len(lines) < NEAREST


def test_cells_hide_hardly_any_neighbour() -> None:
    every = LINES @ LINES.T
    nearest = np.argsort(-every, axis=1)[:, :NEAREST]
    full = FLAG * TRUTH[:, CRISIS][nearest].mean(axis=1)
    assert np.abs(voted(NEAR, LINES)[:, CRISIS] - full).mean() < 0.1 * FLAG


def test_where_there_are_no_lines_nothing_is_added() -> None:
    assert nobody(len(FLAGS)).votes(LINES[0]).tolist() == [0.0] * len(FLAGS)
