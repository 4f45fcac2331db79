"""The pace at which bubbles leave."""

import itertools
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import NOW

from luna.core.delivery import at_once, plan
from luna.core.dice import Dice
from luna.core.model import Mood
from luna.core.tuning import Tuning

texts = st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=3).map(tuple)


@given(bubbles=texts, read=st.integers(0, 4096), mood=st.sampled_from(Mood), seed=st.text())
def test_bubbles_leave_in_order_and_nobody_waits_for_ever(
    rules: Tuning, bubbles: tuple[str, ...], read: int, mood: Mood, seed: str
) -> None:
    planned = plan(bubbles, read, mood, NOW, rules.delivery, Dice(seed)("delivery"))
    times = [NOW, *(bubble.due_at for bubble in planned)]
    gaps = [later - sooner for sooner, later in itertools.pairwise(times)]
    longest = timedelta(seconds=rules.delivery.longest)
    assert all(timedelta(0) < gap <= 2 * longest for gap in gaps)
    assert all(bubble.typing <= longest for bubble in planned)
    assert tuple(bubble.text for bubble in planned) == bubbles


@pytest.mark.parametrize(
    "slower, faster",
    [
        pytest.param(Mood.TIRED, Mood.NEUTRAL, id="tired is slower"),
        pytest.param(Mood.NEUTRAL, Mood.PLAYFUL, id="playful is faster"),
    ],
)
def test_mood_bends_the_pace(rules: Tuning, slower: Mood, faster: Mood) -> None:
    def due(mood: Mood) -> timedelta:
        bubble = plan(("coucou toi",), 20, mood, NOW, rules.delivery, Dice("1")("delivery"))[0]
        return bubble.due_at - NOW

    assert due(slower) > due(faster)


def test_at_once_waits_for_nothing() -> None:
    assert {bubble.due_at for bubble in at_once(("a", "b"), NOW)} == {NOW}
