"""Lives in which she writes first: many users, whole weeks, no database and no words.

Everything that decides is the real core; a user is only when they talk, what is noticed in it and
how they take to being written to. A worker is late now and then, as workers are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from tests.core.build import ADULT, message
from tests.shipped import PERSONA

from luna.core import proactive, readings, roster
from luna.core.account import Account
from luna.core.bond import Bond, Systems
from luna.core.dice import Dice, Stream
from luna.core.model import Event, Intent, Language, Perception, Sentiment
from luna.core.proactive import Case
from luna.core.reply import Reply
from luna.core.script import Script
from luna.core.systems.arcs import Story
from luna.core.systems.outreach import Reason
from luna.core.systems.tally import Tally
from luna.core.tuning import Tuning
from luna.scripting import script_of

BEGINS = datetime(2026, 3, 2, 6, tzinfo=UTC)  # both changes of the clock lie ahead
ZONES = ("Europe/Paris", "America/Montreal", "Pacific/Auckland", "Asia/Kolkata")
A_MOMENT = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class First:
    """One message that she wrote first, on the user's clock."""

    at: datetime
    reason: Reason
    silence: timedelta
    since_goodbye: timedelta | None
    unanswered: int  # before it
    opted_out: bool
    vulnerable: bool


@dataclass(slots=True)
class User:
    """``answers``: how likely a first message is answered; ``leaves``: when they fall silent."""

    account: Account
    bond: Bond
    hour: int
    a_day: float
    answers: float
    leaves: datetime
    stops: datetime | None
    dice: Stream
    stopped: bool = False  # they have said so, whatever the account says


@cache
def script() -> Script:
    return script_of(PERSONA, Language.FR)


def made(number: int, days: int) -> User:
    """The user of a number: the same ones every time."""
    dice = Dice(f"life:{number}")("user")
    leaves = BEGINS + timedelta(days=dice.choice([dice.uniform(2, days), days, days]))
    stops = BEGINS + timedelta(days=dice.uniform(1, days)) if dice.random() < 0.2 else None
    known = Systems(
        story=Story("expo", 1, BEGINS.date()), tally=Tally(messages=dice.choice([0, 60, 300]))
    )
    return User(
        account=replace(ADULT, proactive=True, timezone=dice.choice(ZONES)),
        bond=Bond(str(number), systems=known),
        hour=dice.choice([3, 7, 8, 9, 13, 19, 21, 23]),
        a_day=dice.choice([0.15, 0.6, 1.5, 3.0]),
        answers=dice.choice([0.0, 0.3, 0.8]),
        leaves=leaves,
        stops=stops,
        dice=dice,
    )


def lived(user: User, days: int, rules: Tuning) -> list[First]:
    """What she wrote first to a user in so many days."""
    firsts, now, end = list[First](), BEGINS, BEGINS + timedelta(days=days)
    talks = _talks(user, end)
    talk, answer = next(talks, end), end
    due: datetime | None = None
    while now < end:
        now = min(talk, answer, due or end)
        if now >= end:
            break
        if now == due:
            now += _lag(user.dice)
            found = _written(user, now, rules)
            firsts += found
            answer = now + _answer_after(user.dice) if found and _answers(user, now) else answer
        else:
            _said(user, now, rules)
            talk = max(next(talks, end) if now == talk else talk, now + A_MOMENT)
            answer = end
        due = _due(user, now, rules)
    return firsts


def _talks(user: User, end: datetime) -> Iterator[datetime]:
    """When they write by themselves: around an hour of theirs, in short bursts."""
    zone, day = ZoneInfo(user.account.timezone), BEGINS
    while day < min(end, user.leaves):
        if user.dice.random() < user.a_day:
            local = day.astimezone(zone).replace(hour=user.hour, minute=0)
            at = local.astimezone(UTC) + timedelta(minutes=user.dice.uniform(0, 100))
            for _ in range(user.dice.randint(1, 4)):
                yield max(at, BEGINS)
                at += timedelta(minutes=user.dice.uniform(1, 15))
        day += timedelta(days=1)


def _said(user: User, now: datetime, rules: Tuning) -> None:
    local, seen = _local(user, now), _noticed(user, now)
    if seen.opt_out:
        user.account = replace(user.account, proactive=False)
        user.stops, user.stopped = None, True
    bond = roster.observe(
        user.bond, (message("oui", local),), seen, local, rules, proactive=user.account.proactive
    )
    user.bond = _settled(bond, Reply(("d'accord",)), local)


def _noticed(user: User, now: datetime) -> Perception:
    dice = user.dice
    if user.stops is not None and now >= user.stops:
        return Perception(opt_out=True)
    tomorrow = (now + timedelta(days=dice.randint(1, 4))).date().isoformat()
    return Perception(
        goodbye=dice.random() < 0.25,
        crisis=dice.random() < 0.01,
        vulnerability=dice.random() < 0.08,
        intent=Intent.LONELY if dice.random() < 0.05 else Intent.NONE,
        sentiment=dice.choice(list(Sentiment)),
        event=Event("entretien", tomorrow) if dice.random() < 0.1 else None,
    )


def _written(user: User, now: datetime, rules: Tuning) -> list[First]:
    """A trigger's turn: she writes, or lets it be."""
    local, before = _local(user, now), user.bond.systems
    first = proactive.due(_case(user, local, rules))
    reply = Reply(("coucou",) if first else (), first=first)
    hurt = readings.vulnerable(user.bond, local, rules)
    user.bond = _settled(user.bond, reply, local)
    if first is None:
        return []
    user.account = first.account or user.account
    last, bye = before.session.last_at, before.outreach.goodbye_at
    return [
        First(
            at=local,
            reason=first.reason,
            silence=local - last if last else timedelta(0),
            since_goodbye=now - bye.astimezone(UTC) if bye else None,
            unanswered=before.outreach.unanswered,
            opted_out=user.stopped,
            vulnerable=hurt,
        )
    ]


def _settled(bond: Bond, reply: Reply, local: datetime) -> Bond:
    settled = roster.settle(bond, reply, local)
    return replace(settled, version=settled.version + 1)


def _due(user: User, now: datetime, rules: Tuning) -> datetime | None:
    due = proactive.due_at(_case(user, _local(user, now), rules))
    return due and max(due.astimezone(UTC), now)


def _case(user: User, local: datetime, rules: Tuning) -> Case:
    return Case.of(user.account, user.bond, local, rules, Language.FR, script())


def _local(user: User, now: datetime) -> datetime:
    return now.astimezone(ZoneInfo(user.account.timezone))


def _answers(user: User, now: datetime) -> bool:
    return now < user.leaves and user.dice.random() < user.answers


def _answer_after(dice: Stream) -> timedelta:
    return timedelta(hours=dice.uniform(0.02, 9))


def _lag(dice: Stream) -> timedelta:
    """The sweep runs every minute; now and then the machine was down for hours."""
    return timedelta(hours=dice.uniform(1, 14)) if dice.random() < 0.03 else timedelta(minutes=1)
