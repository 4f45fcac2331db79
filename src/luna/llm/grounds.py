"""Grounds: what a plain text is about, and the phrases that it holds, begins or ends with."""

TELLING = 4  # letters that a word has at least to say what a message is about
STEM = 5  # letters by which "dessin" and "dessiner" are the same matter


class Signs(dict[str, frozenset[str]]):
    """The phrases of a language by what they are signs of; it may have none of something."""

    def __missing__(self, _: str) -> frozenset[str]:
        return frozenset()


def telling(text: str, pale: frozenset[str]) -> frozenset[str]:
    """Give the stems that tell what plain ``text`` is about; ``pale`` words tell nothing.

    "tu aimes le velo" is put like "tu aimes le rap": only "velo" says that it is no music.
    """
    words = (word for word in text.split() if len(word) >= TELLING and word not in pale)
    return frozenset(word.rstrip("s")[:STEM] for word in words)


def says(text: str, signs: frozenset[str]) -> bool:
    """Tell whether plain ``text`` contains one of the phrases, as whole words."""
    padded = f" {text} "
    return any(f" {sign} " in padded for sign in signs)


def ends_with(text: str, signs: frozenset[str]) -> bool:
    """Tell whether plain ``text`` ends with one of the phrases."""
    return any(f" {text}".endswith(f" {sign}") for sign in signs)


def opens_with(text: str, signs: frozenset[str]) -> bool:
    """Tell whether plain ``text`` begins with one of the phrases."""
    return any(f"{text} ".startswith(f"{sign} ") for sign in signs)


def without(text: str, lead_in: frozenset[str]) -> str:
    """Give plain ``text`` without the words that merely lead in: "bon du coup je vais"."""
    for sign in sorted(lead_in, key=len, reverse=True):
        if text.startswith(f"{sign} "):
            return without(text[len(sign) + 1 :], lead_in)
    return text


def leaving_out(text: str, phrases: frozenset[str]) -> str:
    """Give plain ``text`` without the phrases, the longest first."""
    left = f" {text} "
    for phrase in sorted(phrases, key=len, reverse=True):
        left = left.replace(f" {phrase} ", "  ")
    return left
