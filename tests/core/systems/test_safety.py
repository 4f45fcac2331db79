"""When nothing may press on the user, and what may still be asked of her then."""

from dataclasses import replace

import pytest
from tests.core.build import GLAD, HOT, NOW, SAD, SFW, after

from luna.core.model import Instruction, Intent, Perception, Sentiment
from luna.core.systems.safety import (
    Safety,
    burdened,
    calm_only,
    fitting,
    hurting,
    observe,
    sorrow,
    vulnerable,
)
from luna.core.tuning import Tuning

CRISIS = Perception(crisis=True)
LONELY = Perception(intent=Intent.LONELY)
GRIEF = Perception(vulnerability=True, sentiment=Sentiment.NEGATIVE)
TENDER = Perception(vulnerability=True, sentiment=Sentiment.POSITIVE)
CONFIDES = Perception(vulnerability=True)
RUEFUL = Perception(sentiment=Sentiment.NEGATIVE, laugh=True)
A_MINUTE = 1 / 60
OTHER = "on met quel fromage dedans"


def heard(rules: Tuning, *turns: tuple[Perception, float], said: str = "") -> Safety:
    """What is known after these turns, each with its hour; ``said`` are the words of the first."""
    state = Safety()
    for seen, hours in turns:
        state = observe(state, seen, after(hours), rules.safety, (said or OTHER,))
        said = ""
    return state


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
    state = heard(rules, (seen, 0))
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
    state = heard(rules, (GRIEF, 0), (GRIEF, again))
    assert vulnerable(state, after(later), rules.safety, dependent=False) is expected


def talked(seen: Perception, turns: int) -> list[tuple[Perception, float]]:
    """So many turns of one kind, a minute apart."""
    return [(seen, A_MINUTE * (1 + turn)) for turn in range(turns)]


@pytest.mark.parametrize(
    "told, said, then, expected",
    [
        pytest.param(SFW, "", talked(SFW, 6), False, id="nothing was told"),
        pytest.param(CONFIDES, "", [], True, id="a confidence just told"),
        pytest.param(CONFIDES, "", talked(SFW, 5), True, id="five turns of other talk"),
        pytest.param(CONFIDES, "", talked(SFW, 6), False, id="six, and her tone lifts"),
        pytest.param(LONELY, "", talked(SFW, 6), False, id="loneliness is talked past too"),
        pytest.param(CONFIDES, "", talked(RUEFUL, 6), False, id="so is it with a laugh at oneself"),
        pytest.param(
            CONFIDES, "", [*talked(SFW, 5), (SAD, 0.2), (SFW, 0.3)], True, id="low again: anew"
        ),
        pytest.param(CONFIDES, "", [*talked(SFW, 6), (SAD, 0.2)], False, id="lifted, it is over"),
        pytest.param(
            CONFIDES, "", [*talked(SFW, 6), (CONFIDES, 0.2)], True, id="told again in one telling"
        ),
        pytest.param(
            CONFIDES, "", [(CONFIDES, 2), *((SFW, 2.1) for _ in range(9))], True, id="it came back"
        ),
        pytest.param(GRIEF, "ma mère est morte d'un cancer", talked(SFW, 30), True, id="a death"),
        pytest.param(GRIEF, "il me manque tellement", talked(SFW, 30), True, id="somebody missed"),
        pytest.param(GRIEF, "we buried my dad, i can't", talked(SFW, 30), True, id="in English"),
        pytest.param(GRIEF, "j'suis morte de honte", talked(SFW, 6), False, id="a word of speech"),
        pytest.param(GRIEF, "j'ai raté mon concours", talked(SFW, 6), False, id="a failure"),
        pytest.param(CRISIS, "", talked(GLAD, 30), True, id="a crisis, whatever is said"),
    ],
)
def test_a_tone_lifts(
    rules: Tuning,
    told: Perception,
    said: str,
    then: list[tuple[Perception, float]],
    expected: bool,
) -> None:
    state, last = heard(rules, (told, 0), *then, said=said), after(3)
    assert hurting(state, last, rules.safety) is expected
    assert sorrow(state, SFW, NOW, last, rules.safety) is expected
    assert burdened(state, last, rules.safety, dependent=False) is expected
    assert vulnerable(state, last, rules.safety, dependent=False) is (told is not SFW)


@pytest.mark.parametrize(
    "said, expected",
    [
        pytest.param("", True, id="a sticker is no talk"),
        pytest.param("oui", True, id="a mere yes is still about it"),
        pytest.param("je sais pas", False, id="three words go on"),
    ],
)
def test_what_counts_as_talk(rules: Tuning, said: str, expected: bool) -> None:
    state = heard(rules, (CONFIDES, 0))
    for _ in range(6):
        state = observe(state, SFW, NOW, rules.safety, (said,))
    assert hurting(state, NOW, rules.safety) is expected


@pytest.mark.parametrize(
    "told, said, expected",
    [
        pytest.param(SFW, "l'enterrement c'était samedi", False, id="of nobody known to hurt"),
        pytest.param(CONFIDES, "l'enterrement c'était samedi", True, id="named afterwards"),
        pytest.param(CONFIDES, "samedi c'était le marché", False, id="nothing of the kind"),
    ],
)
def test_a_death_is_remembered(rules: Tuning, told: Perception, said: str, expected: bool) -> None:
    state = observe(heard(rules, (told, 0)), SFW, after(minutes=1), rules.safety, (said,))
    assert (state.mourned_at is not None) is expected


def test_later_words_take_no_mark_away(rules: Tuning) -> None:
    marked = heard(rules, (CRISIS, 0))
    later = observe(marked, GLAD, after(1), rules.safety)
    assert replace(later, calm=0) == marked


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
    rules: Tuning, seen: Perception, session_h: float, expected: bool
) -> None:
    assert calm_only(heard(rules, (seen, 0)), after(session_h)) is expected


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
def test_sorrow(
    rules: Tuning, told: Perception, seen: Perception, session_h: float, expected: bool
) -> None:
    state = heard(rules, (told, 0))
    assert sorrow(state, seen, after(session_h), NOW, rules.safety) is expected


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
