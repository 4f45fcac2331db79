"""Character anchor: a reminder of how she writes, every so often or when a draft drifts away."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from luna.core.model import Instruction

_LIST = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S|^\s*#{1,6}\s|\*\*\S", re.MULTILINE)
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b50]")


@dataclass(frozen=True, slots=True)
class AnchorRules:
    """A draft drifts over ``longest`` characters or ``emojis`` of them, or with a list."""

    every: int
    longest: int
    emojis: int
    weight: float
    weight_drift: float


@dataclass(frozen=True, slots=True)
class Anchor:
    """Turns since the last reminder, and how her last draft looked before it was polished."""

    since: int = 0
    length: int = 0
    emojis: int = 0
    listed: bool = False


def observe(past: Anchor) -> Anchor:
    return replace(past, since=past.since + 1)


def suggest(state: Anchor, rules: AnchorRules) -> Instruction | None:
    """What she drifted into comes first; the plain reminder when it is time."""
    drifts = (
        (state.listed, "anchor.list"),
        (state.length > rules.longest, "anchor.long"),
        (state.emojis > rules.emojis, "anchor.emoji"),
    )
    drift = next((key for holds, key in drifts if holds), None)
    if drift is not None:
        return Instruction(drift, rules.weight_drift)
    return Instruction("anchor.who", rules.weight) if state.since >= rules.every else None


def settle(past: Anchor, won: Iterable[Instruction], draft: str | None) -> Anchor:
    """Look at what she just wrote; fixed words (no draft) tell nothing of her manner."""
    reminded = any(each.key.startswith("anchor.") for each in won)
    since = 0 if reminded else past.since
    if draft is None:
        return replace(past, since=since)
    return Anchor(since, len(draft), len(_EMOJI.findall(draft)), bool(_LIST.search(draft)))
