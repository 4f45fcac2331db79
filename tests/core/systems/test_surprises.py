"""How often she surprises, with what, and who is left in peace."""

from itertools import pairwise

import pytest
from tests.core.build import moment

from luna.core.dice import Dice
from luna.core.model import Instruction, Perception
from luna.core.now import Now
from luna.core.script import Anecdote
from luna.core.systems.surprises import Surprises, chance, observe, settle, suggest
from luna.core.tuning import Tuning

ONE = Anecdote("a", "Pixel a volé un crayon")
ASIDES = ("Elle perd ses listes.",)


def tried(
    rules: Tuning, state: Surprises, now: Now, dice: str, one: Anecdote | None = ONE
) -> Instruction | None:
    return suggest(state, now, one, ASIDES, rules.surprises, Dice(dice)("surprises"))


@pytest.mark.parametrize(
    "state, now",
    [
        pytest.param(Surprises(since=9), moment(), id="ten turns apart"),
        pytest.param(Surprises(since=50), moment(vulnerable=True), id="never for the vulnerable"),
        pytest.param(
            Surprises(since=50), moment(seen=Perception(goodbye=True)), id="nor after a goodbye"
        ),
        pytest.param(Surprises(since=50), moment(seen=Perception(opt_out=True)), id="nor a stop"),
    ],
)
def test_nothing_happens(rules: Tuning, state: Surprises, now: Now) -> None:
    assert all(tried(rules, state, now, str(n)) is None for n in range(200))


def test_about_one_turn_in_twelve(rules: Tuning) -> None:
    state, turns = Surprises(), list[int]()
    for turn in range(20_000):
        state = observe(state)
        found = tried(rules, state, moment(), str(turn))
        turns += [turn] if found else []
        state = settle(state, [found] if found else [])
    assert len(turns) / 20_000 == pytest.approx(rules.surprises.rate, abs=0.01)
    assert min(b - a for a, b in pairwise(turns)) >= rules.surprises.apart
    assert 0 < chance(rules.surprises) < 1


def test_every_kind_comes_and_never_twice_in_a_row(rules: Tuning) -> None:
    found = [tried(rules, Surprises(20), moment(), str(n)) for n in range(300)]
    assert {each.key for each in found if each} == {
        "surprise.compliment",
        "surprise.anecdote",
        "surprise.confidence",
    }
    again = [tried(rules, Surprises(20, "surprise.anecdote"), moment(), str(n)) for n in range(300)]
    assert "surprise.anecdote" not in {each.key for each in again if each}


def test_without_a_fresh_anecdote_there_are_the_others(rules: Tuning) -> None:
    found = [tried(rules, Surprises(20), moment(), str(n), one=None) for n in range(300)]
    assert "surprise.anecdote" not in {each.key for each in found if each}


def test_what_did_not_win_is_not_counted() -> None:
    assert settle(Surprises(30), (Instruction("mood.happy", 1),)) == Surprises(30)
