"""Safety: the marks of a crisis and of a hurt, for whatever must hold back then (P4–P6)."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from luna.core.model import Danger, Instruction, Intent, Perception, Sentiment

CRISIS = timedelta(hours=72)  # a promise (P4), so no setting shortens it
NEARLY_A_DAY = timedelta(hours=20)
WEEK = timedelta(days=7)
LATER = timedelta(hours=1)  # no longer the same telling
CAME_BACK = timedelta(hours=12)  # whoever writes so long after has been heard since
FROM, UNTIL = time(10), time(20)
# What may still be asked of her then: to receive, to close, to hold a limit, to care.
_FITTING = frozenset(
    "user_sad goodbye goodnight insult boundary_pushed break_suggestion break_hour new_session "
    "long_absence callback peak anchor photo".split()
)
_FITTING_WHOLE = frozenset(
    "deflect.care scene.aftercare scene.post_session mood.tired mood.melancholic".split()
)
_PRESSING = frozenset({"jackpot", "teasing", "gate", "surprise", "milestone"})
_CLOSING = frozenset({"goodbye", "goodnight"})
# Beside a sorrow or a "no", nothing of hers and no light mood: it would make little of either.
_EARNEST = frozenset({"user_sad", "insult", "boundary_pushed", "deflect"})
_HERS = _PRESSING | {"arc", "anecdote", "secret", "inside_joke"}
_LIGHT = frozenset({"mood.happy", "mood.playful", "mood.desiring"})


@dataclass(frozen=True, slots=True)
class SafetyRules:
    """How long a hurt is minded after it was last heard, and for how long nothing presses once it
    came back later or on another day within a week: a grief, a bad time.
    """

    hurt_hours: float
    sorrow_hours: float


@dataclass(frozen=True, slots=True)
class Safety:
    """``danger`` and ``other`` (somebody else's) are what the protocol last answered, ``told_at``;
    ``country`` is where the user said they are; ``checkin_at``: when she asks how they are.
    ``again_at``: when a hurt last came back.
    """

    crisis_at: datetime | None = None
    hurt_at: datetime | None = None
    again_at: datetime | None = None
    danger: Danger | None = None
    other: bool = False
    told_at: datetime | None = None
    country: str | None = None
    checkin_at: datetime | None = None


def observe(past: Safety, seen: Perception, now: datetime, *, proactive: bool = False) -> Safety:
    """Mark what is said in this turn; a mark fades by its age alone."""
    return replace(
        past,
        crisis_at=now if seen.crisis else past.crisis_at,
        hurt_at=now if hurts(seen) else past.hurt_at,
        again_at=now if hurts(seen) and _comes_back(past, now) else past.again_at,
        checkin_at=_checkin(past, seen, now) if proactive and not seen.opt_out else None,
    )


def settle(
    past: Safety, now: datetime, danger: Danger | None, *, other: bool, country: str | None
) -> Safety:
    """Remember what the protocol answered in this turn, if it did."""
    if danger is None:
        return past
    where = country or past.country
    return replace(past, danger=danger, other=other, told_at=now, country=where)


def asked(past: Safety) -> Safety:
    """The day after has come: whether she could write or not, she asks once."""
    return replace(past, checkin_at=None)


def _checkin(past: Safety, seen: Perception, now: datetime) -> datetime | None:
    """The next day, in the daytime; later if they still talk, never if they came back by then."""
    if seen.crisis:
        return day_after(now)
    if past.checkin_at is None or past.crisis_at is None:
        return None
    return day_after(now) if now - past.crisis_at < CAME_BACK else None


def day_after(now: datetime) -> datetime:
    """About the same time tomorrow, but between ten in the morning and eight in the evening."""
    then = now + NEARLY_A_DAY
    if then.time() < FROM:
        return datetime.combine(then.date(), FROM, then.tzinfo)
    return then if then.time() <= UNTIL else datetime.combine(then.date(), UNTIL, then.tzinfo)


def hurts(seen: Perception) -> bool:
    """Distress, grief or loneliness told now; a bad mood alone is none."""
    confided = seen.vulnerability and seen.sentiment is not Sentiment.POSITIVE
    return seen.crisis or seen.intent is Intent.LONELY or confided


def hurting(state: Safety, now: datetime, rules: SafetyRules) -> bool:
    """Whether a crisis or a hurt is still close."""
    hurt = timedelta(hours=rules.hurt_hours)
    return _within(state.crisis_at, now, CRISIS) or _within(state.hurt_at, now, hurt)


def vulnerable(state: Safety, now: datetime, rules: SafetyRules, *, dependent: bool) -> bool:
    """Whether the user is not to be teased, gated, sold to; ``dependent`` is attachment's flag."""
    sorrow = timedelta(hours=rules.sorrow_hours)
    return dependent or hurting(state, now, rules) or _within(state.again_at, now, sorrow)


def calm_only(state: Safety, session_began: datetime | None) -> bool:
    """Whether this session has known a crisis: then nothing in it flirts (P5)."""
    return _since(session_began, state.crisis_at)


def sorrow(state: Safety, seen: Perception, session_began: datetime | None) -> bool:
    """Whether this turn is still about a hurt of this session; who is glad has moved on.

    After a crisis nobody is taken to have moved on.
    """
    if calm_only(state, session_began):
        return True
    return _since(session_began, state.hurt_at) and seen.sentiment is not Sentiment.POSITIVE


def fitting(
    offered: list[Instruction], *, vulnerable: bool, hurting: bool, leaving: bool
) -> list[Instruction]:
    """What may be asked of her, whatever the systems say: nothing is added to a goodbye, nothing
    light to a hurt, nothing of hers to a sorrow or a "no"; nothing presses on somebody vulnerable.
    """
    if leaving:
        return [each for each in offered if each.key in _CLOSING]
    if hurting:
        return [each for each in offered if _tender(each.key)]
    if any(_family(each.key) in _EARNEST for each in offered):
        return [each for each in offered if each.key not in _LIGHT and not is_hers(each)]
    return [each for each in offered if not (vulnerable and _family(each.key) in _PRESSING)]


def is_hers(instruction: Instruction) -> bool:
    """Whether it has her bring up something of her own."""
    return _family(instruction.key) in _HERS


def _tender(key: str) -> bool:
    return key in _FITTING_WHOLE or _family(key) in _FITTING


def _family(key: str) -> str:
    return key.partition(".")[0]


def _comes_back(past: Safety, now: datetime) -> bool:
    return past.hurt_at is not None and LATER < now - past.hurt_at <= WEEK


def _since(session_began: datetime | None, mark: datetime | None) -> bool:
    return mark is not None and session_began is not None and mark >= session_began


def _within(mark: datetime | None, now: datetime, span: timedelta) -> bool:
    return mark is not None and now - mark <= span
