"""Care: what is said in a crisis (P5), and whom to call in each country; no persona changes it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from luna.core.guards.country import ELSEWHERE
from luna.core.model import Language

VERIFY_EVERY = timedelta(days=180)
PURPOSES = ("listen", "urgent", "police", "violence")


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A phrase that names whom to call, in each language; ``verified_on``: when it last was."""

    country: str
    purpose: str
    phrase: Mapping[Language, str]
    source: str
    verified_on: date


@cache
def help_lines() -> tuple[HelpLine, ...]:
    """All that the data file holds."""
    return tuple(_line(row) for row in _read("help.toml")["line"])


@cache
def words(language: Language) -> Mapping[str, tuple[str, ...]]:
    """The texts of the protocol, by key: a few wordings of each."""
    return {key: tuple(wordings) for key, wordings in _read(f"words.{language}.toml").items()}


def slots(country: str, language: Language) -> dict[str, str]:
    """What fills the protocol's texts for somebody in ``country``."""
    known = {(each.country, each.purpose): each.phrase[language] for each in help_lines()}
    at_hand = {purpose: known[ELSEWHERE, purpose] for purpose in PURPOSES}
    return at_hand | {p: known[country, p] for p in PURPOSES if (country, p) in known}


def to_verify(today: date) -> tuple[HelpLine, ...]:
    """The lines that nobody has looked at for half a year."""
    return tuple(each for each in help_lines() if today - each.verified_on > VERIFY_EVERY)


def _line(row: dict[str, Any]) -> HelpLine:
    phrase = {language: row[language] for language in Language}
    return HelpLine(row["country"], row["purpose"], phrase, row["source"], row["verified_on"])


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files(__package__) / name).read_text("utf-8"))
