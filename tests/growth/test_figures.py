"""The report's figures, from rows that one can count by hand; and its page."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from luna.core.systems.investment import Segment
from luna.growth import figures, made_up
from luna.growth.churn import Risk
from luna.growth.figures import Day, Ledger, Person
from luna.growth.plots import PLOTS
from luna.growth.report import write
from luna.growth.survival import Life, Step, kaplan_meier, stays_for

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MONDAY = datetime(2026, 10, 5, 12, tzinfo=UTC)
EMPTY = Ledger(NOW, (), (), (), (), {})


def person(
    came: datetime = MONDAY, weeks: tuple[int, ...] = (0,), *, aha: float | None = None
) -> Person:
    """Somebody past the gate who wrote in these weeks since."""
    last = came + timedelta(days=7 * max(weeks, default=0))
    ahas = () if aha is None else (came + timedelta(days=aha),)
    return Person(
        came=came,
        agreed=True,
        adult=came,
        last=last,
        messages=40,
        weeks=frozenset(weeks),
        segment=Segment.CASUAL,
        risk=Risk.LOW,
        ahas=ahas,
        paid=False,
    )


def of(*people: Person) -> Ledger:
    return Ledger(NOW, people, (), (), (), {})


def test_cohorts_show_weeks_that_are_over() -> None:
    later = MONDAY + timedelta(days=30)
    found = figures.cohorts(of(person(weeks=(0, 1, 3)), person(weeks=(0,)), person(later)))
    assert [(each.begins, each.users) for each in found] == [
        (date(2026, 10, 5), 2),
        (date(2026, 11, 2), 1),
    ]
    assert found[0].back == (1.0, 0.5, 0.0, 0.5, 0.0, 0.0)
    assert found[1].back == (1.0, 0.0)


def test_the_funnel_only_narrows() -> None:
    counts = [count for _, count in figures.funnel(made_up.ledger())]
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize(
    "lives, day, stays",
    [
        pytest.param([(5, True), (9, False)], 4, 1.0, id="nobody left yet"),
        pytest.param([(5, True), (9, False)], 5, 0.5, id="one of two"),
        pytest.param([(3, False), (5, True)], 6, 0.0, id="who is not seen any more counts no more"),
        pytest.param([(6, True), (6, True), (6, True), (10, True)], 7, 0.25, id="three at once"),
        # Freireich's 6-MP arm, the textbook's example: S(10) = 0.753, S(22) = 0.538.
        pytest.param([(t, True) for t in (6, 6, 6, 7, 10, 13, 16, 22, 23)]
                     + [(t, False) for t in (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)],
                     10, 0.7529, id="6-MP at 10 weeks"),
        pytest.param([(t, True) for t in (6, 6, 6, 7, 10, 13, 16, 22, 23)]
                     + [(t, False) for t in (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)],
                     22, 0.5378, id="6-MP at 22 weeks"),
    ],
)  # fmt: skip
def test_kaplan_meier(lives: list[tuple[float, bool]], day: float, stays: float) -> None:
    steps = kaplan_meier(Life(*each) for each in lives)
    assert stays_for(steps, day) == pytest.approx(stays, abs=1e-4)
    assert all(step.low <= step.stays <= step.high for step in steps)


def test_nobody_is_gone_before_a_month_of_silence() -> None:
    recent = person(NOW - timedelta(days=29))
    assert figures.staying(of(recent)) == (Step(0.0, 1.0, 1.0, 1.0),)
    assert len(figures.staying(of(recent, person()))) == 2


def test_cost_is_for_each_day_that_somebody_wrote() -> None:
    days = (
        Day(date(2026, 10, 5), 10, Decimal("0.05")),
        Day(date(2026, 10, 11), 30, Decimal("0.15")),
        Day(date(2026, 10, 12), 0, Decimal("0.01")),
    )
    found = figures.cost_per_active(Ledger(NOW, (), days, (), (), {}))
    assert found == ((date(2026, 10, 5), pytest.approx(0.005)),)


def test_an_early_aha_is_set_beside_none() -> None:
    people = (person(weeks=(0, 4), aha=2), person(aha=3), person(aha=20), person(weeks=(0, 3)))
    assert figures.aha_retention(of(*people)) == (
        ("an aha in the first week", 2, 0.5),
        ("none in it", 2, 0.5),
    )


@pytest.mark.parametrize("ledger", [made_up.ledger(), EMPTY], ids=["made up", "nothing yet"])
def test_a_page_with_every_picture(tmp_path: Path, ledger: Ledger) -> None:
    page = write(ledger, tmp_path / "report", made_up=bool(ledger.people)).read_text("utf-8")
    for name in PLOTS:
        assert f"{name}.png" in page
        assert (tmp_path / "report" / f"{name}.png").read_bytes().startswith(b"\x89PNG")
    assert ("made up" in page) is bool(ledger.people)
