"""``luna review`` as an operator uses it: list, decide, see the words that follow."""

import io
from datetime import timedelta

import pytest
from tests.core.build import NOW

from luna.commands.review import keep, prove, table
from luna.core.account import Doubt
from luna.errors import ReviewError
from luna.store.review import Frozen

TEEN = Frozen(12, "telegram:1", 7, NOW, Doubt.SAID, 1990, NOW - timedelta(days=3), 41)


@pytest.mark.parametrize(
    "waiting, says",
    [
        pytest.param([], ["Nobody waits"], id="an empty queue"),
        pytest.param(
            [TEEN],
            ["bond 12", "(2 days): a sign of being a minor in a message, born 1990", "41 messages"],
            id="somebody waits",
        ),
    ],
)
def test_the_queue_reads_as_lines(waiting: list[Frozen], says: list[str]) -> None:
    shown = table(waiting, NOW + timedelta(days=2))
    assert [each for each in says if each not in shown] == []


def test_a_decision_needs_a_reason_and_a_proof_an_end() -> None:
    with pytest.raises(ReviewError, match="--why is empty"):
        keep(12, "  ", None, None, io.StringIO())
    with pytest.raises(ReviewError, match="--days"):
        prove(12, 0, "an identity card", None, None, io.StringIO())
