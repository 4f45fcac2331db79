"""Anthropic's Messages format, with the shared system blocks marked for its cache.

Written here, as the SDK costs 40 MB, seconds to import, and five times the CPU of the call itself.
"""

from base64 import b64encode
from dataclasses import dataclass
from typing import Any

from luna.core.model import Author
from luna.llm.asked import Answer, Asked, Block, Json, Tokens
from luna.llm.faults import FILTERED, FaultError

VERSION = "2026-10-21"
# An hour costs twice the input once, five minutes 1.25 times at each pause; what all users share is
# asked for within any hour by somebody, and within any five minutes only where many talk.
CACHE = {"type": "ephemeral", "ttl": "1h"}


@dataclass(frozen=True, slots=True)
class Messages:
    """POST /v1/messages."""

    path: str = "/v1/messages"

    def headers(self, key: str) -> dict[str, str]:
        return {"authorization": f"Bearer {key}", "anthropic-version": VERSION}

    def body(self, model: str, asked: Asked) -> Json:
        return {
            "model": model,
            "max_tokens": asked.max_tokens,
            "stream": False,
            "system": marked(asked.system),
            "messages": [
                {"role": role(author), "content": [*map(_image, shown), _text(words)]}
                for author, words, shown in asked.contents
            ],
        }

    def read(self, answer: Json) -> Answer:
        if answer.get("stop_reason") == "refusal":
            raise FaultError(FILTERED)
        used = answer["usage"]
        cached = used.get("cache_read_input_tokens") or 0
        kept = used.get("cache_creation_input_tokens") or 0
        read = used["input_tokens"] + cached + kept
        text = "".join(each["text"] for each in answer["content"] if each["type"] == "text")
        return Answer(text, Tokens(read, used["output_tokens"], cached, kept))


def marked(system: tuple[Block, ...]) -> list[dict[str, Any]]:
    """The system's blocks, each shared one marked: a cache keeps all up to a mark, so that what
    comes first stays kept where the next has changed.
    """
    return [_text(each.text) | ({"cache_control": CACHE} if each.shared else {}) for each in system]


def role(author: Author) -> str:
    """Who speaks, as models call it."""
    return "user" if author is Author.USER else "assistant"


def _image(jpeg: bytes) -> dict[str, Any]:
    data = b64encode(jpeg).decode()
    return {
        "type": "image",
        "source": {"type": "base64", "media_type": "image/jpeg", "data": data},
    }


def _text(words: str) -> dict[str, Any]:
    return {"type": "text", "text": words}
