"""Readings: what a bond's states say together, for a turn, an inspector or a report.

A promise that leans on several systems is read here, so that everybody reads it the same way.
"""

from datetime import datetime, timedelta

from luna.core.bond import Bond
from luna.core.model import Author, Message, Perception, Phase, Tier
from luna.core.now import Now
from luna.core.systems import attachment, investment, phase, safety, tier
from luna.core.systems.investment import Segment
from luna.core.tuning import Tuning


def now_of(
    bond: Bond,
    said: tuple[Message, ...],
    seen: Perception,
    clocks: tuple[datetime, datetime],
    rules: Tuning,
    *,
    ceiling: Tier,
) -> Now:
    """What this turn stands on; ``clocks`` are the user's and hers, ``bond`` has observed.

    ``ceiling`` is the highest tier that the user may be given (``guards.explicit``).
    """
    state, (local, home) = bond.systems, clocks
    return Now(
        local=local,
        home=home,
        said=tuple(message.text for message in said),
        seen=seen,
        tier=tier_of(bond, ceiling, rules),
        day=state.tally.day,
        messages=state.tally.messages,
        in_session=state.session.messages,
        phase=phase_of(bond, rules),
        trust=state.trust.level,
        mood=state.mood.mood,
        heat=state.momentum.heat,
        vulnerable=vulnerable(bond, local, rules),
        burdened=safety.burdened(
            state.safety, local, rules.safety, dependent=dependent(bond, local, rules)
        ),
        hurting=safety.hurting(state.safety, local, rules.safety),
    )


def vulnerable(bond: Bond, now: datetime, rules: Tuning) -> bool:
    """Whether P4 holds this user apart from anything that presses."""
    flag = dependent(bond, now, rules)
    return safety.vulnerable(bond.systems.safety, now, rules.safety, dependent=flag)


def investment_of(bond: Bond, rules: Tuning) -> float:
    """How much of themselves the user has put in, 0 to 100."""
    tally = bond.systems.tally
    return investment.score(bond.systems.investment, tally.messages, tally.day, rules.investment)


def segment_of(bond: Bond, rules: Tuning) -> Segment:
    return investment.segment(investment_of(bond, rules), rules.investment)


def dependent(bond: Bond, now: datetime, rules: Tuning) -> bool:
    """Attachment's flag: it only ever lowers pressure."""
    return attachment.dependent(bond.systems.attachment, now.date(), rules.attachment)


def hurt(bond: Bond, now: Now, rules: Tuning) -> bool:
    """Whether this turn is about a sorrow, told now or earlier in the session."""
    state, began = bond.systems.safety, bond.systems.session.began_at
    return safety.sorrow(state, now.seen, began, now.local, rules.safety)


def absence(bond: Bond) -> timedelta | None:
    """The silence that this turn ends, where the user begins a session that is not the first."""
    state = bond.systems.session
    theirs = state.began_at == state.last_at and state.begun_by is Author.USER
    return state.absence if state.absence and theirs else None


def tier_of(bond: Bond, ceiling: Tier, rules: Tuning) -> Tier:
    """The tier of this turn: safe for the rest of a session that has known a crisis (P5)."""
    state = bond.systems
    if safety.calm_only(state.safety, state.session.began_at):
        return Tier.SAFE
    return tier.decide(state.momentum.heat, ceiling, rules.tier)


def phase_of(bond: Bond, rules: Tuning) -> Phase:
    return phase.of(bond.systems.tally.messages, rules.phase)
