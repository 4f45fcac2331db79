"""Promise P3 on the way out: what a provider's policy lets it carry.

None of this is a setting. A turn, and the history of a turn, reach a provider only when
``allowed_tiers`` holds what they carry; the router, the voice and the transcript each look.
"""

from luna.core.model import Tier
from luna.llm.plan import Endpoint, Wire

# Providers whose policy forbids adult content, by what gives them away in a wire, a base URL or a
# model's name: Claude is also sold through gateways and answers at OpenAI-compatible addresses.
_FORBIDDING = ("anthropic", "claude", "google", "gemini")
# OpenRouter's own routers and presets may pick any provider, so they count as one that forbids.
_UNDECIDED = ("openrouter/", "@preset/")


def allowed_tiers(endpoint: Endpoint, model: str) -> frozenset[Tier]:
    """The tiers that a model's provider lets it carry."""
    where = f"{endpoint.wire} {endpoint.base_url} {model}".casefold()
    undecided = endpoint.wire is Wire.OPENROUTER and model.startswith(_UNDECIDED)
    if undecided or any(name in where for name in _FORBIDDING):
        return frozenset({Tier.SAFE})
    return frozenset(Tier)
