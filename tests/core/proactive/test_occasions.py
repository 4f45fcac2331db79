"""Each reason to write first: when it is one, and what lets it be none any more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.core.build import NOW, after
from tests.core.proactive.cases import WILLING, case, talked

from luna.core import proactive
from luna.core.account import Account
from luna.core.bond import Bond, Known
from luna.core.model import Language, Perception, Phase
from luna.core.proactive import Case, occasions
from luna.core.proactive.case import awake, good_hours
from luna.core.reply import Occasion
from luna.core.script import Arc, Beat, Script
from luna.core.systems.arcs import Advice, Counsel, Story
from luna.core.systems.callbacks import Events, Planned
from luna.core.systems.outreach import Outreach, Reason, observe, settle
from luna.core.systems.peaks import Peak, PeakWords
from luna.core.systems.safety import Safety
from luna.core.systems.tally import Tally
from luna.core.systems.timing import Timing
from luna.core.tuning import Tuning

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)
BEATS = (
    Beat("oui", 0, "elle commence"),
    Beat("suite", 2, "elle continue", write="je continue"),
    Beat("avis", 2, "elle demande", ask="oui ou non ?", write="je demande, oui ou non ?"),
    Beat("fin", 2, "elle finit", recall="avis", recalled="selon {advice}", write="je finis"),
)
SCRIPT = Script(arcs=(Arc("expo", Phase.DISCOVERY, "l'expo", BEATS),))
CRISIS = Safety(crisis_at=NOW)
MORNINGS = Timing(hours=tuple(40.0 * (hour == 9) for hour in range(24)), at=NOW)
NIGHTS = Timing(hours=tuple(20.0 * (hour in (1, 2)) for hour in range(24)), at=NOW)


def planned(what: str, on: date, *, asked: bool = False) -> Known:
    return Known(events=Events((Planned(what, on, asked),)))


def told(told: int, on: date = YESTERDAY, advice: Advice | None = None) -> Bond:
    bond = talked(story=Story("expo", told, on))
    return replace(bond, known=Known(advice=advice or Advice()))


def at_its_time(occasion: Callable[[Case], Occasion | None], start: Case) -> Occasion | None:
    found = occasion(start)
    return found and occasion(replace(start, now=found.at))


@pytest.mark.parametrize(
    "what, on, key, name",
    [
        pytest.param("entretien", TODAY, "first", "ton entretien", id="named"),
        pytest.param("pars à lisbonne", TODAY, "vague", None, id="not named"),
        pytest.param("l'enterrement de mamie", TODAY, "grave", None, id="with care"),
    ],
)
def test_callback(rules: Tuning, what: str, on: date, key: str, name: str | None) -> None:
    start = case(rules, bond=replace(talked(), known=planned(what, on)))
    found = at_its_time(occasions.callback, start)
    assert found is not None
    assert found.instruction is not None
    assert found.at.date() == on + timedelta(days=1)
    assert found.instruction.key == f"callback.event_{key}"
    assert found.instruction.slots.get("event") == name
    assert found.instruction.quoted == (what,)
    assert what not in str(found.source), "the log holds no words"


@pytest.mark.parametrize(
    "known, state",
    [
        pytest.param(planned("oral", TODAY, asked=True), Outreach(), id="asked in talk already"),
        pytest.param(planned("oral", TODAY - timedelta(days=9)), Outreach(), id="long gone"),
        pytest.param(planned("oral", TODAY), Outreach(unanswered=2), id="two went unanswered"),
    ],
)
def test_no_callback(rules: Tuning, known: Known, state: Outreach) -> None:
    bond = replace(talked(outreach=state), known=known)
    assert occasions.callback(case(rules, bond=bond)) is None


@pytest.mark.parametrize(
    "bond, key",
    [
        pytest.param(told(1), "arc.first", id="what happened next"),
        pytest.param(told(2), "arc.first_ask", id="and what do they think"),
        pytest.param(told(3), "arc.first", id="nothing was advised"),
        pytest.param(
            told(3, advice=Advice((Counsel("expo/avis", "dis oui"),))), None, id="advice: in talk"
        ),
        pytest.param(told(4), None, id="the story is over"),
        pytest.param(talked(), None, id="it never began"),
        pytest.param(told(1, TODAY + timedelta(days=9)), None, id="its day is too far"),
    ],
)
def test_story(rules: Tuning, bond: Bond, key: str | None) -> None:
    found = at_its_time(occasions.story, case(rules, bond=bond, script=SCRIPT))
    assert (found and found.instruction and found.instruction.key) == key


@pytest.mark.parametrize(
    "messages, timing, comes",
    [
        pytest.param(60, MORNINGS, True, id="there in the mornings"),
        pytest.param(60, Timing(), False, id="not known well enough"),
        pytest.param(60, NIGHTS, False, id="there at night"),
        pytest.param(10, MORNINGS, False, id="they have just met"),
    ],
)
def test_morning(rules: Tuning, messages: int, timing: Timing, comes: bool) -> None:
    sure = replace(rules, proactive=replace(rules.proactive, ritual_chance=1.0))
    bond = talked(tally=Tally(messages=messages), timing=timing)
    found = occasions.morning(case(sure, bond=bond))
    assert (found is not None) is comes
    assert not found or found.at.hour in (8, 9, 10)


@pytest.mark.parametrize(
    "stage, days",
    [(0, 3), (1, 7), (2, 14), (3, 30), pytest.param(4, None, id="never again")],
)
def test_winback(rules: Tuning, stage: int, days: int | None) -> None:
    start = case(rules, bond=talked(outreach=Outreach(stage=stage)))
    found = occasions.winback(start)
    assert (found and (found.at - NOW).days) in (days, days and days + 1)


def test_the_last_one_says_goodbye_and_means_it(rules: Tuning) -> None:
    found = occasions.winback(case(rules, bond=talked(outreach=Outreach(stage=3))))
    assert found is not None
    assert found.answer is not None
    assert found.answer.keys == ("winback_goodbye",)
    assert found.account is not None
    assert not found.account.proactive


@pytest.mark.parametrize(
    "occasion, safety, waits",
    [
        pytest.param(occasions.winback, CRISIS, True, id="no win-back"),
        pytest.param(occasions.hello, CRISIS, True, id="nothing light"),
        pytest.param(occasions.winback, Safety(hurt_at=NOW), False, id="a hurt is over by then"),
    ],
)
def test_while_p4_forbids(
    rules: Tuning, occasion: Callable[[Case], Occasion | None], safety: Safety, waits: bool
) -> None:
    sure = replace(
        rules,
        proactive=replace(
            rules.proactive, hello_chance=1.0, within_days=9.0, winback_days=(1.0, 7.0, 14.0, 30.0)
        ),
    )
    found = occasion(case(sure, bond=talked(safety=safety)))
    assert found is not None
    assert (found.at - NOW >= timedelta(hours=72)) is waits


@pytest.mark.parametrize(
    "bond, earliest",
    [
        pytest.param(talked(), after(20), id="an ordinary day"),
        pytest.param(talked(safety=Safety(hurt_at=NOW)), after(48), id="a sorrow was told"),
        pytest.param(
            replace(talked(), known=planned("l'enterrement de mamie", TODAY + timedelta(days=1))),
            (NOW + timedelta(days=2)).replace(hour=0),
            id="not on the day of a funeral",
        ),
    ],
)
def test_nothing_light_beside_a_sorrow(rules: Tuning, bond: Bond, earliest: datetime) -> None:
    sure = replace(rules, proactive=replace(rules.proactive, hello_chance=1.0, within_days=9.0))
    found = occasions.hello(case(sure, bond=bond))
    assert found is not None
    assert found.at >= earliest


def test_a_win_back_leaves_time_after_anything_else(rules: Tuning) -> None:
    start = case(rules, bond=talked(outreach=Outreach(at=after(days=2.5))))
    found = at_its_time(occasions.winback, start)
    assert found is not None
    assert found.at >= after(days=4.5)


def test_after_a_strong_moment_once_it_is_a_good_hour(rules: Tuning) -> None:
    peak = Peak(NOW, after(20))
    bond = replace(talked(peak=peak), known=Known(peak=PeakWords("mon père est parti")))
    found = at_its_time(occasions.peak, case(rules, bond=bond))
    assert found is not None
    assert found.at >= after(20)
    assert found.reason is Reason.PEAK
    assert occasions.peak(case(rules, bond=talked(peak=peak))) is None, "the words were forgotten"


@pytest.mark.parametrize(
    "state, earliest",
    [
        pytest.param(Outreach(), after(4), id="not in the midst of a talk"),
        pytest.param(Outreach(goodbye_at=after(2)), after(10), id="eight hours after a goodbye"),
        pytest.param(Outreach(at=after(-1)), after(19), id="one a day"),
    ],
)
def test_the_floors(rules: Tuning, state: Outreach, earliest: datetime) -> None:
    soon = replace(rules, proactive=replace(rules.proactive, hello_hours=0.0, hello_chance=1.0))
    found = occasions.hello(case(soon, bond=talked(outreach=state)))
    assert found is not None
    assert found.at >= earliest


@pytest.mark.parametrize(
    "account",
    [
        pytest.param(replace(WILLING, proactive=False), id="never asked, or said stop"),
        pytest.param(replace(WILLING, frozen_at=NOW), id="frozen"),
        pytest.param(replace(WILLING, blocked_at=NOW), id="blocked"),
    ],
)
def test_nobody_else_is_written_to(rules: Tuning, account: Account) -> None:
    bond = replace(talked(safety=Safety(checkin_at=NOW)), known=planned("oral", TODAY))
    assert proactive.due_at(case(rules, bond=bond)) is not None
    assert proactive.due_at(case(rules, bond=bond, account=account)) is None


def test_the_weightiest_reason_wins(rules: Tuning) -> None:
    bond = replace(told(1, TODAY - timedelta(days=5)), known=planned("oral", TODAY))
    start = case(rules, bond=bond, script=SCRIPT)
    end = replace(start, now=after(days=2).replace(hour=20, minute=50))
    found = proactive.due(replace(end, now=occasions.callback(end).at))  # type: ignore[union-attr]
    assert found is not None
    assert found.reason is Reason.CALLBACK


def test_a_night_owl_is_written_to_by_day(rules: Tuning) -> None:
    hours = good_hours(case(rules, bond=talked(timing=NIGHTS)))
    assert hours
    assert all(8 <= hour < 22 for hour in hours)


def test_day_is_where_their_nights_say_too(rules: Tuning) -> None:
    days = tuple(9.0 * (not 6 <= hour < 14) for hour in range(24))  # Paris on paper, not in life
    there = case(rules, bond=talked(timing=Timing(hours=days, at=NOW)))
    assert there.shift == -6
    assert not awake(there, NOW.replace(hour=9))
    assert awake(there, NOW.replace(hour=15))


@pytest.mark.parametrize("zone", ["Europe/Paris", "Pacific/Auckland"])
def test_hours_are_the_users_own(rules: Tuning, zone: str) -> None:
    local = datetime(2026, 3, 27, 12, tzinfo=UTC).astimezone(ZoneInfo(zone))
    found = occasions.winback(case(rules, bond=talked(local), now=local))
    assert found is not None
    assert 8 <= found.at.hour < 22
    assert found.at.tzinfo is local.tzinfo


def test_an_answer_is_counted_once() -> None:
    sent = settle(settle(Outreach(), Reason.HELLO, NOW), Reason.WINBACK, after(30))
    assert (sent.unanswered, sent.stage, sent.sent) == (2, 1, 2)
    back = observe(sent, Perception(), after(40))
    assert (back.unanswered, back.stage, back.answered) == (0, 1, 1)
    assert observe(back, Perception(), after(41)).answered == 1


def test_english_is_spoken_to_who_speaks_it(rules: Tuning) -> None:
    bond = replace(talked(), known=planned("job interview", TODAY))
    found = occasions.callback(case(rules, bond=bond, language=Language.EN))
    assert found is not None
    assert found.instruction is not None
    assert found.instruction.slots["event"] == "your job interview"
