"""When nothing may press on the user, and what may still be asked of her then."""

import pytest
from tests.core.build import GLAD, HOT, NOW, SAD, SFW, after

from luna.core.model import Instruction, Intent, Perception, Sentiment
from luna.core.systems.safety import (
    Safety,
    calm_only,
    fitting,
    observe,
    sorrow,
    vulnerable,
)
from luna.core.tuning import Tuning

CRISIS = Perception(crisis=True)
LONELY = Perception(intent=Intent.LONELY)
GRIEF = Perception(vulnerability=True, sentiment=Sentiment.NEGATIVE)
TENDER = Perception(vulnerability=True, sentiment=Sentiment.POSITIVE)


@pytest.mark.parametrize(
    "seen, hours, dependent, expected",
    [
        pytest.param(SFW, 0, False, False, id="small talk asks for no care"),
        pytest.param(SAD, 0, False, False, id="a bad mood alone is no distress"),
        pytest.param(HOT, 0, False, False, id="nor is heat"),
        pytest.param(TENDER, 0, False, False, id="nor something intimate told gladly"),
        pytest.param(CRISIS, 0, False, True, id="a crisis"),
        pytest.param(CRISIS, 72, False, True, id="a crisis is minded for three days"),
        pytest.param(CRISIS, 72.1, False, False, id="and not for ever"),
        pytest.param(GRIEF, 0, False, True, id="grief told now"),
        pytest.param(GRIEF, 6, False, True, id="grief told this evening"),
        pytest.param(GRIEF, 6.1, False, False, id="grief told yesterday"),
        pytest.param(LONELY, 0, False, True, id="loneliness"),
        pytest.param(SFW, 0, True, True, id="dependency, whatever is said"),
    ],
)
def test_who_is_vulnerable(
    rules: Tuning, seen: Perception, hours: float, dependent: bool, expected: bool
) -> None:
    state = observe(Safety(), seen, NOW)
    assert vulnerable(state, after(hours), rules.safety, dependent=dependent) is expected


@pytest.mark.parametrize(
    "again, later, expected",
    [
        pytest.param(26, 146, True, id="a hurt of two days is minded for five"),
        pytest.param(26, 146.1, False, id="and not for ever"),
        pytest.param(3, 100, True, id="twice in an evening too"),
        pytest.param(0.9, 20, False, id="in one telling it is one hurt"),
        pytest.param(24 * 8, 24 * 8 + 20, False, id="a week later it is another"),
    ],
)
def test_a_hurt_that_comes_back(rules: Tuning, again: float, later: float, expected: bool) -> None:
    state = observe(observe(Safety(), GRIEF, NOW), GRIEF, after(again))
    assert vulnerable(state, after(later), rules.safety, dependent=False) is expected


def test_later_words_take_no_mark_away() -> None:
    marked = observe(Safety(), CRISIS, NOW)
    assert observe(marked, GLAD, after(1)) == marked


@pytest.mark.parametrize(
    "seen, session_h, expected",
    [
        pytest.param(SFW, 0, False, id="an ordinary session may flirt"),
        pytest.param(GRIEF, 0, False, id="grief is for P4, not for the tier"),
        pytest.param(CRISIS, 0, True, id="not after a crisis in it"),
        pytest.param(CRISIS, 1, False, id="the next session may"),
    ],
)
def test_no_flirt_in_a_session_that_knew_a_crisis(
    seen: Perception, session_h: float, expected: bool
) -> None:
    assert calm_only(observe(Safety(), seen, NOW), after(session_h)) is expected


@pytest.mark.parametrize(
    "told, seen, session_h, expected",
    [
        pytest.param(SFW, SFW, 0, False, id="nothing was told"),
        pytest.param(GRIEF, SFW, 0, True, id="a mere yes after grief is still about it"),
        pytest.param(GRIEF, GLAD, 0, False, id="who is glad has moved on"),
        pytest.param(GRIEF, SFW, 1, False, id="the next session is about something else"),
        pytest.param(CRISIS, GLAD, 0, True, id="not after a crisis, whatever is said"),
    ],
)
def test_sorrow(told: Perception, seen: Perception, session_h: float, expected: bool) -> None:
    state = observe(Safety(), told, NOW)
    assert sorrow(state, seen, after(session_h)) is expected


KEYS = (
    "goodbye",
    "jackpot",
    "teasing.1",
    "surprise.compliment",
    "mood.playful",
    "mood.tired",
    "scene.buildup",
    "phase.depth",
)
UNPRESSED = ("goodbye", "mood.playful", "mood.tired", "scene.buildup", "phase.depth")
TENDER_ONES = ("goodbye", "mood.tired")


LIGHT = ("arc.tell", "mood.happy", "mood.stressed", "secret.0", "surprise.compliment")


@pytest.mark.parametrize(
    "flagged, hurting, leaving, kept",
    [
        pytest.param(False, False, False, KEYS, id="nothing is held back"),
        pytest.param(True, False, False, UNPRESSED, id="somebody dependent is not pressed"),
        pytest.param(True, True, False, TENDER_ONES, id="a hurt gets nothing light"),
        pytest.param(False, False, True, ("goodbye",), id="nothing is added to a goodbye"),
        pytest.param(True, True, True, ("goodbye",), id="nor to that of someone who hurts"),
    ],
)
def test_what_fits(flagged: bool, hurting: bool, leaving: bool, kept: tuple[str, ...]) -> None:
    offered = [Instruction(key, 1.0) for key in KEYS]
    found = fitting(offered, vulnerable=flagged, hurting=hurting, leaving=leaving)
    assert tuple(each.key for each in found) == kept


@pytest.mark.parametrize(
    "asked, kept",
    [
        pytest.param("callback.event", LIGHT, id="nothing is held back"),
        pytest.param("user_sad", ("mood.stressed",), id="beside a sorrow"),
        pytest.param("insult", ("mood.stressed",), id="beside a limit"),
        pytest.param("deflect.too_soon", ("mood.stressed",), id="beside her no"),
        pytest.param("boundary_pushed", ("mood.stressed",), id="said again"),
    ],
)
def test_nothing_of_hers_beside_what_is_earnest(asked: str, kept: tuple[str, ...]) -> None:
    offered = [Instruction(key, 1.0) for key in (asked, *LIGHT)]
    found = fitting(offered, vulnerable=False, hurting=False, leaving=False)
    assert tuple(each.key for each in found) == (asked, *kept)
