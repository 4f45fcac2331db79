"""Rights: what is said of a user's data and of the terms (P7); no persona changes it."""

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
