"""Caching: what a provider bills for the input of recorded requests, by its published rules.

Anthropic's, as platform.claude.com/docs/en/build-with-claude/prompt-caching had them in November
2026: a prompt is cached by prefix (tools, system, messages) up to each ``cache_control`` mark. The
longest prefix that is still kept is read for a tenth of the input's price; what lies between it and
the last mark is written, at 1.25 times the price for five minutes or twice for an hour; the rest is
paid in full. A use keeps what it read for as long again. Less than 4,096 tokens are not kept (Haiku
4.5), and an entry can be read once the first answer has begun.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from luna.simulate.costs import LEAST_CACHED, tokens

Json = dict[str, Any]
READ = 0.1  # of the input's price
WRITTEN = {5: 1.25, 60: 2.0}  # the same, by the minutes that an entry is kept
ROLE = 4  # tokens that a message costs beside its text
BEGUN = 1 / 60  # minutes until the first answer begins


@dataclass(frozen=True, slots=True)
class Mark:
    """The end of a prefix that may be kept: its print, its length in tokens, for how long."""

    prefix: bytes
    tokens: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Request:
    """``at`` is in minutes since the beginning, ``tokens`` is all that it asks to be read."""

    at: float
    user: int
    tokens: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """``alone``: no two users' prefixes are alike. ``minutes``: in place of what marks ask for;
    ``most``: marks that are heeded.
    """

    alone: bool = False
    minutes: int | None = None
    most: int = 4


AS_SENT = Rules()


@dataclass(slots=True)
class Bill:
    """Input tokens of ``calls``, each weighed by its price: ``paid`` is what all come to."""

    calls: int = 0
    paid: float = 0.0
    hits: int = 0

    @property
    def each(self) -> float:
        return self.paid / self.calls if self.calls else 0.0


def read(body: Json, at: float, user: int) -> Request:
    """A request as it came on the wire, its prefixes to the byte."""
    digest, size, marks = hashlib.blake2b(digest_size=16), 0, list[Mark]()
    for block in _blocks(body):
        control = block.get("cache_control")
        bare = {key: value for key, value in block.items() if key != "cache_control"}
        digest.update(json.dumps(bare, sort_keys=True).encode())
        size += tokens(str(block.get("text", ""))) + ROLE * ("role" in block)
        if control:
            minutes = 60 if control.get("ttl") == "1h" else 5
            marks.append(Mark(digest.digest(), size, minutes))
    return Request(at, user, size, tuple(marks))


def bill(requests: Iterable[Request], rules: Rules = AS_SENT) -> Bill:
    """What all of them cost in the order of their times."""
    cache, sum_ = _Cache(rules), Bill()
    for each in sorted(requests, key=lambda request: (request.at, request.user)):
        paid, hit = cache.ask(each)
        sum_.calls, sum_.paid, sum_.hits = sum_.calls + 1, sum_.paid + paid, sum_.hits + hit
    return sum_


@dataclass(slots=True)
class _Cache:
    """``_kept``: when each prefix may be read first, and until when."""

    rules: Rules
    _kept: dict[tuple[bytes, int], tuple[float, float]] = field(default_factory=dict)

    def ask(self, request: Request) -> tuple[float, bool]:
        """What a request costs, and whether anything of it was kept."""
        marks = [each for each in request.marks if each.tokens >= LEAST_CACHED]
        marks = marks[: self.rules.most]
        found = max((m.tokens for m in marks if self._holds(m, request)), default=0)
        paid, upto = READ * found, found
        for mark in marks:
            minutes = self.rules.minutes or mark.minutes
            fresh = mark.tokens > found
            if fresh:
                paid, upto = paid + WRITTEN[minutes] * (mark.tokens - upto), mark.tokens
            begins = request.at + BEGUN if fresh else self._kept[self._key(mark, request)][0]
            self._kept[self._key(mark, request)] = (begins, request.at + minutes)
        return paid + request.tokens - upto, found > 0

    def _holds(self, mark: Mark, request: Request) -> bool:
        begins, ends = self._kept.get(self._key(mark, request), (float("inf"), 0.0))
        return begins <= request.at < ends

    def _key(self, mark: Mark, request: Request) -> tuple[bytes, int]:
        return mark.prefix, request.user if self.rules.alone else 0


def _blocks(body: Json) -> Iterator[Json]:
    """Everything of a prompt in the order in which it is kept, each with the role that it opens."""
    yield from body.get("tools") or []
    turns = [{"content": body.get("system") or []}, *body["messages"]]
    for turn in turns:
        content = turn["content"]
        blocks = [{"type": "text", "text": content}] if isinstance(content, str) else content
        for place, block in enumerate(blocks):
            yield block if place or "role" not in turn else {"role": turn["role"], **block}
