"""Secrets: six layers of hers that open with closeness and trust; each is told once."""

from collections.abc import Iterable
from dataclasses import dataclass

from luna.core.dice import Stream
from luna.core.model import Instruction, Intensity, Phase
from luna.core.now import Now
from luna.core.script import Confidence


@dataclass(frozen=True, slots=True)
class Opening:
    """A layer opens once both the phase and the trust are reached."""

    phase: Phase
    trust: float


@dataclass(frozen=True, slots=True)
class SecretRules:
    """``layers`` from 0 on. A moment is calm below ``heat_below`` and some way into a session;
    ``chance`` is a calm turn's; ``every_messages`` keeps secrets rare.
    """

    layers: tuple[Opening, ...]
    every_messages: int
    in_session: int
    heat_below: float
    chance: float
    weight: float


@dataclass(frozen=True, slots=True)
class Secrets:
    """Keys of the secrets told, and the user's message count at the last one."""

    told: tuple[str, ...] = ()
    told_at: int | None = None


def opened(phase: Phase, trust: float, rules: SecretRules) -> tuple[int, ...]:
    """The layers that are open."""
    return tuple(
        layer
        for layer, needs in enumerate(rules.layers)
        if phase.reached(needs.phase) and trust >= needs.trust
    )


def suggest(
    state: Secrets, now: Now, secrets: tuple[Confidence, ...], rules: SecretRules, dice: Stream
) -> Instruction | None:
    """The shallowest secret still untold, at a calm moment."""
    if not _calm(now, rules) or _lately(state, now.messages, rules):
        return None
    layers = opened(now.phase, now.trust, rules)
    untold = [each for each in secrets if each.layer in layers and each.key not in state.told]
    if not untold or dice.random() >= rules.chance:
        return None
    next_one = min(untold, key=lambda each: each.layer)
    return Instruction(
        f"secret.{next_one.layer}", rules.weight, {"secret": next_one.text}, mark=next_one.key
    )


def settle(past: Secrets, won: Iterable[Instruction], messages: int) -> Secrets:
    """What was asked of her counts as told: it is better said never again than twice."""
    told = tuple(each.mark for each in won if each.key.startswith("secret."))
    return Secrets((*past.told, *told), messages) if told else past


def _calm(now: Now, rules: SecretRules) -> bool:
    quiet = now.seen.intensity is Intensity.SFW and now.heat < rules.heat_below
    return now.free and quiet and now.in_session >= rules.in_session


def _lately(state: Secrets, messages: int, rules: SecretRules) -> bool:
    return state.told_at is not None and messages - state.told_at < rules.every_messages
