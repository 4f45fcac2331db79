"""Tongue: the language of the talk; it changes on evidence, not on one "ok"."""

from dataclasses import dataclass

from luna.core.model import Language

CLEAR_WORDS = 3  # a message of so many words tells its language by itself


@dataclass(frozen=True, slots=True)
class Tongue:
    language: Language | None = None
    leaning: Language | None = None


def observe(past: Tongue, heard: Language, words: int) -> Tongue:
    """Follow a clear message at once and short ones when two in a row agree."""
    if past.language is None or heard is past.language:
        return Tongue(language=past.language or heard)
    if words >= CLEAR_WORDS or heard is past.leaning:
        return Tongue(language=heard)
    return Tongue(language=past.language, leaning=heard)
