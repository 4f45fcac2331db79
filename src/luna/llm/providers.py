"""A provider's model as a voice: bounded tries within a deadline, a plain reason when all fail."""

import asyncio
import math
import random  # noqa: TID251  for the type: the stream comes from the prompt's dice
from dataclasses import dataclass, field

from luna.core.leftovers import stopped
from luna.core.model import Tier
from luna.core.speech import Draft, Prompt
from luna.errors import VoiceError
from luna.llm.asked import Asked
from luna.llm.connections import RemoteModel
from luna.llm.faults import EMPTY, Fault, FaultError, diagnose
from luna.llm.plan import Limits
from luna.llm.transcript import system, turns

_WORTH_A_TRY_S = 1.0  # with less time left than this, another request would be cut off


@dataclass(frozen=True, slots=True)
class ModelVoice:
    """A model that speaks for Luna on the tiers that its provider ``allows``; ``images``: it takes
    them.
    """

    model: RemoteModel
    max_tokens: int
    allows: frozenset[Tier]
    limits: Limits = field(default_factory=Limits)
    images: bool = False

    def sees(self, prompt: Prompt) -> bool:
        """Whether it may be shown what came with this prompt: it takes images, and its provider
        whatever they may weigh (P3).
        """
        return self.images and prompt.shows in self.allows

    @property
    def name(self) -> str:
        return self.model.name

    async def say(self, prompt: Prompt, within: float = math.inf) -> Draft:
        """Ask the model, again where that can help, for ``within`` seconds in all.

        Raises ``VoiceError`` with one short reason for each try.
        """
        if prompt.carries not in self.allows:
            raise VoiceError(f"{self.name}: not allowed to carry this tier")
        now = asyncio.get_running_loop().time
        end, rolls = now() + within, prompt.dice(f"llm/{self.name}")
        faults: list[Fault] = []
        while True:
            try:
                return await self._ask(prompt, min(self.limits.attempt_s, end - now()))
            except Exception as error:  # a malformed answer may break its reading anywhere
                faults.append(diagnose(error))
            pause = self._pause(faults, end - now(), rolls)
            if pause is None:
                raise VoiceError(f"{self.name}: {', '.join(each.why for each in faults)}")
            await asyncio.sleep(pause)

    async def _ask(self, prompt: Prompt, seconds: float) -> Draft:
        shown = prompt.pictures if self.sees(prompt) else ()
        how, said = system(prompt, sighted=bool(shown)), turns(prompt, self.allows)
        reply = await self.model.ask(Asked(how, said, self.max_tokens, pictures=shown), seconds)
        if not reply.text:
            raise FaultError(EMPTY)
        full = reply.usage.output_tokens >= self.max_tokens
        text = stopped(reply.text) if full else reply.text
        return Draft(text=text, voice=self.name, usage=reply.usage, saw=len(shown))

    def _pause(self, faults: list[Fault], left: float, rolls: random.Random) -> float | None:
        """Seconds before the next try, or ``None`` when another voice should speak instead."""
        if len(faults) >= self.limits.tries or not faults[-1].again:
            return None
        backoff = self.limits.first_pause_s * 2 ** (len(faults) - 1) * rolls.uniform(0.5, 1.5)
        pause = max(faults[-1].pause_s, backoff)
        patience = min(self.limits.longest_pause_s, left - _WORTH_A_TRY_S)
        return pause if pause <= patience else None
