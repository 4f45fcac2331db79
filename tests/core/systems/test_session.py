"""When one talk ends and the next begins; how days and messages add up."""

from datetime import date, timedelta

import pytest
from tests.core.build import NOW, after

from luna.core.systems import session, tally
from luna.core.systems.session import Session
from luna.core.systems.tally import Tally
from luna.core.tuning import Tuning


@pytest.mark.parametrize(
    "silence_h, sessions, messages",
    [
        pytest.param(0.1, 1, 4, id="a short pause goes on"),
        pytest.param(3.9, 1, 4, id="just under four hours goes on"),
        pytest.param(4, 2, 1, id="four hours begin a new one"),
        pytest.param(24 * 30, 2, 1, id="so does a month"),
    ],
)
def test_silence_decides(rules: Tuning, silence_h: float, sessions: int, messages: int) -> None:
    past = Session(count=1, began_at=NOW, last_at=NOW, messages=3)
    found = session.observe(past, after(silence_h), rules.session, 1)
    assert (found.count, found.messages) == (sessions, messages)


def test_the_first_message_begins_the_first_session(rules: Tuning) -> None:
    found = session.observe(Session(), NOW, rules.session, 2)
    assert (found.count, found.messages, found.length) == (1, 2, timedelta(0))


@pytest.mark.parametrize(
    "days, back",
    [
        pytest.param(0, False, id="no absence"),
        pytest.param(1.9, False, id="a day off is no absence"),
        pytest.param(2, True, id="two days are"),
    ],
)
def test_coming_back_after_an_absence(rules: Tuning, days: float, back: bool) -> None:
    past = Session(count=1, began_at=NOW, last_at=NOW, messages=3)
    assert session.returned(past, after(days=days), rules.session) is back


@pytest.mark.parametrize(
    "today, day",
    [
        pytest.param(date(2026, 1, 5), 1, id="the first day is day one"),
        pytest.param(date(2026, 1, 6), 2, id="tomorrow is day two"),
        pytest.param(date(2026, 2, 5), 32, id="a month later"),
        pytest.param(date(2026, 1, 4), 1, id="a clock that went back takes no day away"),
    ],
)
def test_days_are_calendar_days(today: date, day: int) -> None:
    past = Tally(messages=5, first_day=date(2026, 1, 5), last_day=date(2026, 1, 5))
    found = tally.observe(past, today, 2)
    assert (found.day, found.messages) == (day, 7)
