"""Attachment: how much this talk matters to the user, and whether it begins to matter too much.

It warms her tone. The dependency flag it can raise only ever lowers pressure (P4): it takes away
teasing and offers, and has her suggest a break.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from luna.core.model import Instruction, Perception

WEEK = timedelta(days=7)
LEAST_WINDOW = timedelta(hours=6)  # a burst of an evening is no cadence of a day


@dataclass(frozen=True, slots=True)
class AttachmentRules:
    """A score is weighed ``every`` so many messages, each part worth its ``share`` (100 in all)
    once it reaches ``full``: messages and sessions a day, confidences, and an answer's seconds.

    Dependent from ``dependent_from`` on, with ``nights`` late ones in a week or a week ``rising``
    times the one before and at least ``rising_messages`` long.
    """

    every: int
    pull: float
    share: dict[str, float]
    full: dict[str, float]
    warm_from: float
    dependent_from: float
    night_until: int
    nights: int
    rising: float
    rising_messages: int
    break_minutes: float
    break_every_hours: float
    weight_break: float
    weight_warm: float


@dataclass(frozen=True, slots=True)
class DayOfUse:
    """Messages of a local date, and those of them in the small hours."""

    day: date
    messages: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    """``messages``, ``sessions``, ``confidences`` since the last weighing, which was at ``since``;
    ``days`` are the last two weeks' with messages.
    """

    score: float = 0.0
    since: datetime | None = None
    messages: int = 0
    sessions: int = 0
    confidences: int = 0
    days: tuple[DayOfUse, ...] = ()
    break_at: datetime | None = None


def observe(
    past: Attachment,
    seen: Perception,
    now: datetime,
    rules: AttachmentRules,
    *,
    messages: int,
    began: bool,
    answer_s: float | None,
) -> Attachment:
    """Count this turn, and weigh once enough has come; ``began``: the user opened a session.

    ``answer_s`` is their rolling response time in seconds.
    """
    counted = replace(
        past,
        since=past.since or now,
        messages=past.messages + messages,
        sessions=past.sessions + began,
        confidences=past.confidences + seen.vulnerability,
        days=_counted(past.days, now, messages, rules),
    )
    if counted.messages < rules.every:
        return counted
    parts = _parts(counted, now, answer_s, rules)
    target = sum(rules.share[name] * min(1.0, part) for name, part in parts.items())
    score = past.score + rules.pull * (target - past.score)
    return replace(counted, score=score, since=now, messages=0, sessions=0, confidences=0)


def dependent(state: Attachment, today: date, rules: AttachmentRules) -> bool:
    """The flag of P4: attached, and there night after night or ever more."""
    if state.score < rules.dependent_from:
        return False
    return _nightly(state.days, today, rules) or _rising(state.days, today, rules)


def suggest(
    state: Attachment,
    now: datetime,
    rules: AttachmentRules,
    *,
    session: timedelta,
    dependent: bool,
) -> Instruction | None:
    """A break where one is due, else some warmth where they are close."""
    rest = None if state.break_at is None else now - state.break_at
    if dependent and (rest is None or rest >= timedelta(hours=rules.break_every_hours)):
        return Instruction("break_suggestion", rules.weight_break)
    hour = timedelta(minutes=rules.break_minutes)
    if session >= hour and (rest is None or rest >= hour):
        return Instruction("break_hour", rules.weight_break)
    if state.score >= rules.warm_from and not dependent:
        return Instruction("tone_close", rules.weight_warm)
    return None


def settle(past: Attachment, won: Iterable[Instruction], now: datetime) -> Attachment:
    suggested = any(each.key in ("break_suggestion", "break_hour") for each in won)
    return replace(past, break_at=now) if suggested else past


def _parts(
    state: Attachment, now: datetime, answer_s: float | None, rules: AttachmentRules
) -> dict[str, float]:
    window = max(now - (state.since or now), LEAST_WINDOW) / timedelta(days=1)
    full = rules.full
    return {
        "cadence": state.messages / window / full["cadence"],
        "initiations": state.sessions / window / full["initiations"],
        "confidences": state.confidences / full["confidences"],
        "answers": 0.0 if answer_s is None else full["answers"] / max(answer_s, 1.0),
    }


def _counted(
    days: tuple[DayOfUse, ...], now: datetime, messages: int, rules: AttachmentRules
) -> tuple[DayOfUse, ...]:
    today = now.date()
    late = messages if now.hour < rules.night_until else 0
    known = next((each for each in days if each.day == today), DayOfUse(today))
    grown = DayOfUse(today, known.messages + messages, known.late + late)
    kept = (each for each in days if each.day != today and today - each.day < 2 * WEEK)
    return (*kept, grown)


def _nightly(days: tuple[DayOfUse, ...], today: date, rules: AttachmentRules) -> bool:
    return sum(each.late > 0 for each in days if today - each.day < WEEK) >= rules.nights


def _rising(days: tuple[DayOfUse, ...], today: date, rules: AttachmentRules) -> bool:
    """A first week has none before it to rise above."""
    this = sum(each.messages for each in days if today - each.day < WEEK)
    before = sum(each.messages for each in days if WEEK <= today - each.day < 2 * WEEK)
    return before > 0 and this >= rules.rising_messages and this >= rules.rising * before
