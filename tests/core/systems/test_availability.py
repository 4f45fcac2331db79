"""When she would rather not, and that she remembers having said so."""

import pytest
from tests.core.build import CLIMAX, FLIRT, HOT, NOW, NSFW, SFW, after, moment

from luna.core.model import Instruction, Mood, Perception, Phase
from luna.core.now import Now
from luna.core.systems.availability import Availability, observe, pushed, settle, suggest
from luna.core.tuning import Tuning

FRESH = Availability()
REFUSED = Availability(refused_at=195)
SPENT = Availability(climax_at=NOW)
TIRED = moment(seen=HOT, mood=Mood.TIRED)


@pytest.mark.parametrize(
    "state, now, since, expected",
    [
        pytest.param(FRESH, moment(seen=HOT), None, None, id="available: no word about it"),
        pytest.param(FRESH, moment(mood=Mood.TIRED), None, None, id="tired, but nobody asks"),
        pytest.param(
            FRESH, moment(seen=FLIRT, mood=Mood.TIRED), None, None, id="a flirt needs no refusal"
        ),
        pytest.param(FRESH, TIRED, None, "deflect.tired", id="tired"),
        pytest.param(
            FRESH, moment(seen=NSFW, mood=Mood.STRESSED), None, "deflect.stressed", id="stressed"
        ),
        pytest.param(
            FRESH, moment(seen=HOT, phase=Phase.INTEREST), None, "deflect.too_soon", id="phase"
        ),
        pytest.param(FRESH, moment(seen=HOT, day=2), None, "deflect.too_soon", id="second day"),
        pytest.param(FRESH, moment(seen=HOT, day=3), None, None, id="third day"),
        pytest.param(
            FRESH, moment(seen=HOT, hurting=True), None, "deflect.care", id="someone who hurts"
        ),
        pytest.param(SPENT, moment(seen=CLIMAX), 0, None, id="not in the moment itself"),
        pytest.param(
            SPENT, moment(seen=HOT, local=after(1.9)), 40, "deflect.just_after", id="within 2 h"
        ),
        pytest.param(
            SPENT, moment(seen=HOT, local=after(3)), 14, "deflect.just_after", id="14 messages on"
        ),
        pytest.param(SPENT, moment(seen=HOT, local=after(2)), 15, None, id="rested"),
        pytest.param(REFUSED, TIRED, None, "boundary_pushed", id="pushed on"),
        pytest.param(
            REFUSED, moment(seen=HOT, hurting=True), None, "deflect.care", id="pushed on, and hurt"
        ),
        pytest.param(REFUSED, moment(seen=HOT), None, None, id="her reason has passed"),
    ],
)
def test_her_no(
    rules: Tuning, state: Availability, now: Now, since: int | None, expected: str | None
) -> None:
    found = suggest(state, now, since, rules.availability)
    assert (found and found.key) == expected


@pytest.mark.parametrize(
    "state, seen, messages, expected",
    [
        pytest.param(FRESH, NSFW, 200, False, id="nothing was refused"),
        pytest.param(REFUSED, SFW, 196, False, id="changed the subject"),
        pytest.param(REFUSED, FLIRT, 196, False, id="flirting is no pushing"),
        pytest.param(REFUSED, HOT, 196, True, id="goes on"),
        pytest.param(REFUSED, NSFW, 205, True, id="goes on ten messages later"),
        pytest.param(REFUSED, NSFW, 206, False, id="long forgotten"),
    ],
)
def test_pushing(
    rules: Tuning, state: Availability, seen: Perception, messages: int, expected: bool
) -> None:
    assert pushed(state, seen, messages, rules.availability) is expected


@pytest.mark.parametrize(
    "keys, expected",
    [
        pytest.param((), None, id="said nothing of it"),
        pytest.param(("mood.tired", "phase.depth"), None, id="being tired is no refusal"),
        pytest.param(("deflect.tired",), 200, id="deflected"),
        pytest.param(("boundary_pushed",), 200, id="said no again"),
    ],
)
def test_remembers(keys: tuple[str, ...], expected: int | None) -> None:
    won = [Instruction(key, 1.0) for key in keys]
    assert settle(FRESH, won, 200).refused_at == expected


def test_a_climax_is_marked_once_told() -> None:
    assert observe(FRESH, CLIMAX, NOW, began=False) == SPENT
    assert observe(SPENT, NSFW, after(1), began=True) == SPENT


@pytest.mark.parametrize(
    "began, expected",
    [
        pytest.param(False, 195, id="her no holds while they talk"),
        pytest.param(True, None, id="another day it is asked anew"),
    ],
)
def test_a_no_lasts_a_session(began: bool, expected: int | None) -> None:
    assert observe(REFUSED, HOT, NOW, began=began).refused_at == expected
