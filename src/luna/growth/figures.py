"""Figures: what a report or a page of the console shows, from plain rows; no words, no names.

``Ledger`` holds what the database was asked for (``growth.asking``) or what was made up
(``growth.made_up``); every figure is a pure function of it.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from luna.core.systems.investment import Segment
from luna.growth.churn import Risk
from luna.growth.survival import Life, Step, kaplan_meier

WEEK = timedelta(days=7)
GONE = timedelta(days=30)  # of silence: then somebody counts as having left
WARM = 10  # messages after which a talk has begun
WEEKS = 12  # shown of a cohort
EARLY = timedelta(days=7)  # an aha moment within it is an early one
FOURTH = 3  # the fourth week, counted from 0


@dataclass(frozen=True, slots=True)
class Person:
    """One user: when they came, passed the gate, were last there; the weeks since with a message.

    ``ahas`` is when something landed first; ``paid`` whether they ever paid.
    """

    came: datetime
    agreed: bool
    adult: datetime | None
    last: datetime | None
    messages: int
    weeks: frozenset[int]
    segment: Segment
    risk: Risk
    ahas: tuple[datetime, ...]
    paid: bool


@dataclass(frozen=True, slots=True)
class Day:
    """How many users wrote, and what their turns cost in US dollars."""

    day: date
    active: int
    cost: Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """What came in and went back in a month, in a currency's smallest unit."""

    month: date
    currency: str
    paid: int
    refunded: int


@dataclass(frozen=True, slots=True)
class Firsts:
    """Of what she wrote first for a reason: how much, and how much was answered within a day."""

    reason: str
    sent: int
    answered: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """All rows; ``safety`` counts by name."""

    now: datetime
    people: Sequence[Person]
    days: Sequence[Day]
    money: Sequence[Money]
    firsts: Sequence[Firsts]
    safety: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Cohort:
    """Who passed the gate in a week, and the share that wrote in each week since that is over."""

    begins: date
    users: int
    back: tuple[float, ...]


def cohorts(ledger: Ledger) -> tuple[Cohort, ...]:
    """By the Monday of the week in which they came, oldest first."""
    found: dict[date, list[Person]] = {}
    for each in ledger.people:
        if each.adult is not None:
            day = each.adult.date()
            found.setdefault(day - timedelta(days=day.weekday()), []).append(each)
    return tuple(_cohort(begins, found[begins], ledger.now) for begins in sorted(found))


def _cohort(begins: date, people: list[Person], now: datetime) -> Cohort:
    """A week is shown once it is over for everybody in it."""
    youngest = max(each.adult for each in people if each.adult)
    over = min(WEEKS, int((now - youngest) / WEEK))
    back = tuple(sum(week in each.weeks for each in people) / len(people) for week in range(over))
    return Cohort(begins, len(people), back)


def funnel(ledger: Ledger) -> tuple[tuple[str, int], ...]:
    """From the first message to money; each step counts whoever came that far."""
    people = ledger.people
    return (
        ("came", len(people)),
        ("agreed", sum(each.agreed for each in people)),
        ("passed the gate", sum(each.adult is not None for each in people)),
        (f"wrote {WARM} messages", sum(each.messages >= WARM for each in people)),
        ("back in a second week", sum(bool(each.weeks - {0}) for each in people)),
        ("paid", sum(each.paid for each in people)),
    )


def staying(ledger: Ledger) -> tuple[Step, ...]:
    """Kaplan–Meier of who stays, from the gate on; silent for a month is gone since their last."""
    return kaplan_meier(_life(each, ledger.now) for each in ledger.people if each.adult)


def _life(person: Person, now: datetime) -> Life:
    begins = person.adult or person.came
    last = max(begins, person.last or begins)
    left = now - last >= GONE
    return Life(float(((last if left else now) - begins).days), left)


def cost_per_active(ledger: Ledger) -> tuple[tuple[date, float], ...]:
    """US dollars of models by week, for each user who wrote on a day of it."""
    spent, active = defaultdict[date, Decimal](Decimal), Counter[date]()
    for each in ledger.days:
        monday = each.day - timedelta(days=each.day.weekday())
        spent[monday] += each.cost
        active[monday] += each.active
    return tuple(
        (week, float(spent[week]) / active[week]) for week in sorted(active) if active[week]
    )


def answer_rates(ledger: Ledger) -> tuple[Firsts, ...]:
    """Of what she wrote first, the most frequent reason first."""
    return tuple(sorted(ledger.firsts, key=lambda each: -each.sent))


def risks(ledger: Ledger) -> dict[Segment, Counter[Risk]]:
    """How many of each segment stand at which risk, of those who are in."""
    found = {segment: Counter[Risk]() for segment in Segment}
    for each in ledger.people:
        if each.adult is not None:
            found[each.segment][each.risk] += 1
    return found


def aha_retention(ledger: Ledger) -> tuple[tuple[str, int, float], ...]:
    """Who wrote in their fourth week or later, with an early aha moment and without: name, users,
    share. It goes along with staying; whether it makes anybody stay, only an experiment tells.
    """
    old = [
        each
        for each in ledger.people
        if each.adult and ledger.now - each.adult >= (FOURTH + 2) * WEEK
    ]
    early = [each for each in old if any(at - each.adult < EARLY for at in each.ahas if each.adult)]
    late = [each for each in old if each not in early]
    return tuple(
        (name, len(group), sum(max(each.weeks, default=0) >= FOURTH for each in group) / len(group))
        for name, group in (("an aha in the first week", early), ("none in it", late))
        if group
    )
