"""An Anthropic message as server-sent events.

pydantic-ai asks for a stream by itself when a request sets no small `max_tokens`.
"""

import json
from collections.abc import Iterator

from tests.fakes.dialects import Json


def server_sent(message: Json) -> str:
    """The whole stream of one message, each block in a single delta."""
    return "".join(
        f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in _events(message)
    )


def _events(message: Json) -> Iterator[Json]:
    unfinished: Json = {"content": [], "stop_reason": None}
    yield {"type": "message_start", "message": message | unfinished}
    for index, block in enumerate(message["content"]):
        start, delta = _opened(block)
        yield {"type": "content_block_start", "index": index, "content_block": start}
        yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    end = {key: message[key] for key in ("stop_reason", "stop_sequence")}
    yield {"type": "message_delta", "delta": end, "usage": message["usage"]}
    yield {"type": "message_stop"}


def _opened(block: Json) -> tuple[Json, Json]:
    """A block as it begins, and the one delta that fills it."""
    if block["type"] == "text":
        return block | {"text": ""}, {"type": "text_delta", "text": block["text"]}
    arguments = json.dumps(block["input"])
    return block | {"input": {}}, {"type": "input_json_delta", "partial_json": arguments}
