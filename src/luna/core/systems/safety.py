"""Safety: the marks of a crisis and of a hurt, for whatever must hold back then (P4–P6).

Two things follow from a hurt. Nothing presses for hours, whatever is said meanwhile (P4). And her
tone is low, until they have talked of other things for some turns: what was misheard, or said in
passing, is not to weigh on a whole evening. A crisis, a death and what came back are no such thing.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from luna.core.model import Danger, Instruction, Intent, Perception, Sentiment
from luna.core.perception.grief import mourns
from luna.core.perception.spelling import plain

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
    came back later or on another day within a week: a grief, a bad time. The tone of one hurt lifts
    after ``calm_turns`` of other talk, each of ``calm_words`` at least.
    """

    hurt_hours: float
    sorrow_hours: float
    calm_turns: int
    calm_words: int


@dataclass(frozen=True, slots=True)
class Safety:
    """``danger`` and ``other`` (somebody else's) are what the protocol last answered, ``told_at``;
    ``country`` is where the user said they are; ``checkin_at``: when she asks how they are.
    ``again_at``: when a hurt last came back; ``mourned_at``: when it last was somebody's death.
    ``calm`` counts the turns of other talk since the last one.
    """

    crisis_at: datetime | None = None
    hurt_at: datetime | None = None
    again_at: datetime | None = None
    mourned_at: datetime | None = None
    calm: int = 0
    danger: Danger | None = None
    other: bool = False
    told_at: datetime | None = None
    country: str | None = None
    checkin_at: datetime | None = None


def observe(
    past: Safety,
    seen: Perception,
    now: datetime,
    rules: SafetyRules,
    said: tuple[str, ...] = (),
    *,
    proactive: bool = False,
) -> Safety:
    """Mark what is said in this turn; later words take no mark away, they only lift a tone."""
    hurt = hurts(seen)
    mourned = (hurt or close(past, now, rules)) and not seen.laugh and _of_a_death(said)
    return replace(
        past,
        crisis_at=now if seen.crisis else past.crisis_at,
        hurt_at=now if hurt else past.hurt_at,
        again_at=now if hurt and _comes_back(past, now) else past.again_at,
        mourned_at=now if mourned else past.mourned_at,
        calm=0 if hurt else _calm(past, seen, said, rules),
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


def close(state: Safety, now: datetime, rules: SafetyRules) -> bool:
    """Whether a crisis or a hurt is still close, whatever was said since."""
    hurt = timedelta(hours=rules.hurt_hours)
    return _within(state.crisis_at, now, CRISIS) or _within(state.hurt_at, now, hurt)


def hurting(state: Safety, now: datetime, rules: SafetyRules) -> bool:
    """Whether her tone is to be low: a crisis or a hurt is close, and was not talked past."""
    past = _talked_past(state, now, rules) and not _within(state.crisis_at, now, CRISIS)
    return close(state, now, rules) and not past


def burdened(state: Safety, now: datetime, rules: SafetyRules, *, dependent: bool) -> bool:
    """Whether something weighs on the user that other talk does not end."""
    sorrow = timedelta(hours=rules.sorrow_hours)
    return dependent or hurting(state, now, rules) or _within(state.again_at, now, sorrow)


def vulnerable(state: Safety, now: datetime, rules: SafetyRules, *, dependent: bool) -> bool:
    """Whether the user is not to be teased, gated, sold to; ``dependent`` is attachment's flag."""
    return close(state, now, rules) or burdened(state, now, rules, dependent=dependent)


def calm_only(state: Safety, session_began: datetime | None) -> bool:
    """Whether this session has known a crisis: then nothing in it flirts (P5)."""
    return _since(session_began, state.crisis_at)


def sorrow(
    state: Safety,
    seen: Perception,
    session_began: datetime | None,
    now: datetime,
    rules: SafetyRules,
) -> bool:
    """Whether this turn is still about a hurt of this session; who is glad, or has talked of other
    things for a while, has moved on.

    After a crisis nobody is taken to have moved on.
    """
    if calm_only(state, session_began):
        return True
    moved_on = seen.sentiment is Sentiment.POSITIVE or _talked_past(state, now, rules)
    return _since(session_began, state.hurt_at) and not moved_on


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


def _low(seen: Perception) -> bool:
    """Something bad, though it may be no hurt; a grumble told with a laugh is none."""
    return seen.sentiment is Sentiment.NEGATIVE and not seen.laugh


def _of_a_death(said: tuple[str, ...]) -> bool:
    return any(mourns(plain(text.lower())) for text in said)


def _calm(past: Safety, seen: Perception, said: tuple[str, ...], rules: SafetyRules) -> int:
    """Count on; a low word begins anew, unless the tone had lifted by then."""
    if past.hurt_at is None or past.calm >= rules.calm_turns:
        return past.calm
    words = sum(len(text.split()) for text in said)
    counts = words >= rules.calm_words or seen.sentiment is Sentiment.POSITIVE
    return 0 if _low(seen) else past.calm + counts


def _talked_past(state: Safety, now: datetime, rules: SafetyRules) -> bool:
    """Whether enough else was said since a hurt; of a death, or of what came back, it never is."""
    sorrow = timedelta(hours=rules.sorrow_hours)
    lasts = _within(state.mourned_at, now, sorrow) or _within(state.again_at, now, sorrow)
    return state.calm >= rules.calm_turns and not lasts


def _comes_back(past: Safety, now: datetime) -> bool:
    return past.hurt_at is not None and LATER < now - past.hurt_at <= WEEK


def _since(session_began: datetime | None, mark: datetime | None) -> bool:
    return mark is not None and session_began is not None and mark >= session_began


def _within(mark: datetime | None, now: datetime, span: timedelta) -> bool:
    return mark is not None and now - mark <= span
