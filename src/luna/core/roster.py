"""The registry of the systems: each is called here by name, and nowhere else.

Every ``observe`` reads the past bond only, so their order cannot matter. To add a system, add its
state to ``Systems``, its rules to ``Tuning`` and its line here.
"""

from dataclasses import replace
from datetime import datetime

from luna.core.bond import Bond, Known, Systems
from luna.core.model import Instruction, Message, Perception, Phase, Tier
from luna.core.now import Now
from luna.core.reply import Reply
from luna.core.script import Script
from luna.core.systems import (
    acquaintance,
    momentum,
    mood,
    pace,
    phase,
    repetition,
    safety,
    scene,
    session,
    tally,
    tier,
    tongue,
    trust,
)
from luna.core.tuning import Tuning


def observe(
    past: Bond, said: tuple[Message, ...], seen: Perception, now: datetime, rules: Tuning
) -> Bond:
    """Learn from what the user said; ``now`` is on the user's clock."""
    old, texts = past.systems, tuple(message.text for message in said)
    counted = tally.observe(old.tally, now.date(), len(said))
    systems = Systems(
        safety=safety.observe(old.safety, seen, now),
        tally=counted,
        session=session.observe(old.session, now, rules.session, len(said)),
        pace=pace.observe(old.pace, tuple(m.at for m in said), rules.pace.per_minute),
        tongue=tongue.observe(old.tongue, seen.language, sum(len(t.split()) for t in texts)),
        momentum=momentum.observe(old.momentum, seen, now, rules.momentum, counted.day),
        trust=trust.observe(
            old.trust,
            seen,
            rules.trust,
            returned=session.returned(old.session, now, rules.session),
            pushed=False,
        ),
        mood=mood.observe(old.mood, seen, now, rules.mood, past.dice("mood")),
        spoken=old.spoken,
    )
    known = Known(acquaintance=acquaintance.observe(past.known.acquaintance, texts))
    return replace(past, systems=systems, known=known)


def suggest(bond: Bond, now: Now, script: Script, rules: Tuning) -> list[Instruction]:
    """What the systems would have her do in this reply, heaviest first."""
    state = bond.systems
    offered = [
        phase.suggest(now.phase, rules.phase),
        mood.suggest(state.mood, rules.mood),
        scene.suggest(state.momentum, rules.scene) if now.tier > Tier.SAFE else None,
    ]
    found = [instruction for instruction in offered if instruction is not None]
    fitting = safety.fitting(found, vulnerable=now.vulnerable, leaving=now.leaving)
    return sorted(fitting, key=lambda instruction: -instruction.weight)


def settle(bond: Bond, reply: Reply, now: datetime) -> Bond:
    """Learn from what she said and did herself."""
    if reply.answer is not None and reply.answer.wipe:
        # A new story, but not a new person: whoever was in danger still is (P4, P5).
        kept = Systems(safety=bond.systems.safety)
        return Bond(seed=bond.seed, version=bond.version, systems=kept)
    systems = replace(
        bond.systems,
        spoken=repetition.settle(bond.systems.spoken, reply.bubbles),
        pace=pace.settle(bond.systems.pace, now, warned=bool(reply.answer and reply.answer.warned)),
    )
    return replace(bond, systems=systems)


def now_of(
    bond: Bond,
    said: tuple[Message, ...],
    seen: Perception,
    clocks: tuple[datetime, datetime],
    rules: Tuning,
) -> Now:
    """What this turn stands on; ``clocks`` are the user's and hers, ``bond`` has observed."""
    state, (local, home) = bond.systems, clocks
    return Now(
        local=local,
        home=home,
        said=tuple(message.text for message in said),
        seen=seen,
        tier=tier_of(bond, explicit_allowed=False, rules=rules),
        day=state.tally.day,
        messages=state.tally.messages,
        in_session=state.session.messages,
        phase=phase_of(bond, rules),
        trust=state.trust.level,
        mood=state.mood.mood,
        heat=state.momentum.heat,
        vulnerable=vulnerable(bond, local, rules),
    )


def vulnerable(bond: Bond, now: datetime, rules: Tuning) -> bool:
    """Whether P4 holds this user apart from anything that presses."""
    return safety.vulnerable(bond.systems.safety, now, rules.safety, dependent=False)


def tier_of(bond: Bond, *, explicit_allowed: bool, rules: Tuning) -> Tier:
    """The tier of this turn: safe for the rest of a session that has known a crisis (P5)."""
    state = bond.systems
    if safety.calm_only(state.safety, state.session.began_at):
        return Tier.SAFE
    return tier.decide(state.momentum.heat, explicit_allowed, rules.tier)


def phase_of(bond: Bond, rules: Tuning) -> Phase:
    return phase.of(bond.systems.tally.messages, rules.phase)
