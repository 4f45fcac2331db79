"""What she asks about the day after, once."""

from datetime import timedelta

import pytest
from tests.core.build import NOW, SFW, moment

from luna.core.model import Event, Instruction, Intent, Perception
from luna.core.now import Now
from luna.core.systems.callbacks import Events, Planned, observe, settle, suggest
from luna.core.tuning import Tuning

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)
NOON = NOW.replace(hour=12)
EXAM = Planned("mon oral d'anglais", YESTERDAY)
OLDER = Planned("un déménagement", TODAY - timedelta(days=3))
TOLD = Event("mon oral d'anglais", "2026-01-06T09:00+00:00")


@pytest.mark.parametrize(
    "past, seen, kept",
    [
        pytest.param((), SFW, (), id="nothing told"),
        pytest.param((), Perception(event=TOLD), ("mon oral d'anglais",), id="an event told"),
        pytest.param(
            (Planned("Mon oral d'anglais", TODAY + timedelta(days=1)),),
            Perception(event=TOLD),
            ("Mon oral d'anglais",),
            id="told again it is kept once",
        ),
        pytest.param((), Perception(event=TOLD, crisis=True), (), id="not in a crisis"),
        pytest.param((), Perception(event=Event("« »", "2026-01-06")), (), id="nothing named"),
        pytest.param((Planned("x", TODAY - timedelta(days=6)),), SFW, (), id="long gone"),
    ],
)
def test_what_is_kept(
    rules: Tuning, past: tuple[Planned, ...], seen: Perception, kept: tuple[str, ...]
) -> None:
    found = observe(Events(past), seen, TODAY, rules.callbacks)
    assert tuple(each.what for each in found.kept) == kept


@pytest.mark.parametrize(
    "kept, now, what, key",
    [
        pytest.param((), moment(), None, None, id="nothing was planned"),
        pytest.param((EXAM,), moment(), EXAM.what, "callback.event", id="the day after"),
        pytest.param((OLDER,), moment(), OLDER.what, "callback.event_late", id="they were away"),
        pytest.param((OLDER, EXAM), moment(), EXAM.what, "callback.event", id="newest first"),
        pytest.param(
            (Planned("x", TODAY),), moment(), "x", "callback.event_today", id="its evening"
        ),
        pytest.param((Planned("x", TODAY),), moment(local=NOON), None, None, id="its noon"),
        pytest.param((Planned("x", TODAY, late=True),), moment(), None, None, id="not over yet"),
        pytest.param((Planned("x", YESTERDAY, asked=True),), moment(), None, None, id="asked once"),
        pytest.param(
            (EXAM,), moment(seen=Perception(goodbye=True)), None, None, id="not at a goodbye"
        ),
        pytest.param(
            (EXAM,), moment(seen=Perception(intent=Intent.LONELY)), None, None, id="not on a sorrow"
        ),
    ],
)
def test_what_she_asks(
    rules: Tuning, kept: tuple[Planned, ...], now: Now, what: str | None, key: str | None
) -> None:
    found = suggest(Events(kept), now, rules.callbacks)
    assert (found and found.key) == key
    assert (found.quoted if found else None) == ((what,) if what else None)


@pytest.mark.parametrize(
    ("what", "when", "late"),
    [
        pytest.param("un entretien", "2026-01-08", False, id="a day's thing"),
        pytest.param("un concert", "2026-01-08", True, id="an evening's by its name"),
        pytest.param("un rendez-vous", "2026-01-08T19:00+00:00", True, id="by its hour"),
        pytest.param("un entretien", "2026-01-05", True, id="told on its day"),
    ],
)
def test_what_may_last_into_the_night(rules: Tuning, what: str, when: str, late: bool) -> None:
    (kept,) = observe(Events(), Perception(event=Event(what, when)), TODAY, rules.callbacks).kept
    assert kept.late is late


def test_asked_once(rules: Tuning) -> None:
    state = Events((OLDER, EXAM))
    for expected in (EXAM.what, OLDER.what):
        found = suggest(state, moment(), rules.callbacks)
        assert found is not None
        assert found.quoted == (expected,)
        state = settle(state, [found])
    assert suggest(state, moment(), rules.callbacks) is None


def test_what_did_not_win_stays(rules: Tuning) -> None:
    assert settle(Events((EXAM,)), (Instruction("mood.happy", 1),)) == Events((EXAM,))


def test_a_bounded_number_is_kept(rules: Tuning) -> None:
    state = Events()
    for day in range(1, 29):
        seen = Perception(event=Event(f"rdv {day}", f"2026-02-{day:02}"))
        state = observe(state, seen, TODAY, rules.callbacks)
    assert len(state.kept) == rules.callbacks.most
