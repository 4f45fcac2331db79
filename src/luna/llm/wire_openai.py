"""Chat completions as OpenAI made them: OpenRouter's dialect, and everybody else's."""

import re
from base64 import b64encode
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from luna.llm.asked import Answer, Asked, Block, Json, Tokens
from luna.llm.faults import FILTERED, FaultError, of_status
from luna.llm.wire_anthropic import marked, role

_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)  # local models think aloud


@dataclass(frozen=True, slots=True)
class Completions:
    """POST …/chat/completions.

    ``limit`` is what this endpoint calls the most tokens: local servers know ``max_tokens`` alone.
    """

    limit: str = "max_tokens"
    path: str = "/chat/completions"

    def headers(self, key: str) -> dict[str, str]:
        return {"authorization": f"Bearer {key}"}

    def body(self, model: str, asked: Asked) -> Json:
        """Many chat templates take one system message."""
        system = "\n\n".join(each.text for each in asked.system)
        body = {
            "model": model,
            "messages": [{"role": "system", "content": system}, *_turns(asked)],
            "stream": False,
            self.limit: asked.max_tokens,
        }
        return body | ({"response_format": {"type": "json_object"}} if asked.as_json else {})

    def read(self, answer: Json) -> Answer:
        return _read(answer)


@dataclass(frozen=True, slots=True)
class OpenRouter:
    """The same with a cost that is told, and failures that come as answers."""

    path: str = "/chat/completions"

    def headers(self, key: str) -> dict[str, str]:
        return {"authorization": f"Bearer {key}"}

    def body(self, model: str, asked: Asked) -> Json:
        return {
            "model": model,
            "messages": [*_system(model, asked.system), *_turns(asked)],
            "stream": False,
            "max_tokens": asked.max_tokens,
            "usage": {"include": True},
        }

    def read(self, answer: Json) -> Answer:
        error = answer.get("error")
        if error:
            raise FaultError(of_status(int(error["code"]), {}, b""))
        return _read(answer)


def _system(model: str, blocks: tuple[Block, ...]) -> list[dict[str, Any]]:
    """A message a block. Claude alone wants a mark for its cache: the others keep one unasked."""
    if not model.removeprefix("~").startswith("anthropic/"):
        return [{"role": "system", "content": each.text} for each in blocks]
    return [
        {"role": "system", "content": [block] if "cache_control" in block else block["text"]}
        for block in marked(blocks)
    ]


def _turns(asked: Asked) -> list[dict[str, Any]]:
    return [
        {"role": role(author), "content": _content(words, shown)}
        for author, words, shown in asked.contents
    ]


def _content(words: str, shown: tuple[bytes, ...]) -> str | list[dict[str, Any]]:
    """Words alone as a string, which is all that many a local server takes."""
    if not shown:
        return words
    images = [f"data:image/jpeg;base64,{b64encode(jpeg).decode()}" for jpeg in shown]
    return [
        *({"type": "image_url", "image_url": {"url": image}} for image in images),
        {"type": "text", "text": words},
    ]


def _read(answer: Json) -> Answer:
    choice, used = answer["choices"][0], answer.get("usage") or {}
    message = choice["message"]
    if choice.get("finish_reason") == "content_filter" or message.get("refusal"):
        raise FaultError(FILTERED)
    details, cost = used.get("prompt_tokens_details") or {}, used.get("cost")
    tokens = Tokens(
        read=used.get("prompt_tokens") or 0,
        written=used.get("completion_tokens") or 0,
        cached=details.get("cached_tokens") or 0,
        kept=details.get("cache_write_tokens") or 0,
    )
    text = _THOUGHTS.sub("", message.get("content") or "")
    return Answer(text, tokens, None if cost is None else Decimal(str(cost)))
