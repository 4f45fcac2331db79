"""Made up: a ledger of people who don't exist, to see a report before there are any."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from luna.core.dice import Dice, Stream
from luna.core.systems.investment import Segment
from luna.growth.churn import Risk
from luna.growth.figures import WEEK, Day, Firsts, Ledger, Money, Person

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
USERS, WEEKS = 900, 14
COSTS = (0.004, 0.009)  # US dollars a user and day
STARS, EUROS, MANY = 500, 900, 30  # a month, in the smallest unit
_FIRSTS = (
    Firsts("hello", 612, 301), Firsts("callback", 418, 334), Firsts("story", 262, 151),
    Firsts("winback", 238, 31), Firsts("peak", 121, 89), Firsts("evening", 96, 61),
    Firsts("morning", 74, 40), Firsts("checkin", 9, 7),
)  # fmt: skip
_SAFETY = {
    "crisis: explicit": 4, "crisis: veiled": 11, "crisis: violence": 2, "frozen now": 3,
    "guard: crisis": 17, "guard: frozen": 6, "guard: honesty": 214, "guard: rate": 19,
    "signal: complained": 48, "signal: dependent": 5, "signal: opted in": 231,
    "signal: opted out": 37,
}  # fmt: skip


def ledger() -> Ledger:
    """The same people every time."""
    people = tuple(_person(Dice(f"made up {number}")("life")) for number in range(USERS))
    return Ledger(NOW, people, tuple(_days(people)), tuple(_money(people)), _FIRSTS, _SAFETY)


def _person(dice: Stream) -> Person:
    """Some never pass the gate, some fade, some stay."""
    came = NOW - timedelta(days=WEEKS * 7 * dice.random() ** 0.8)
    adult = came + timedelta(minutes=2) if _likely(dice, 0.82) else None
    if adult is None:
        weeks, last = frozenset[int](), None
    else:
        moved = _likely(dice, 0.35)
        stays = min(dice.expovariate(1 / (40 if moved else 13)), (NOW - adult).days)
        weeks = frozenset(w for w in range(int(stays / 7) + 1) if w == 0 or _likely(dice, 0.85))
        last = adult + timedelta(days=stays)
    landed = adult is not None and moved and _likely(dice, 0.7)
    messages = sum(dice.randint(4, 70) for _ in weeks)
    return Person(
        came=came,
        agreed=adult is not None or _likely(dice, 0.4),
        adult=adult,
        last=last,
        messages=messages,
        weeks=weeks,
        segment=list(Segment)[min(2, messages // 160)],
        risk=_risk(last),
        ahas=(adult + timedelta(days=dice.uniform(1, 6)),) if landed and adult else (),
        paid=len(weeks) > 1 and _likely(dice, 0.16),
    )


def _risk(last: datetime | None) -> Risk:
    silent = (NOW - last).days if last else 99
    found = ((2, Risk.LOW), (6, Risk.MEDIUM), (14, Risk.HIGH))
    return next((risk for days, risk in found if silent <= days), Risk.CRITICAL)


def _days(people: tuple[Person, ...]) -> Iterator[Day]:
    for ago in range(WEEKS * 7, 0, -1):
        day = (NOW - timedelta(days=ago)).date()
        dice = Dice(f"made up {day}")("cost")
        active = sum(_there(each, day, dice) for each in people)
        yield Day(day, active, Decimal(str(round(active * dice.uniform(*COSTS), 5))))


def _there(person: Person, day: date, dice: Stream) -> bool:
    if person.adult is None or day < person.adult.date():
        return False
    week = (day - person.adult.date()) // WEEK
    return week in person.weeks and _likely(dice, 0.4)


def _money(people: tuple[Person, ...]) -> Iterator[Money]:
    for month in (date(2026, 8, 1), date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)):
        payers = sum(p.paid and bool(p.last) and _in(p, month) for p in people)
        yield Money(month, "EUR", payers // 5 * EUROS, EUROS * (payers > MANY))
        yield Money(month, "XTR", payers * STARS, STARS * (payers // 20))


def _in(person: Person, month: date) -> bool:
    return person.adult is not None and person.last is not None and (
        person.adult.date().replace(day=1) <= month <= person.last.date()
    )  # fmt: skip


def _likely(dice: Stream, chance: float) -> bool:
    return dice.random() < chance
