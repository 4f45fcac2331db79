"""Small stories: when one is told, and that none returns within two weeks."""

from datetime import timedelta

import pytest
from tests.core.build import NOW, moment

from luna.core.dice import Dice
from luna.core.model import Instruction, Perception
from luna.core.now import Now
from luna.core.script import Anecdote
from luna.core.systems.anecdotes import Anecdotes, Told, observe, pick, settle, suggest
from luna.core.tuning import Tuning

TODAY = NOW.date()
ALL = tuple(Anecdote(f"a{n}", f"histoire {n}") for n in range(20))
ASKED = Perception(question_about_luna=True)


def share(rules: Tuning, state: Anecdotes, now: Now) -> float:
    """How often one is suggested, over many dice."""
    rolls = (suggest(state, now, ALL[0], rules.anecdotes, Dice(str(n))("a")) for n in range(1000))
    return sum(each is not None for each in rolls) / 1000


@pytest.mark.parametrize(
    "state, now, least, most",
    [
        pytest.param(Anecdotes(since=8), moment(), 0.03, 0.08, id="now and then"),
        pytest.param(Anecdotes(since=8), moment(seen=ASKED), 0.3, 0.4, id="asked about her"),
        pytest.param(Anecdotes(since=7), moment(seen=ASKED), 0, 0, id="told one just now"),
        pytest.param(Anecdotes(since=8), moment(burdened=True), 0, 0, id="someone who hurts"),
        pytest.param(
            Anecdotes(since=8), moment(seen=Perception(goodbye=True)), 0, 0, id="a goodbye"
        ),
    ],
)
def test_how_often(rules: Tuning, state: Anecdotes, now: Now, least: float, most: float) -> None:
    assert least <= share(rules, state, now) <= most


def test_nothing_fresh_nothing_told(rules: Tuning) -> None:
    told = Anecdotes(tuple(Told(each.key, TODAY) for each in ALL), since=50)
    assert pick(told, ALL, Dice("1")("a")) is None
    assert suggest(told, moment(seen=ASKED), None, rules.anecdotes, Dice("1")("a")) is None


@pytest.mark.parametrize(
    "days, still",
    [
        pytest.param(0, True, id="the same day"),
        pytest.param(13, True, id="thirteen days later"),
        pytest.param(14, False, id="two weeks later it may return"),
    ],
)
def test_two_weeks_of_rest(rules: Tuning, days: int, still: bool) -> None:
    past = Anecdotes((Told("a0", TODAY),), since=3)
    found = observe(past, TODAY + timedelta(days=days), rules.anecdotes)
    assert [each.key for each in found.told] == (["a0"] if still else [])
    assert found.since == 4


@pytest.mark.parametrize(
    "key, told",
    [
        pytest.param("anecdote", ("a1",), id="her own"),
        pytest.param("surprise.anecdote", ("a1",), id="a surprise tells one too"),
        pytest.param("mood.happy", (), id="anything else tells none"),
    ],
)
def test_told_is_remembered(key: str, told: tuple[str, ...]) -> None:
    found = settle(Anecdotes(since=9), (Instruction(key, 1, mark="a1"),), TODAY)
    assert tuple(each.key for each in found.told) == told
    assert found.since == (0 if told else 9)


def test_none_twice_within_two_weeks(rules: Tuning) -> None:
    state, last = Anecdotes(), dict[str, int]()
    for day in range(60):
        today = TODAY + timedelta(days=day)
        state = observe(state, today, rules.anecdotes)
        one = pick(state, ALL, Dice(str(day))("a"))
        assert one is not None
        assert day - last.get(one.key, -99) >= 14
        last[one.key] = day
        state = settle(state, (Instruction("anecdote", 1, mark=one.key),), today)
