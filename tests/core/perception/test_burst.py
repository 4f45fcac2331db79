"""What several messages say together."""

from collections.abc import Sequence

import pytest

from luna.core.model import Event, Intensity, Intent, Perception, Sentiment
from luna.core.perception.burst import merge

QUIET = Perception()
LEAVING = Perception(goodbye=True)
ASKING = Perception(question_about_luna=True)
PLAN = Perception(event=Event("entretien", "2026-06-11"))


@pytest.mark.parametrize(
    "seen, whole, expected",
    [
        pytest.param([QUIET, QUIET], QUIET, QUIET, id="nothing happens"),
        pytest.param(
            [Perception(crisis=True), QUIET],
            QUIET,
            Perception(crisis=True),
            id="one sign is enough",
        ),
        pytest.param(
            [QUIET, QUIET],
            Perception(minor=True),
            Perception(minor=True),
            id="a sign that only the whole shows",
        ),
        pytest.param(
            [QUIET, QUIET], Perception(insult=True), QUIET, id="only safety is read in the whole"
        ),
        pytest.param(
            [Perception(intensity=Intensity.HOT), QUIET],
            QUIET,
            Perception(intensity=Intensity.HOT),
            id="heat is the highest",
        ),
        pytest.param(
            [Perception(intent=Intent.LONELY), Perception(intent=Intent.CURIOUS)],
            QUIET,
            Perception(intent=Intent.LONELY),
            id="loneliness outlives a question about the price",
        ),
        pytest.param(
            [Perception(sentiment=Sentiment.POSITIVE), Perception(sentiment=Sentiment.NEGATIVE)],
            QUIET,
            Perception(sentiment=Sentiment.NEGATIVE),
            id="the last mood wins",
        ),
        pytest.param([QUIET, LEAVING], QUIET, LEAVING, id="a goodbye at the end"),
        pytest.param([LEAVING, QUIET], QUIET, LEAVING, id="a goodbye and small change"),
        pytest.param([LEAVING, ASKING], QUIET, ASKING, id="whoever asks on has not left"),
        pytest.param([PLAN, QUIET], QUIET, PLAN, id="a plan is kept"),
    ],
)
def test_merge(seen: Sequence[Perception], whole: Perception, expected: Perception) -> None:
    assert merge(seen, whole) == expected
