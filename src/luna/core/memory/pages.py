"""The list of memories that ``/memory`` shows: by kind, in pages, each with its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from luna.core.memory.extraction import EVENTS
from luna.core.memory.findings import LISTS, SCALARS
from luna.core.memory.memories import Memory
from luna.core.reply import Button, Keyboard

A_PAGE = 5
PREFIX = "memory"
ORDER = (*SCALARS, *LISTS, EVENTS)


@dataclass(frozen=True, slots=True)
class Press:
    """A tap below the list: ``act`` is page, fix, drop or pin, ``on`` a page or a memory's id."""

    act: str
    on: int


def press_of(text: str) -> Press | None:
    """Read what a button of ours sends back; None for any other."""
    prefix, _, rest = text.partition(":")
    act, _, on = rest.partition(":")
    if prefix != PREFIX or act not in {"page", "fix", "drop", "pin"} or not on.isdecimal():
        return None
    return Press(act, int(on))


def listed(held: Sequence[Memory]) -> list[Memory]:
    """Return what holds, kind by kind, pinned ones first within a kind, then the newest."""
    open_ = [each for each in held if each.closed is None]
    newest = sorted(open_, key=lambda each: each.told, reverse=True)
    return sorted(newest, key=lambda each: (ORDER.index(each.field), not each.pinned))


def page(held: Sequence[Memory], number: int) -> tuple[int, int, list[Memory]]:
    """Return the page nearest to ``number`` (from 0), how many there are, and what is on it."""
    every = listed(held)
    pages = max(1, -(-len(every) // A_PAGE))
    at = min(max(number, 0), pages - 1)
    return at, pages, every[at * A_PAGE : (at + 1) * A_PAGE]


def keyboard(shown: Sequence[Memory], at: int, pages: int) -> Keyboard:
    """A row of buttons for each memory, then the pages before and after."""
    rows = [_row(each, number) for number, each in enumerate(shown, 1)]
    turns = [("memory-before", at - 1)] * (at > 0) + [("memory-after", at + 1)] * (at < pages - 1)
    turn = tuple(Button(key, f"{PREFIX}:page:{to}") for key, to in turns)
    return (*rows, turn) if turn else tuple(rows)


def _row(each: Memory, number: int) -> tuple[Button, ...]:
    pin = "memory-unpin" if each.pinned else "memory-pin"
    keys = (("memory-fix", "fix"), ("memory-drop", "drop"), (pin, "pin"))
    slots = {"number": str(number)}
    return tuple(Button(key, f"{PREFIX}:{act}:{each.id}", slots) for key, act in keys)
