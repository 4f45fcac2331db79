"""A question with a typed answer, put to a remote model by an agent that has it mended once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from pydantic import BaseModel
from pydantic_ai import Agent, PromptedOutput, capture_run_messages
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    SystemPromptPart,
    TextPart,
    UserPromptPart,
)
from pydantic_ai.models import Model, ModelRequestParameters
from pydantic_ai.settings import ModelSettings
from pydantic_ai.usage import RequestUsage

from luna.core.model import Author
from luna.core.speech import Usage
from luna.llm.asked import Asked, Block
from luna.llm.connections import RemoteModel
from luna.llm.faults import diagnose

REPAIRS = 1
_COST = "cost"


Output = TypeVar("Output", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Output]):
    """What was found, or why nothing was; both have cost something."""

    found: Output | None
    usage: Usage
    why: str = ""


async def put(
    remote: RemoteModel, kind: type[Output], how: str, prompt: str, most: int, seconds: float
) -> Outcome[Output]:
    """Ask for a ``kind``; ``most`` tokens and ``seconds`` bound each of its requests."""
    model = _AgentModel(remote, most, seconds)
    agent = Agent(model, output_type=PromptedOutput(kind), instructions=how, retries=REPAIRS)
    with capture_run_messages() as messages:
        try:
            found = (await agent.run(prompt)).output
        except Exception as error:  # as for a voice: whatever a provider makes of it
            return Outcome(None, _spent(messages), diagnose(error).why)
    return Outcome(found, _spent(messages))


class _AgentModel(Model):
    """A remote model as agents want one: text in, text out, no tools."""

    def __init__(self, remote: RemoteModel, most: int, seconds: float) -> None:
        super().__init__()
        self._remote, self._most, self._seconds = remote, most, seconds

    @property
    def model_name(self) -> str:
        return self._remote.name

    @property
    def system(self) -> str:
        return self._remote.endpoint.wire

    @property
    def provider(self) -> None:
        return None

    async def request(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
    ) -> ModelResponse:
        """Ask once. Raises as ``RemoteModel.ask`` does."""
        _, parameters = self.prepare_request(model_settings, model_request_parameters)
        how = [*_standing(messages), *(part.content for part in parameters.instruction_parts or ())]
        system = tuple(map(Block, how))
        asked = Asked(system, tuple(_turns(messages)), self._most, as_json=True)
        reply = await self._remote.ask(asked, self._seconds)
        return ModelResponse(
            parts=[TextPart(reply.text)],
            usage=RequestUsage(
                input_tokens=reply.usage.input_tokens,
                output_tokens=reply.usage.output_tokens,
                cache_read_tokens=reply.usage.cached_tokens,
            ),
            provider_details={_COST: str(reply.usage.cost)},
        )


def _spent(messages: Sequence[ModelMessage]) -> Usage:
    """What the answers among ``messages`` cost together."""
    return sum((_usage(each) for each in messages if isinstance(each, ModelResponse)), Usage())


def _usage(response: ModelResponse) -> Usage:
    used, cost = response.usage, Decimal((response.provider_details or {}).get(_COST, 0))
    return Usage(used.input_tokens, used.output_tokens, used.cache_read_tokens, cost)


def _standing(talk: Sequence[ModelMessage]) -> Iterator[str]:
    """What the agent itself says of how its notes are to be read."""
    for message in talk:
        for part in message.parts:
            if isinstance(part, SystemPromptPart):
                yield part.content


def _turns(talk: Sequence[ModelMessage]) -> Iterator[tuple[Author, str]]:
    for message in talk:
        if isinstance(message, ModelRequest):
            said = [part for part in message.parts if isinstance(part, UserPromptPart)]
            yield Author.USER, "\n\n".join(str(part.content) for part in said)
        else:
            yield Author.LUNA, message.text or ""
