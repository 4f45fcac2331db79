"""Promise P8 under fire: whatever is killed, everybody is answered once and in order.

`python -m bench.crash` is the long form.
"""

from bench.crash import Plan, crash
from tests.command import nursery


async def test_whatever_dies_everybody_is_answered_once_and_in_order() -> None:
    toll, found = await crash(Plan(kills=20, database_kills=1, users=30, workers=2), nursery())
    assert toll.kills >= 20
    assert toll.bot_kills == 2
    assert toll.database_kills == 1
    assert found.messages > 0
    assert {name: count for name, count in found.faults().items() if count} == {}
