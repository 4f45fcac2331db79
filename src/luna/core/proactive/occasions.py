"""Occasions: each reason to write first, with the time it is due, what it came from, what is said.

All are worked out anew from the state whenever somebody looks, at a turn's end and when the time
has come: what is no reason any more is gone by itself.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

from luna.core import naming, readings
from luna.core.guards.country import country_of
from luna.core.model import Danger, Instruction, Phase, quote
from luna.core.proactive.case import (
    UNANSWERED,
    WAKES,
    Case,
    awake,
    day_dice,
    first_time,
    good_hours,
)
from luna.core.reply import Answer, Occasion
from luna.core.systems import arcs, safety
from luna.core.systems.callbacks import Planned
from luna.core.systems.outreach import LAST_STAGE, Reason
from luna.core.systems.safety import Safety

MORNING, EVENING = range(8, 11), range(19, 22)
CHECKIN_FROM = time(10)
SORROW = timedelta(days=2)  # in which nothing light follows what hurt
WINBACK_APART = timedelta(days=2)  # from anything else that she wrote first
_ONLY = 1.0  # the weight of what nothing competes with


def checkin(case: Case) -> Occasion | None:
    """The day after a crisis she asks how they are, in words that people wrote (P5)."""
    state = case.bond.systems.safety
    at = state.checkin_at
    if at is None:
        return None
    if at < case.now and not awake(case, case.now):
        at = _next_morning(case.now)
    where = country_of(case.account.timezone, case.language, state.country)
    answer = Answer(None, (_checkin_key(state),), help_in=where)
    return Occasion(Reason.CHECKIN, at, answer=answer)


def callback(case: Case) -> Occasion | None:
    """The day after what they had ahead of them, the newest first."""
    found = (_about(each, case) for each in reversed(case.bond.known.events.kept) if not each.asked)
    return min((each for each in found if each), key=lambda each: each.at, default=None)


def peak(case: Case) -> Occasion | None:
    """A caring word after a strong moment."""
    state, rules = case.bond.systems.peak, case.rules.peaks
    if state.due_at is None or not case.bond.known.peak.moment or _left_alone(case):
        return None
    late = state.due_at + timedelta(hours=rules.late_hours)
    at = first_time(case, state.due_at, Reason.PEAK, until=late, fits=_unhurt(case))
    words = case.bond.known.peak.moment
    hint = Instruction("peak.follow_up", rules.weight, {"moment": quote(words)}, quoted=(words,))
    return None if at is None else Occasion(Reason.PEAK, at, instruction=hint)


def story(case: Case) -> Occasion | None:
    """What happened next, in a story of hers that they know the beginning of."""
    state = case.bond.systems.story
    found = arcs.sequel(state, case.bond.known.advice, case.script.arcs, case.rules.arcs)
    if found is None:
        return None
    day, hint = found
    begins = datetime.combine(day, time(), case.now.tzinfo)
    rest = timedelta(hours=case.rules.proactive.story_hours)
    at = _lightly(case, Reason.STORY, max(begins, _since_talk(case, rest)), lambda _: True)
    return None if at is None else Occasion(Reason.STORY, at, {"beat": hint.mark}, hint)


def morning(case: Case) -> Occasion | None:
    return _ritual(case, Reason.MORNING, MORNING)


def evening(case: Case) -> Occasion | None:
    return _ritual(case, Reason.EVENING, EVENING)


def hello(case: Case) -> Occasion | None:
    """A small sign at an hour when they like to be there."""
    rules = case.rules.proactive
    begins = _since_talk(case, timedelta(hours=rules.hello_hours))
    at = _lightly(case, Reason.HELLO, begins, _chance(case, Reason.HELLO, rules.hello_chance))
    return (
        None
        if at is None
        else Occasion(Reason.HELLO, at, _hour(at), Instruction("first.hello", _ONLY))
    )


def winback(case: Case) -> Occasion | None:
    """After days of silence, four times in a life; the last one is a goodbye, and meant (P6)."""
    stage = case.bond.systems.outreach.stage + 1
    if stage > LAST_STAGE or case.bond.systems.session.last_at is None:
        return None
    days = case.rules.proactive.winback_days[stage - 1]
    begins, wrote = _since_talk(case, timedelta(days=days)), case.bond.systems.outreach.at
    if wrote is not None:
        begins = max(begins, wrote + WINBACK_APART)
    at = first_time(case, begins, Reason.WINBACK, fits=_free(case))
    if at is None:
        return None
    source = {"stage": str(stage)}
    if stage < LAST_STAGE:
        return Occasion(Reason.WINBACK, at, source, Instruction(f"first.winback.{stage}", _ONLY))
    farewell, gone = Answer(None, ("winback_goodbye",)), replace(case.account, proactive=False)
    return Occasion(Reason.WINBACK, at, source, answer=farewell, account=gone)


# In the order of their weight: of several that are due, the first is taken.
ALL: tuple[Callable[[Case], Occasion | None], ...] = (
    checkin,
    callback,
    peak,
    story,
    morning,
    evening,
    hello,
    winback,
)


def _about(event: Planned, case: Case) -> Occasion | None:
    if _left_alone(case):
        return None
    begins = datetime.combine(event.on + timedelta(days=1), time(), case.now.tzinfo)
    until = begins + timedelta(days=case.rules.callbacks.within_days)
    at = first_time(case, begins, Reason.CALLBACK, until=until, fits=_unhurt(case))
    hint = _asking(event, at, case) if at else None
    return None if at is None else Occasion(Reason.CALLBACK, at, {"on": event.on.isoformat()}, hint)


def _asking(event: Planned, at: datetime, case: Case) -> Instruction:
    """The words for models are the user's own; ``event`` is what the built-in voice calls it."""
    slots = {"what": quote(event.what), "days": str((at.date() - event.on).days)}
    if (at.date() - event.on).days == 1:
        slots |= {"yesterday": naming.YESTERDAY[case.language]}
    name = naming.named(event.what, case.language)
    kind = "grave" if naming.grave(event.what) else "vague" if name is None else "first"
    slots |= {"event": name} if name and kind == "first" else {}
    weight, mark = case.rules.callbacks.weight, event.on.isoformat()
    return Instruction(f"callback.event_{kind}", weight, slots, mark, (event.what,))


