"""A provider's model as a voice: bounded tries within a deadline, a plain reason when all fail."""

import asyncio
import math
import random  # noqa: TID251  for the type: the stream comes from the prompt's dice
from dataclasses import dataclass, field
from decimal import Decimal

from pydantic_ai import exceptions as fault
from pydantic_ai.direct import model_request
from pydantic_ai.messages import ModelResponse
from pydantic_ai.models import Model
from pydantic_ai.settings import ModelSettings

from luna.core.model import Tier
from luna.core.speech import Draft, Prompt, Usage
from luna.errors import VoiceError
from luna.llm.plan import Limits
from luna.llm.transcript import system, turns

_AGAIN = {408, 409, 425, 429}
_WORTH_A_TRY_S = 1.0  # with less time left than this, another request would be cut off
_SERVER_FAULT = 500


class EmptyAnswerError(Exception):
    """A model answered with nothing."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an attempt failed, whether another may work, and the pause that the provider asks for."""

    why: str
    again: bool
    pause_s: float = 0.0


@dataclass(frozen=True, slots=True)
class ModelVoice:
    """A model that speaks for Luna on the tiers that its provider ``allows``."""

    model: Model
    name: str
    max_tokens: int
    allows: frozenset[Tier]
    limits: Limits = field(default_factory=Limits)

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
            except Exception as error:  # a malformed answer may break the SDK anywhere
                faults.append(diagnose(error))
            pause = self._pause(faults, end - now(), rolls)
            if pause is None:
                raise VoiceError(f"{self.name}: {', '.join(each.why for each in faults)}")
            await asyncio.sleep(pause)

    async def _ask(self, prompt: Prompt, seconds: float) -> Draft:
        response = await model_request(
            self.model,
            turns(prompt, self.allows),
            model_settings=ModelSettings(max_tokens=self.max_tokens, request_timeout=seconds),
            model_request_parameters=system(prompt),
            instrument=False,  # traces would hold message text (P7)
        )
        if response.finish_reason == "content_filter":
            raise fault.ContentFilterError("the provider's filter stopped it")
        text = (response.text or "").strip()
        if not text:
            raise EmptyAnswerError
        return Draft(text=text, voice=self.name, usage=usage_of(response))

    def _pause(self, faults: list[Fault], left: float, rolls: random.Random) -> float | None:
        """Seconds before the next try, or ``None`` when another voice should speak instead."""
        if len(faults) >= self.limits.tries or not faults[-1].again:
            return None
        backoff = self.limits.first_pause_s * 2 ** (len(faults) - 1) * rolls.uniform(0.5, 1.5)
        pause = max(faults[-1].pause_s, backoff)
        patience = min(self.limits.longest_pause_s, left - _WORTH_A_TRY_S)
        return pause if pause <= patience else None


_FAULTS: tuple[tuple[type[Exception], Fault], ...] = (  # the first that fits, special to general
    (fault.ModelRequestTimeout, Fault("timed out", again=True)),
    (fault.ModelTimeoutError, Fault("timed out", again=True)),
    (fault.ModelConnectionError, Fault("connection lost", again=True)),
    (fault.ModelQuotaExceededError, Fault("out of credit", again=False)),
    (fault.ContentFilterError, Fault("filtered", again=False)),
    (EmptyAnswerError, Fault("empty answer", again=True)),
)


def diagnose(error: Exception) -> Fault:
    """What an attempt's error means for the next one; never repeats a provider's own words."""
    for kind, known in _FAULTS:
        if isinstance(error, kind):
            return known
    if isinstance(error, fault.ModelHTTPError):
        again = error.status_code in _AGAIN or error.status_code >= _SERVER_FAULT
        return Fault(f"http {error.status_code}", again, error.retry_after or 0.0)
    return Fault(f"malformed answer ({type(error).__name__})", again=True)


def usage_of(response: ModelResponse) -> Usage:
    """Tokens as reported; money as the provider says, else by list price, else 0."""
    spent = response.usage
    return Usage(
        input_tokens=spent.input_tokens,
        output_tokens=spent.output_tokens,
        cached_tokens=spent.cache_read_tokens,
        cost=_cost(response),
    )


def _cost(response: ModelResponse) -> Decimal:
    billed = (response.provider_details or {}).get("cost")
    try:
        return response.cost().total_price if billed is None else Decimal(str(billed))
    except Exception:  # no list price, or no sense in it: an answer is never lost for its bill
        return Decimal(0)
