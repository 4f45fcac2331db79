"""Interface texts: what buttons, menus and pages say, in each language."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from luna.core.model import Language
from luna.errors import LunaError


class TextError(LunaError):
    """An interface text is missing or cannot be formatted."""


@dataclass(frozen=True, slots=True)
class Texts:
    """One Fluent bundle a language."""

    bundles: dict[Language, Any]

    def say(self, key: str, language: Language, **slots: str) -> str:
        """The text of ``key``, its slots filled. Raises ``TextError``."""
        bundle = self.bundles[language]
        if not bundle.has_message(key):
            raise TextError(f"texts/{language}.ftl has no '{key}'.")
        text, errors = bundle.format_pattern(bundle.get_message(key).value, slots)
        if errors:
            raise TextError(f"texts/{language}.ftl: '{key}': {errors[0]}")
        return str(text)

    def keys(self, language: Language) -> set[str]:
        return set(self.bundles[language]._messages)


@cache
def load_texts() -> Texts:
    """Read the texts of every language, once a process: parsing them takes a fifth of a second."""
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415  late: 40 ms

    bundles = {}
    for language in Language:
        bundle = FluentBundle([language], use_isolating=False)
        source = (files(__package__) / f"{language}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(source))
        bundles[language] = bundle
    return Texts(bundles)
