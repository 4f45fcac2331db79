"""The registry of the systems: each is called here by name, and nowhere else.

Every ``observe`` reads the past bond only, so their order cannot matter. To add a system, add its
state to ``Systems``, its rules to ``Tuning`` and its line here.
"""

from dataclasses import replace
from datetime import datetime

from luna.core.bond import Bond, Known, Systems
from luna.core.model import Instruction, Message, Perception, Phase
from luna.core.reply import Reply
from luna.core.systems import (
    acquaintance,
    momentum,
    mood,
    pace,
    phase,
    repetition,
    scene,
    session,
    tally,
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


def suggest(bond: Bond, rules: Tuning) -> list[Instruction]:
    """What the systems would have her do in this reply, heaviest first."""
    now_in = bond.systems
    offered = [
        phase.suggest(phase_of(bond, rules), rules.phase),
        mood.suggest(now_in.mood, rules.mood),
        scene.suggest(now_in.momentum, rules.scene),
    ]
    found = [instruction for instruction in offered if instruction is not None]
    return sorted(found, key=lambda instruction: -instruction.weight)


def settle(bond: Bond, reply: Reply, now: datetime) -> Bond:
    """Learn from what she said and did herself."""
    if reply.answer is not None and reply.answer.wipe:
        return Bond(seed=bond.seed, version=bond.version)
    systems = replace(
        bond.systems,
        spoken=repetition.settle(bond.systems.spoken, reply.bubbles),
        pace=pace.settle(bond.systems.pace, now, warned=bool(reply.answer and reply.answer.warned)),
    )
    return replace(bond, systems=systems)


def phase_of(bond: Bond, rules: Tuning) -> Phase:
    return phase.of(bond.systems.tally.messages, rules.phase)
