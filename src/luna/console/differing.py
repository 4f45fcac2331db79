"""Differing: where a talk would go another way under other numbers, in the page's own words."""

from typing import Any

from luna.console.elements import block, word
from luna.console.words import Words
from luna.replaying import Change

NAMED = {"guard", "phase", "mood"}  # whose values have names
NOTHING = "–"


def differences(found: list[Change], words: Words) -> None:
    """What was heard in each turn, and below it each figure before and after."""
    with block("div", "differences"):
        for change in found:
            heard = change.heard or words(
                "differs-first" if "first" in change.differs else "shown-gone"
            )
            word("p", f"{words.day(change.at)}  {heard}", "heard")
            for name, (before, after) in change.differs.items():
                pair = f"{_told(name, before, words)} → {_told(name, after, words)}"
                _line(words(f"differs-{name}"), pair)
            _spoken(change, words)


def _spoken(change: Change, words: Words) -> None:
    before, after = change.words
    if before != after:
        _line(words("differs-before"), before or NOTHING)
        _line(words("differs-after"), after or NOTHING)


def _line(name: str, told: str) -> None:
    with block("p"):
        word("b", name)
        word("span", told)


def _told(name: str, value: Any, words: Words) -> str:
    if name in NAMED and value:
        return words.label(name, str(value))
    if name == "first" and value:
        return words.label("reason", str(value))
    if isinstance(value, float):
        return words.number(value, 1)
    return ", ".join(value) or NOTHING if isinstance(value, tuple) else str(value) or NOTHING
