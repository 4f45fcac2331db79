"""Payments: providers behind one protocol, and one ledger that each event enters once.

What is said of money is the same for every persona.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from luna.core.model import Language


@cache
def words(language: Language) -> Mapping[str, tuple[str, ...]]:
    """The texts by key, one wording of each."""
    found = tomllib.loads((files(__package__) / f"words.{language}.toml").read_text("utf-8"))
    return {key: (text,) for key, text in found.items()}