def _ritual(case: Case, reason: Reason, hours: range) -> Occasion | None:
    """Good morning or good evening, to whoever is usually there then."""
    rules = case.rules.proactive
    theirs = [hour for hour in good_hours(case) if hour in hours]
    known = readings.phase_of(case.bond, case.rules).reached(Phase(rules.ritual_phase))
    if not (theirs and known and case.learnt):
        return None
    fits = _chance(case, reason, rules.ritual_chance)
    at = _lightly(case, reason, _since_talk(case, timedelta(0)), fits, theirs)
    return (
        None
        if at is None
        else Occasion(reason, at, _hour(at), Instruction(f"first.{reason}", _ONLY))
    )


def _lightly(
    case: Case,
    reason: Reason,
    begins: datetime,
    fits: Callable[[datetime], bool],
    hours: list[int] | None = None,
) -> datetime | None:
    """A time for what has no need behind it: while they are about, and nothing weighs on them."""
    if _left_alone(case) or case.bond.systems.session.last_at is None:
        return None
    until = _since_talk(case, timedelta(days=case.rules.proactive.within_days))
    free, gentle = _free(case), _gentle(case)
    return first_time(
        case,
        begins,
        reason,
        until=until,
        hours=hours,
        fits=lambda at: fits(at) and free(at) and gentle(at),
    )


def _left_alone(case: Case) -> bool:
    return case.bond.systems.outreach.unanswered >= UNANSWERED


def _free(case: Case) -> Callable[[datetime], bool]:
    """Nothing light, and no win-back, while P4 holds them apart."""
    return lambda at: not readings.vulnerable(case.bond, at, case.rules)


def _gentle(case: Case) -> Callable[[datetime], bool]:
    """Nothing light soon after a sorrow was told, nor on a day that may well be a hard one."""
    hurt_at, kept = case.bond.systems.safety.hurt_at, case.bond.known.events.kept
    hard = {each.on for each in kept if naming.grave(each.what)}

    def fits(at: datetime) -> bool:
        return at.date() not in hard and (hurt_at is None or at - hurt_at >= SORROW)

    return fits


def _unhurt(case: Case) -> Callable[[datetime], bool]:
    state, rules = case.bond.systems.safety, case.rules.safety
    return lambda at: not safety.close(state, at, rules)


def _chance(case: Case, reason: Reason, chance: float) -> Callable[[datetime], bool]:
    return lambda at: day_dice(case, at.date())(f"chance:{reason}").random() < chance


def _since_talk(case: Case, span: timedelta) -> datetime:
    """``span`` after the user's last word; long past for whoever never said one."""
    last = case.bond.systems.session.last_at
    return case.now if last is None else last + span


def _next_morning(now: datetime) -> datetime:
    day = now.date() if now.hour < WAKES else now.date() + timedelta(days=1)
    return datetime.combine(day, CHECKIN_FROM, now.tzinfo)


def _checkin_key(state: Safety) -> str:
    """Whoever suffers violence may not be alone with their phone: nothing in it tells of it."""
    if state.other:
        return "checkin_other"
    return "checkin_discreet" if state.danger is Danger.VIOLENCE else "checkin"


def _hour(at: datetime) -> dict[str, str]:
    return {"hour": str(at.hour)}
