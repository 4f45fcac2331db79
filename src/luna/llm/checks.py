"""Does a provider answer, and does it take our key? For ``luna doctor``; nothing is spent."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp

from luna.llm.plan import Endpoint, ModelPlan, Wire, parse_model

_OK, _UNKNOWN, _REFUSED = 200, 404, (401, 403)
_ANTHROPIC_VERSION = "2023-06-01"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line about one provider, with the way to mend it when something is wrong."""

    ok: bool
    line: str


async def check_plan(plan: ModelPlan, timeout: float = 5.0) -> tuple[Verdict, ...]:
    """A verdict for each provider that the plan's models use and that has a key."""
    models = dict.fromkeys(parse_model(each) for each in (plan.safe_model, plan.adult_model))
    doors = [(plan.endpoint(wire), name) for wire, name in models]
    checks = [check_provider(door, name, timeout) for door, name in doors if door is not None]
    return tuple(await asyncio.gather(*checks))


async def check_provider(endpoint: Endpoint, model: str, timeout: float = 5.0) -> Verdict:
    """Ask a provider for something free that only a good key gets; ``timeout`` in seconds."""
    path, headers = _question(endpoint, model)
    patience = aiohttp.ClientTimeout(total=timeout)
    try:
        async with (
            aiohttp.ClientSession(timeout=patience, trust_env=True) as session,
            session.get(endpoint.base_url.rstrip("/") + path, headers=headers) as answer,
        ):
            return _verdict(endpoint.wire, model, answer.status)
    except TimeoutError:
        return Verdict(ok=False, line=f"{endpoint.wire}: no answer within {timeout:g} s")
    except (aiohttp.ClientError, ValueError) as error:
        why = type(error).__name__
        return Verdict(ok=False, line=f"{endpoint.wire}: unreachable ({why}); check its base URL")


def _question(endpoint: Endpoint, model: str) -> tuple[str, Mapping[str, str]]:
    match endpoint.wire:
        case Wire.ANTHROPIC:
            asked_by = {"x-api-key": endpoint.api_key, "anthropic-version": _ANTHROPIC_VERSION}
            return f"/v1/models/{model}", asked_by
        case Wire.OPENROUTER:  # its list of models is public: it would say nothing about the key
            return "/key", {"authorization": f"Bearer {endpoint.api_key}"}
        case Wire.OPENAI:
            return "/models", {"authorization": f"Bearer {endpoint.api_key}"}


def _verdict(wire: Wire, model: str, status: int) -> Verdict:
    if status == _OK:
        return Verdict(ok=True, line=f"{wire}: answers, the key works")
    if status in _REFUSED:
        return Verdict(ok=False, line=f"{wire}: the key is refused; check {wire.upper()}_API_KEY")
    if status == _UNKNOWN:
        return Verdict(ok=False, line=f"{wire}: {model} or the base URL is unknown to it")
    return Verdict(ok=False, line=f"{wire}: answers with status {status}; try again later")
