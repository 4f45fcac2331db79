"""When a talk in the terminal begins."""

from datetime import datetime, timedelta

import pytest

from luna.commands.chat import beginning
from luna.talk.timeline import FIRST_EVENING, HOME, STEP

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=HOME)
YESTERDAY, TOMORROW = NOW - timedelta(days=1), NOW + timedelta(days=1)


@pytest.mark.parametrize(
    "asked, last, json, begins",
    [
        pytest.param(None, None, True, FIRST_EVENING, id="a new story has its own evening"),
        pytest.param(None, None, False, NOW, id="for a person it is now"),
        pytest.param(None, NOW, True, NOW + STEP, id="a story goes on after its last message"),
        pytest.param(None, YESTERDAY, False, NOW, id="a person comes back now"),
        pytest.param(None, TOMORROW, False, TOMORROW + STEP, id="or after a clock moved ahead"),
        pytest.param(TOMORROW, None, True, TOMORROW, id="as asked"),
        pytest.param(TOMORROW, NOW, True, TOMORROW, id="as asked, later than the last message"),
        pytest.param(YESTERDAY, NOW, True, NOW + STEP, id="never before the last message"),
    ],
)
def test_when_a_talk_begins(
    asked: datetime | None, last: datetime | None, json: bool, begins: datetime
) -> None:
    assert beginning(asked, last, NOW, json=json) == begins
