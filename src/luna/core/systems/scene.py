"""Scene state: where an intimate exchange stands, from first tension to after-care."""

from dataclasses import dataclass
from enum import StrEnum

from luna.core.model import Instruction
from luna.core.systems.momentum import Momentum


class SceneState(StrEnum):
    CALM = "calm"
    TENSION = "tension"
    BUILDUP = "buildup"
    CLIMAX = "climax"
    AFTERCARE = "aftercare"
    POST_SESSION = "post_session"


_HEATED = frozenset({SceneState.TENSION, SceneState.BUILDUP, SceneState.CLIMAX})


@dataclass(frozen=True, slots=True)
class SceneRules:
    """Heats from which a state begins, and messages after a climax until which one lasts."""

    tension_from: float
    buildup_from: float
    climax_from: float
    aftercare_until: int
    post_session_until: int
    weight: float


def state(momentum: Momentum, rules: SceneRules) -> SceneState:
    """After a climax the count of messages decides, otherwise the heat does."""
    since = momentum.messages_since_climax
    if since is not None and since <= rules.aftercare_until:
        return SceneState.AFTERCARE
    if since is not None and since < rules.post_session_until:
        return SceneState.POST_SESSION
    if momentum.heat >= rules.climax_from:
        return SceneState.CLIMAX
    if momentum.heat >= rules.buildup_from:
        return SceneState.BUILDUP
    return SceneState.TENSION if momentum.heat >= rules.tension_from else SceneState.CALM


def suggest(momentum: Momentum, rules: SceneRules, *, cooled: bool) -> Instruction | None:
    """Each state but calm has its own fragment of prompt; ``cooled``: no heat is wanted now."""
    now_in = state(momentum, rules)
    if now_in is SceneState.CALM or (cooled and now_in in _HEATED):
        return None
    return Instruction(f"scene.{now_in}", rules.weight)
