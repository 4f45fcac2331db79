"""Two chat APIs in their own words: Anthropic's Messages, and chat completions as OpenAI made them.

A dialect reads a request and writes answers and errors; tokens are counted as characters over four.
"""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Line = str | Json
"""What a model says: a text, or the arguments for the first tool of the request."""

CHARS_PER_TOKEN = 4
SMALLEST_CACHE = 4096  # tokens: what Claude Haiku 4.5 starts caching at
COST_PER_TOKEN = 0.000003  # dollars, as OpenRouter reports them in `usage.cost`
ANTHROPIC_ERRORS = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    529: "overloaded_error",
}
MESSAGES = {
    400: "Bad request",
    401: "Invalid API key",
    402: "Insufficient credits",
    429: "Rate limit exceeded",
    500: "Internal server error",
    529: "Overloaded",
}


@dataclass(slots=True)
class PromptCache:
    """Prefixes seen so far, as a provider keeps them at `cache_control` marks."""

    seen: set[bytes] = field(default_factory=set)

    def tokens(self, request: Json) -> tuple[int, int]:
        """(read, written) for this prompt; its marked prefixes are kept from now on."""
        digest, size, marks = hashlib.sha256(), 0, list[tuple[bytes, int]]()
        for block in _blocks(request):
            text = json.dumps({k: v for k, v in block.items() if k != "cache_control"})
            digest.update(text.encode())
            size += len(text)
            if "cache_control" in block and size // CHARS_PER_TOKEN >= SMALLEST_CACHE:
                marks.append((digest.digest(), size // CHARS_PER_TOKEN))
        read = max((tokens for mark, tokens in marks if mark in self.seen), default=0)
        written = max((tokens for _, tokens in marks), default=0) - read
        self.seen.update(mark for mark, _ in marks)
        return read, written


def _blocks(request: Json) -> list[Json]:
    """Everything of a prompt in the order in which it is cached: tools, system, messages."""
    blocks = list(request.get("tools") or [])
    messages = [{"content": request.get("system") or []}, *request["messages"]]
    for message in messages:
        content = message.get("content") or []
        blocks += [{"text": content}] if isinstance(content, str) else content
    return blocks


def _prompt_tokens(request: Json) -> int:
    return sum(len(json.dumps(block)) for block in _blocks(request)) // CHARS_PER_TOKEN


def _cut(text: str, limit: int | None) -> tuple[str, bool]:
    """The text within so many tokens, and whether anything was lost."""
    size = len(text) if limit is None else limit * CHARS_PER_TOKEN
    return text[:size], len(text) > size


class Anthropic:
    """POST /v1/messages."""

    name = "anthropic"

    def error(self, status: int, message: str | None = None) -> Json:
        kind = ANTHROPIC_ERRORS.get(status, "api_error")
        said = message or MESSAGES.get(status, "Error")
        return {
            "type": "error",
            "error": {"type": kind, "message": said},
            "request_id": "req_fake",
        }

    def complaint(self, request: Json) -> str | None:
        """Why the real API would answer 400, if it would."""
        for name in ("model", "max_tokens", "messages"):
            if not request.get(name):
                return f"{name}: Field required"
        if any(m.get("role") not in ("user", "assistant") for m in request["messages"]):
            return "messages: Unexpected role. Allowed roles are user and assistant"
        if any(block.get("text") == "" for block in _blocks(request)):
            return "messages: text content blocks must be non-empty"
        last = request["messages"][-1]
        if last["role"] == "assistant" and str(last["content"]).endswith((" ", "\n")):
            return "messages: final assistant content cannot end with trailing whitespace"
        if "temperature" in request and "top_p" in request:
            return "`temperature` and `top_p` cannot both be specified for this model."
        return None

    def reply(self, request: Json, line: Line, number: int, cache: PromptCache) -> Json:
        content, stop_reason, size = self._content(request, line, number)
        read, written = cache.tokens(request)
        return {
            "id": f"msg_fake{number:06}",
            "type": "message",
            "role": "assistant",
            "model": request["model"],
            "content": content,
            "stop_reason": stop_reason,
            "stop_sequence": None,
            "usage": {
                "input_tokens": max(_prompt_tokens(request) - read - written, 1),
                "cache_creation_input_tokens": written,
                "cache_read_input_tokens": read,
                "output_tokens": size // CHARS_PER_TOKEN + 1,
            },
        }

    def filtered(self, answer: Json) -> Json:
        return answer | {"stop_reason": "refusal"}

    def _content(self, request: Json, line: Line, number: int) -> tuple[list[Json], str, int]:
        if isinstance(line, dict) and request.get("tools"):
            tool = request["tools"][0]["name"]
            call = {"type": "tool_use", "id": f"toolu_{number:06}", "name": tool, "input": line}
            return [call], "tool_use", len(json.dumps(line))
        said = line if isinstance(line, str) else json.dumps(line)
        text, cut = _cut(said, request["max_tokens"])
        blocks = [{"type": "text", "text": text}] if text else []
        return blocks, "max_tokens" if cut else "end_turn", len(text)


@dataclass(frozen=True, slots=True)
class Completions:
    """POST …/chat/completions; as OpenRouter it names the provider behind it and the cost."""

    name: str

    @property
    def is_openrouter(self) -> bool:
        return self.name == "openrouter"

    def error(self, status: int, message: str | None = None) -> Json:
        said = message or MESSAGES.get(status, "Error")
        if self.is_openrouter:
            return {"error": {"code": status, "message": said}, "user_id": "user_fake"}
        kind = "invalid_request_error" if status < 500 else "server_error"
        return {"error": {"message": said, "type": kind, "param": None, "code": None}}

    def complaint(self, request: Json) -> str | None:
        for name in ("model", "messages"):
            if not request.get(name):
                return f"you must provide a {name} parameter"
        if request.get("stream"):  # nothing of ours does, and no client does it by itself
            return "this fake does not stream chat completions"
        return None

    def reply(self, request: Json, line: Line, number: int, cache: PromptCache) -> Json:
        message, finish, size = self._message(request, line, number)
        choice: Json = {"index": 0, "message": message, "finish_reason": finish, "logprobs": None}
        read, _written = cache.tokens(request)
        prompt, output = _prompt_tokens(request), size // CHARS_PER_TOKEN + 1
        usage: Json = {
            "prompt_tokens": prompt,
            "completion_tokens": output,
            "total_tokens": prompt + output,
            "prompt_tokens_details": {"cached_tokens": read},
        }
        answer = {
            "id": f"gen-fake{number:06}",
            "object": "chat.completion",
            "created": 1_700_000_000 + number,
            "model": request["model"],
            "choices": [choice],
            "usage": usage,
        }
        if self.is_openrouter:
            answer["provider"] = "FakeProvider"
            choice["native_finish_reason"] = finish
            usage["cost"] = round((prompt + output) * COST_PER_TOKEN, 9)
        return answer

    def filtered(self, answer: Json) -> Json:
        choices = [choice | {"finish_reason": "content_filter"} for choice in answer["choices"]]
        return answer | {"choices": choices}

    def _message(self, request: Json, line: Line, number: int) -> tuple[Json, str, int]:
        if isinstance(line, dict) and request.get("tools"):
            arguments = json.dumps(line)
            function = {"name": request["tools"][0]["function"]["name"], "arguments": arguments}
            call = {"id": f"call_{number:06}", "type": "function", "function": function}
            message: Json = {"role": "assistant", "content": None, "tool_calls": [call]}
            return message, "tool_calls", len(arguments)
        said = line if isinstance(line, str) else json.dumps(line)
        limit = request.get("max_completion_tokens") or request.get("max_tokens")
        text, cut = _cut(said, limit)
        message = {"role": "assistant", "content": text, "refusal": None}
        return message, "length" if cut else "stop", len(text)
