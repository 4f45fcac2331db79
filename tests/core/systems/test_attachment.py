"""How much the talk matters, when it begins to matter too much, and what she then suggests."""

from datetime import date, timedelta

import pytest
from tests.core.build import NOW, SFW, after

from luna.core.model import Instruction, Perception
from luna.core.systems.attachment import (
    Attachment,
    DayOfUse,
    dependent,
    observe,
    settle,
    suggest,
)
from luna.core.tuning import Tuning

CONFIDES = Perception(vulnerability=True)
TODAY = NOW.date()


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def use(*weeks: tuple[int, int]) -> tuple[DayOfUse, ...]:
    """Two weeks' days, the earlier first: messages a day, and how many nights were late."""
    return tuple(
        DayOfUse(days_ago(7 * (len(weeks) - 1 - week) + 6 - day), messages, int(day < nights))
        for week, (messages, nights) in enumerate(weeks)
        for day in range(7)
    )


@pytest.mark.parametrize(
    "messages, days, sessions, seen, answer_s, expected",
    [
        pytest.param(24, 1, 1, SFW, 30, 0, id="nothing is weighed before 25 messages"),
        pytest.param(25, 25, 1, SFW, None, 0.3, id="one message a day hardly counts"),
        pytest.param(25, 1, 1, SFW, 600, 7.3, id="an ordinary day"),
        pytest.param(25, 1, 3, SFW, 30, 16.4, id="a day of coming back and answering fast"),
        pytest.param(25, 0.1, 6, CONFIDES, 30, 30, id="everything at once leans the most"),
    ],
)
def test_weighed_every_25(
    rules: Tuning,
    messages: int,
    days: float,
    sessions: int,
    seen: Perception,
    answer_s: float | None,
    expected: float,
) -> None:
    state, said = Attachment(since=NOW), 0
    for n in range(messages):
        said, at = said + 1, after(days=days * (n + 1) / messages)
        state = observe(
            state,
            seen,
            at,
            rules.attachment,
            messages=1,
            began=n < sessions,
            answer_s=answer_s,
        )
    assert state.score == pytest.approx(expected, abs=0.5)
    assert state.messages == (messages if messages < 25 else 0)


@pytest.mark.parametrize(
    "score, days, expected",
    [
        pytest.param(80, (), False, id="attached and away"),
        pytest.param(80, use((30, 0), (30, 0)), False, id="attached, steady, by day"),
        pytest.param(80, use((30, 0), (30, 4)), False, id="four late nights"),
        pytest.param(80, use((30, 0), (30, 5)), True, id="night after night"),
        pytest.param(59, use((30, 0), (30, 7)), False, id="late, but not attached"),
        pytest.param(80, use((40, 0), (60, 0)), True, id="ever more"),
        pytest.param(80, use((10, 0), (20, 0)), False, id="twice a little is a little"),
        pytest.param(80, use((60, 0)), False, id="a first week rises above nothing"),
    ],
)
def test_dependency(
    rules: Tuning, score: float, days: tuple[DayOfUse, ...], expected: bool
) -> None:
    assert dependent(Attachment(score=score, days=days), TODAY, rules.attachment) is expected


@pytest.mark.parametrize(
    "score, minutes, flag, rested_h, expected",
    [
        pytest.param(10, 20, False, None, None, id="an ordinary talk"),
        pytest.param(10, 59, False, None, None, id="almost an hour"),
        pytest.param(10, 60, False, None, "break_hour", id="an hour"),
        pytest.param(10, 110, False, 0.8, None, id="not again at once"),
        pytest.param(10, 130, False, 1, "break_hour", id="another hour"),
        pytest.param(50, 20, False, None, "tone_close", id="close"),
        pytest.param(90, 20, True, None, "break_suggestion", id="dependent"),
        pytest.param(90, 20, True, 19, None, id="dependent: no more warmth, told today"),
        pytest.param(90, 20, True, 20, "break_suggestion", id="dependent: told again next day"),
    ],
)
def test_suggestion(
    rules: Tuning,
    score: float,
    minutes: float,
    flag: bool,
    rested_h: float | None,
    expected: str | None,
) -> None:
    break_at = None if rested_h is None else after(-rested_h)
    found = suggest(
        Attachment(score=score, break_at=break_at),
        NOW,
        rules.attachment,
        session=timedelta(minutes=minutes),
        dependent=flag,
    )
    assert (found and found.key) == expected


def test_days_fade_after_two_weeks(rules: Tuning) -> None:
    past = Attachment(days=(DayOfUse(days_ago(14), 9), DayOfUse(days_ago(13), 9), DayOfUse(TODAY)))
    found = observe(past, SFW, NOW, rules.attachment, messages=2, began=False, answer_s=None)
    assert found.days == (DayOfUse(days_ago(13), 9), DayOfUse(TODAY, 2))


@pytest.mark.parametrize(
    "hour, late",
    [
        pytest.param(4, 1, id="small hours are late"),
        pytest.param(5, 0, id="morning is not"),
        pytest.param(23, 0, id="nor is the evening"),
    ],
)
def test_late(rules: Tuning, hour: int, late: int) -> None:
    at = NOW.replace(hour=hour)
    found = observe(Attachment(), SFW, at, rules.attachment, messages=1, began=True, answer_s=None)
    assert found.days[0].late == late


@pytest.mark.parametrize(
    "key, marked",
    [
        pytest.param("break_hour", True, id="suggested a break"),
        pytest.param("tone_close", False, id="nothing to remember"),
    ],
)
def test_settle(key: str, marked: bool) -> None:
    found = settle(Attachment(), [Instruction(key, 1.0)], NOW)
    assert (found.break_at is not None) is marked


def test_shares_make_a_hundred(rules: Tuning) -> None:
    assert sum(rules.attachment.share.values()) == 100
    assert set(rules.attachment.share) == set(rules.attachment.full)
