"""The router: the tier of a turn picks a chain of voices, and the built-in one always ends it.

Importing this is cheap: ``build_router`` loads the way to providers, and only for one with a key.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from luna.core.model import Tier
from luna.core.speech import Draft, Prompt, Voice
from luna.errors import SettingsError, VoiceError
from luna.llm.plan import ModelPlan, parse_model, takes_images
from luna.llm.policy import allowed_tiers

if TYPE_CHECKING:
    from luna.llm.connections import Connections


class RemoteVoice(Protocol):
    """A voice behind somebody's door: it has a policy, and it can be told how long to try."""

    @property
    def name(self) -> str: ...
    @property
    def allows(self) -> frozenset[Tier]: ...
    @property
    def images(self) -> bool: ...

    def sees(self, prompt: Prompt) -> bool:
        """Whether it can be shown pictures, and may carry what these may weigh."""

    async def say(self, prompt: Prompt, within: float = ...) -> Draft:
        """Write one reply within ``within`` seconds. Raises ``VoiceError`` when it cannot."""


@dataclass(frozen=True, slots=True)
class Router:
    """Chains of voices by tier, and the voice that works when none of them does.

    Raises ``SettingsError`` when a chain puts a tier on a provider that does not allow it (P3).
    ``chain_s`` bounds a whole chain, in seconds; each voice gets an equal share of what is left.
    """

    chains: Mapping[Tier, tuple[RemoteVoice, ...]]
    last: Voice
    chain_s: float = 25.0
    connections: "Connections | None" = field(default=None, repr=False)

    def __post_init__(self) -> None:
        for tier, chain in self.chains.items():
            for voice in chain:
                if tier not in voice.allows:
                    raise SettingsError(
                        f"{voice.name} cannot speak on tier {tier:d} ({tier.name.lower()}): "
                        "its provider's policy forbids adult content; choose another adult model"
                    )

    @property
    def sighted(self) -> bool:
        """Whether any of its voices takes images."""
        return any(voice.images for chain in self.chains.values() for voice in chain)

    def sees(self, prompt: Prompt) -> bool:
        """Whether anybody who may answer this prompt can be shown pictures."""
        return any(voice.sees(prompt) for voice in self.chains.get(prompt.carries, ()))

    async def say(self, prompt: Prompt) -> Draft:
        """The first reply that the chain gives, with the voices that failed before it and why."""
        now = asyncio.get_running_loop().time
        chain, end = self.chains.get(prompt.carries, ()), now() + self.chain_s
        failed: list[str] = []
        for place, voice in enumerate(chain):
            try:
                draft = await voice.say(prompt, (end - now()) / (len(chain) - place))
            except VoiceError as error:
                failed.append(str(error))
            else:
                return replace(draft, failed=(*failed, *draft.failed))
        draft = await self.last.say(prompt)
        return replace(draft, failed=(*failed, *draft.failed))

    async def aclose(self) -> None:
        """Close the connections to all providers."""
        if self.connections is not None:
            await self.connections.aclose()


def build_router(plan: ModelPlan, last: Voice) -> Router:
    """The plan's chains: the safe model backed by the adult one on tier 1, the adult one above.

    Raises ``SettingsError`` for a model that is misspelled or may not carry its tiers.
    """
    eyes = {
        plan.adult_model: takes_images(plan.adult_model, plan.adult_sees),
        plan.safe_model: takes_images(plan.safe_model, plan.safe_sees),
    }
    above = Wish(plan.adult_model, plan.adult_tokens, sees=eyes[plan.adult_model])
    wanted = {
        Tier.SAFE: tuple(
            Wish(model, plan.safe_tokens, sees=eyes[model])
            for model in dict.fromkeys((plan.safe_model, plan.adult_model))
        ),
        Tier.FLIRT: (above,),
        Tier.EXPLICIT: (above,),
    }
    if not any(plan.endpoint(parse_model(each.model)[0]) for each in wanted[Tier.SAFE]):
        return Router({}, last)
    from luna.llm.connections import Connections  # noqa: PLC0415

    connections = Connections()
    chains = {tier: _chain(plan, models, connections) for tier, models in wanted.items()}
    return Router(chains, last, plan.chain_s, connections)


@dataclass(frozen=True, slots=True)
class Wish:
    """A model in its place of a chain: its spelling, tokens at most, whether it takes images."""

    model: str
    tokens: int
    sees: bool


def _chain(
    plan: ModelPlan, wanted: tuple[Wish, ...], connections: "Connections"
) -> tuple[RemoteVoice, ...]:
    from luna.llm.providers import ModelVoice  # noqa: PLC0415

    chain: list[RemoteVoice] = []
    for wish in wanted:
        wire, name = parse_model(wish.model)
        if (door := plan.endpoint(wire)) is not None:
            model = connections.model(door, name)
            allowed = allowed_tiers(door, name)
            chain.append(ModelVoice(model, wish.tokens, allowed, plan.limits, wish.sees))
    return tuple(chain)
