"""Who reads talks after the turn: the models that speak, as far as there are any."""

from typing import TYPE_CHECKING

from luna.core.memory.study import Scholar
from luna.llm.plan import ModelPlan, parse_model
from luna.llm.policy import allowed_tiers

if TYPE_CHECKING:
    from luna.llm.connections import Connections


def build_scholar(plan: ModelPlan, connections: "Connections | None") -> Scholar | None:
    """The plan's models on the router's connections; None where no provider has a key."""
    if connections is None:
        return None
    from luna.llm.scholar import ModelScholar, Reader  # noqa: PLC0415

    readers = []
    for spelled in dict.fromkeys((plan.safe_model, plan.adult_model)):
        wire, name = parse_model(spelled)
        if (door := plan.endpoint(wire)) is not None:
            readers.append(Reader(connections.model(door, name), allowed_tiers(door, name)))
    return ModelScholar(tuple(readers), plan.study_tokens, plan.study_s)
