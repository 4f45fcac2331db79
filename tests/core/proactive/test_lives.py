"""P4, P6 over whole lives: how often she writes first, when, and to whom not."""

from collections import Counter
from itertools import pairwise

import pytest
from tests.core.proactive.lives import First, lived, made

from luna.core.systems.outreach import LAST_STAGE, Reason
from luna.core.tuning import Tuning

USERS, DAYS = 24, 60
GOODBYE_H = 8


@pytest.fixture(scope="module")
def lives(rules: Tuning) -> list[list[First]]:
    return [lived(made(number, DAYS), DAYS, rules) for number in range(USERS)]


def broken(firsts: list[First]) -> list[str]:
    """The promises that one life breaks, by name; shared with ``bench.proactive``."""
    dates = Counter(each.at.date() for each in firsts)
    stages = sum(each.reason is Reason.WINBACK for each in firsts)
    found = {
        "two on a day": max(dates.values(), default=0) > 1,
        "in quiet hours": any(not 8 <= each.at.hour < 22 for each in firsts),
        "after an opt-out": any(each.opted_out for each in firsts),
        "soon after a goodbye": any(
            each.since_goodbye is not None and each.since_goodbye.total_seconds() < GOODBYE_H * 3600
            for each in firsts
        ),
        "more than four win-backs": stages > LAST_STAGE,
        "after the last of them": any(
            one.reason is Reason.WINBACK and two.reason is not Reason.WINBACK and one is last
            for last in [each for each in firsts if each.reason is Reason.WINBACK][LAST_STAGE - 1 :]
            for one, two in pairwise(firsts)
        ),
        "after two unanswered": any(
            each.unanswered > 1 and each.reason is not Reason.WINBACK for each in firsts
        ),
        "a win-back to the vulnerable": any(
            each.vulnerable and each.reason is Reason.WINBACK for each in firsts
        ),
        "in the midst of a talk": any(each.silence.total_seconds() < 4 * 3600 for each in firsts),
    }
    return [name for name, broke in found.items() if broke]


def test_no_life_breaks_a_promise(lives: list[list[First]]) -> None:
    assert [broken(each) for each in lives] == [[]] * USERS


def test_every_reason_comes_up(lives: list[list[First]]) -> None:
    reasons = {each.reason for firsts in lives for each in firsts}
    assert reasons == set(Reason)


def test_the_same_lives_twice(lives: list[list[First]], rules: Tuning) -> None:
    assert lived(made(3, DAYS), DAYS, rules) == lives[3]
