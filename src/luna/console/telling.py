"""Telling: a system's state as one line of the page's own words."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from luna.console.words import Words

LONGEST = 220  # characters of a system's state in a row
NOTHING = "–"
TIE = "\u00a0"  # where no line breaks
FEW = 3  # entries that are shown one by one
EMPTY: tuple[object, ...] = (None, "", (), [], {}, 0, timedelta(0))
GROUPS = (
    "mood",
    "danger",
    "intent",
    "speaker",
    "tongue",
    "aha",
    "heard",
)  # of enums whose values have names


def state(system: str, given: Any, words: Words) -> str:
    """What of a state is not at its default, each figure by its name."""
    told = f"{TIE}· ".join(_figures(system, given, words))
    return (told if len(told) <= LONGEST else told[:LONGEST] + "…") or NOTHING


def _figures(system: str, given: Any, words: Words) -> list[str]:
    pairs = ((each.name, getattr(given, each.name)) for each in fields(given))
    told = ((name, _value(system, value, words)) for name, value in pairs if value not in EMPTY)
    return [
        f"{_name(system, name, words)}{' ' if ' ' in value else TIE}{value}"
        for name, value in told
        if value
    ]


def _name(system: str, name: str, words: Words) -> str:
    """What stands for something else in this system has a name of its own there."""
    return _known("field", f"{system}-{name}", words) or words.label("field", name)


def _value(system: str, value: Any, words: Words) -> str:
    match value:
        case Enum():
            told = _named(str(value), words)
        case bool():
            told = words("yes" if value else "no")
        case float():
            told = words.number(value, 1 if abs(value) >= 1 else 2)
        case datetime() | date() | timedelta():
            told = _when(value, words)
        case Mapping():
            told = ", ".join(
                f"{_named(str(key), words)} {_value(system, each, words)}"
                for key, each in value.items()
                if each not in EMPTY
            )
        case tuple() if len(value) > FEW:
            told = str(len(value))
        case tuple():
            told = ", ".join(_value(system, each, words) for each in value)
        case _ if is_dataclass(value):
            told = _inner(system, value, words)
        case _:
            told = str(value)
    return told


def _when(value: datetime | date | timedelta, words: Words) -> str:
    if isinstance(value, timedelta):
        return words.hours(value)
    return words.day(value) if isinstance(value, datetime) else words.date(value)


def _inner(system: str, given: Any, words: Words) -> str:
    """What hangs together; only what would be unclear has its name there."""
    pairs = ((each.name, getattr(given, each.name)) for each in fields(given))
    told = [
        f"{_known('inner', name, words)} {_value(system, value, words)}".strip()
        for name, value in pairs
        if value not in EMPTY
    ]
    return f"({', '.join(told)})" if told else ""


def _named(value: str, words: Words) -> str:
    return next(filter(None, (_known(group, value, words) for group in GROUPS)), value)


def _known(group: str, value: str, words: Words) -> str:
    """A name, or nothing where there is none."""
    found = words.label(group, value)
    return "" if found == value else found
