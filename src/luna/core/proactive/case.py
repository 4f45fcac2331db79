"""A case: somebody whom she may write to first, as things stand, and when that may be.

The rules below are promises (P6) rather than numbers to vary: never from 22 to 8 where they are,
one a day, two unanswered and no more, eight hours of peace after a goodbye.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self

from luna.core.account import Account, Gate
from luna.core.bond import Bond
from luna.core.dice import Dice
from luna.core.model import Language
from luna.core.script import Script
from luna.core.systems import timing
from luna.core.tuning import Tuning

WAKES, SLEEPS = 8, 22  # local hours
MINUTES = 45  # of an hour in which a message may leave: a slow delivery stays in the day too
UNANSWERED = 2
AFTER_GOODBYE = timedelta(hours=8)
AFTER_TALK = timedelta(hours=4)
APART = timedelta(hours=20)  # besides: one on a date
LATE = timedelta(hours=3)  # a worker that was down for longer lets the day pass
AHEAD = 45  # days looked at


@dataclass(frozen=True, slots=True)
class Case:
    """``now`` is on the clock that we hold for the user; ``script`` is in their language.

    ``learnt`` are the hours when they are most there, and ``shift`` what their nights say is to be
    added to that clock.
    """

    account: Account
    bond: Bond
    now: datetime
    rules: Tuning
    language: Language
    script: Script
    learnt: tuple[int, ...]
    shift: int

    @classmethod
    def of(
        cls,
        account: Account,
        bond: Bond,
        now: datetime,
        rules: Tuning,
        language: Language,
        script: Script,
    ) -> Self:
        state = bond.systems.timing
        learnt = timing.peak_hours(state, rules.timing)
        shift = timing.zone_shift(state, rules.timing) or 0
        return cls(account, bond, now, rules, language, script, learnt, shift)


def welcome(account: Account) -> bool:
    """Whether they asked for it, and nothing speaks against talking with them at all."""
    kept_out = account.frozen_at is not None or account.blocked_at is not None
    return account.proactive and account.gate is Gate.OPEN and not kept_out


def awake(case: Case, local: datetime) -> bool:
    """Whether it is day on the clock that we hold, and where their nights say that they live."""
    return _day(local.hour) and _day(local.hour + case.shift)


def good_hours(case: Case) -> tuple[int, ...]:
    """The daytime hours when they are most there; ordinary ones while too little is known."""
    for hours in (case.learnt, case.rules.proactive.hours, range(WAKES, SLEEPS)):
        kept = tuple(hour for hour in hours if _day(hour) and _day(hour + case.shift))
        if kept:
            return kept
    return ()


def first_time(
    case: Case,
    begins: datetime,
    name: str,
    *,
    until: datetime | None = None,
    hours: Sequence[int] | None = None,
    fits: Callable[[datetime], bool] = lambda _: True,
) -> datetime | None:
    """The first time from ``begins`` on at which she may write, a time that every look gives again.

    One a day at most, at one of ``hours`` (else their good ones), where ``fits`` says yes.
    """
    hours = good_hours(case) if hours is None else hours
    floor = max((begins.astimezone(case.now.tzinfo), *_floors(case)))
    first = max(floor, case.now - LATE).date()
    for ahead in range(AHEAD * bool(hours)):
        at = _on(first + timedelta(days=ahead), hours, name, case)
        if until is not None and at > until:
            return None
        if at >= floor and _to_come(at, case) and not _spent(at, case) and fits(at):
            return at
    return None


def day_dice(case: Case, day: date) -> Dice:
    """Chance that stays the same for a day, however often it is asked."""
    return Dice(f"{case.bond.seed}:{day.isoformat()}")


def _on(day: date, hours: Sequence[int], name: str, case: Case) -> datetime:
    dice = day_dice(case, day)(f"time:{name}")
    return datetime.combine(day, time(dice.choice(hours), dice.randrange(MINUTES)), case.now.tzinfo)


def _to_come(at: datetime, case: Case) -> bool:
    """Ahead, or just missed and still in the day."""
    return at >= case.now or (case.now - at <= LATE and awake(case, case.now))


def _spent(at: datetime, case: Case) -> bool:
    """Whether that date has had its message."""
    last = case.bond.systems.outreach.at
    return last is not None and last.astimezone(at.tzinfo).date() == at.date()


def _floors(case: Case) -> list[datetime]:
    state = case.bond.systems
    marks = (
        (state.session.last_at, AFTER_TALK),
        (state.outreach.goodbye_at, AFTER_GOODBYE),
        (state.outreach.at, APART),
    )
    # Counted in real hours: a wall clock has an hour too many or too few twice a year.
    ends = [mark.astimezone(UTC) + span for mark, span in marks if mark is not None]
    return [end.astimezone(case.now.tzinfo) for end in ends]


def _day(hour: int) -> bool:
    return WAKES <= hour % 24 < SLEEPS
