"""Meaning: which tags the words of a message speak of."""

from collections.abc import Iterable, Mapping

from luna.core.text import fold

SHORTEST = 3  # letters: the beginning of a word that may stand for it


class Meaning:
    """Tags by the beginnings of words that mean them, in whatever language."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        self._tags: dict[str, set[str]] = {}
        for tag, beginnings in words.items():
            for each in beginnings:
                self._tags.setdefault(fold(each), set()).add(tag)

    def tags(self, said: Iterable[str], known: frozenset[str]) -> frozenset[str]:
        """The tags that these messages mean; one of ``known`` always means itself."""
        words = {word for text in said for word in fold(text).split()}
        meant = {
            tag for word in words for begun in _begun(word) for tag in self._tags.get(begun, ())
        }
        return frozenset(meant | (words & known))


def _begun(word: str) -> Iterable[str]:
    return (word[:length] for length in range(min(SHORTEST, len(word)), len(word) + 1))
