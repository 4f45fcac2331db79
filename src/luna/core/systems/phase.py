"""Phase: how far the two have come, by the messages that the user has written."""

from dataclasses import dataclass

from luna.core.model import Instruction, Phase


@dataclass(frozen=True, slots=True)
class PhaseRules:
    """``begins`` holds the message count from which each phase holds."""

    begins: dict[Phase, int]
    weight: float


def of(message_count: int, rules: PhaseRules) -> Phase:
    """The count only grows, so a phase never goes back."""
    reached = [phase for phase in Phase if message_count >= rules.begins[phase]]
    return reached[-1] if reached else Phase.DISCOVERY


def suggest(phase: Phase, rules: PhaseRules) -> Instruction:
    return Instruction(f"phase.{phase}", rules.weight)
