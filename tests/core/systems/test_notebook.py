"""What is to be corrected next, and what she was reminded of lately."""

from datetime import date

from luna.core.systems.notebook import MOST, Notebook, Use, settle, use

ONE, TWO = date(2026, 1, 5), date(2026, 1, 6)


def test_a_tap_begins_a_correction_and_the_next_word_ends_it() -> None:
    past = Notebook(used=(Use(1, 1, ONE),))
    begun = settle(past, 7)
    assert (begun.correcting, begun.used) == (7, past.used)
    assert settle(begun, None) == past


def test_a_day_counts_once() -> None:
    state = use(use(Notebook(), [1, 2], ONE), [1], ONE)
    assert state.used == (Use(2, 1, ONE), Use(1, 1, ONE))
    assert use(state, [2], TWO).used == (Use(1, 1, ONE), Use(2, 2, TWO))


def test_nothing_used_changes_nothing() -> None:
    state = Notebook(used=(Use(1, 1, ONE),))
    assert use(state, [], TWO) is state


def test_only_the_latest_are_kept() -> None:
    state = use(Notebook(), range(MOST + 5), ONE)
    assert [each.id for each in state.used] == list(range(5, MOST + 5))
