"""The nearest labelled lines vote: each by how near it is, and only where there are any."""

import numpy as np
import pytest

from luna.core.perception.features import EMBEDDED
from luna.core.perception.neighbours import DOUBT, NEAREST, nobody
from luna.core.perception.verdict import FLAGS
from luna.training.near import CLASS, FLAG, neighbours, voted
from luna.training.table import COLUMNS

CRISIS, POSITIVE = COLUMNS.index("crisis"), COLUMNS.index("sentiment:positive")
UNANIMOUS = float(np.log((1 + DOUBT) / DOUBT))
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
        pytest.param(0, 1, -1, id="all that lie near are in danger"),
        pytest.param(1, -1, 1, id="none is"),
        pytest.param(39, -1, 1, id="the last group"),
    ],
)
def test_those_who_lie_near_decide(group: int, crisis: int, positive: int) -> None:
    added = NEAR.votes(_unit(MIDDLES[group]))
    assert added[CRISIS] == pytest.approx(crisis * FLAG * UNANIMOUS, abs=0.05)
    assert added[POSITIVE] == pytest.approx(positive * CLASS * UNANIMOUS, abs=0.05)
    others = np.delete(added, [CRISIS, POSITIVE]) / np.delete(NEAR.weight, [CRISIS, POSITIVE])
    assert others == pytest.approx(-UNANIMOUS)


def test_a_line_between_two_groups_gets_a_part_of_either_vote() -> None:
    added = NEAR.votes(_unit(MIDDLES[0] + MIDDLES[1]))
    assert abs(added[CRISIS]) < 0.8 * FLAG * UNANIMOUS


def test_the_nearest_of_few_voters_weighs_most() -> None:
    lines, truth = LINES[[0, 40, 80]], TRUTH[[0, 40, 80]]
    added = voted(neighbours(lines, truth), lines)
    assert added[0, CRISIS] > 0.9 * FLAG * UNANIMOUS
    assert (added[1:, CRISIS] < -0.9 * FLAG * UNANIMOUS).all()
    assert len(lines) < NEAREST


def test_cells_hide_hardly_any_neighbour() -> None:
    every = LINES @ LINES.T
    nearest = np.argsort(-every, axis=1)[:, :NEAREST]
    share = TRUTH[:, CRISIS][nearest].mean(axis=1)
    full = FLAG * np.log((share + DOUBT) / (1 - share + DOUBT))
    assert np.abs(voted(NEAR, LINES)[:, CRISIS] - full).mean() < 0.1 * FLAG * UNANIMOUS


def test_where_there_are_no_lines_nothing_is_added() -> None:
    assert nobody(len(FLAGS)).votes(LINES[0]).tolist() == [0.0] * len(FLAGS)
