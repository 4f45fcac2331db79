"""Prints: a line reduced to what makes it the same line, for telling repetition."""

import hashlib
import re
import unicodedata

_LETTERS = re.compile(r"[^a-z0-9]+")


def fold(text: str) -> str:
    """Lower case, no accents, no punctuation: ``"Ça va, toi ?"`` becomes ``"ca va toi"``."""
    bare = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return _LETTERS.sub(" ", bare).strip()


def line_print(line: str) -> int:
    """A 48-bit print of a line, equal for lines that differ only in case, accents, punctuation."""
    digest = hashlib.blake2b(fold(line).encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")


def units(text: str) -> int:
    """The length as Telegram counts it, in UTF-16 units: an emoji is two."""
    return len(text) + sum(ord(letter) > 0xFFFF for letter in text)  # noqa: PLR2004  the BMP's end
