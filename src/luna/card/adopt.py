"""Luna's texts in another's mouth: her name replaced, the lines that tell her own life left out.

Promises, instructions and small talk are the same for every persona; her cat, her town and her work
are not. A name that only sounds like hers ("Luna, like the moon") goes with its line.
"""

import re
from collections.abc import Callable, Collection, Mapping

from luna.core.text import fold
from luna.persona import VOICED

Lines = list[object]
Mine = Callable[[str], bool]

_HER_NAME = re.compile(r"(?P<elided>\b[DdQqJjLl]?[Qq]?u?e )?\bLuna\b")
_CALLED = re.compile(r"\bluna\b")
_VOWELS = "aeiouyhàâéèêëîïôöùûüœæ"
_WHOLE_WORD = 3  # letters: a beginning this short would be the beginning of too much
_LINKS = frozenset({"family", "asks", "when", "lead", "about"})
_ABOUT_HER = re.compile(r"[^.\n]*\bLuna ?:[^.\n]*\.\s?")


def hers(words: Collection[str]) -> Mine:
    """Make the test of whether a line tells Luna's own life, from beginnings of telling words."""
    told = "|".join(re.escape(word) + (r"\b" if len(word) <= _WHOLE_WORD else "") for word in words)
    pattern = re.compile(rf"\b(?:{told})", re.IGNORECASE)
    return lambda line: bool(pattern.search(line))


def renamed(text: str, name: str) -> str:
    """Put another name where Luna's stands; "de Luna" becomes "d'Aria"."""

    def swapped(found: re.Match[str]) -> str:
        before = found["elided"] or ""
        if before.lower() in {"de ", "que "} and name[0].lower() in _VOWELS:
            return f"{before[:-2]}'{name}"
        return before + name

    return _CALLED.sub(fold(name), _HER_NAME.sub(swapped, text))


def without_her_manner(prompt: str) -> str:
    """Leave out of a tier's guidance the sentence that sums Luna up ("You remain Luna: …")."""
    return _ABOUT_HER.sub("", prompt)


def renamed_table(table: Mapping[str, object], name: str) -> dict[str, object]:
    """Rename in every text of a table, but for what names a family or a link."""
    return {key: entry if key in _LINKS else _renamed(entry, name) for key, entry in table.items()}


def homeless(table: Mapping[str, object], town: str) -> dict[str, object]:
    """Leave out of guidance that it happens in Luna's town ("It is winter in Lyon")."""
    there = re.compile(rf" (?:à|in) {re.escape(town)}\b")
    return {
        key: homeless(entry, town) if isinstance(entry, Mapping) else there.sub("", str(entry))
        for key, entry in table.items()
    }


def adopted_texts(table: Mapping[str, object], mine: Mine) -> dict[str, object]:
    """Adopt fixed texts; a text of which all wordings are Luna's own keeps them."""
    return {key: _common(wordings, mine) for key, wordings in table.items()}


def adopted_lines(table: Mapping[str, object], mine: Mine) -> dict[str, object]:
    """Adopt the built-in voice's lines: questions about Luna's life go, and so does all that
    would lead to them.
    """
    intents = {k: _intent(k, v, mine) for k, v in _tables(table, "intent").items()}
    topics = {k: _topic(v, mine) for k, v in _tables(table, "topic").items()}
    said = {k: v for k, v in intents.items() if v.get("say")}
    kept = {
        "intent": {k: v for k, v in said.items() if _reached(v, said)},
        "topic": {k: v for k, v in topics.items() if v.get("ask")},
    }
    return {**table, **{kind: _linked(rows, kept) for kind, rows in kept.items()}}


def _reached(entry: dict[str, object], said: Collection[str]) -> bool:
    """Tell whether what may only follow on something still has something to follow on."""
    after = _list(entry.get("after"))
    return not after or any(key in said for key in after)


def _tables(table: Mapping[str, object], key: str) -> dict[str, dict[str, object]]:
    found = table.get(key, {})
    rows = found.items() if isinstance(found, Mapping) else ()
    return {str(k): dict(v) for k, v in rows if isinstance(v, Mapping)}


def _intent(key: str, entry: dict[str, object], mine: Mine) -> dict[str, object]:
    if entry.get("family") == "luna" and key not in VOICED:
        return {}
    said = _list(entry.get("say"))
    fit = [line for line in said if not mine(_spoken(line))]
    return {**entry, "say": fit or (said if key in VOICED else [])}


def _topic(entry: dict[str, object], mine: Mine) -> dict[str, object]:
    told = {
        key: [line for line in _list(value) if not mine(_spoken(line))]
        for key, value in entry.items()
        if isinstance(value, list) and key != "about"
    }
    own = "mine"  # what Luna herself answers to her question
    return {key: told.get(key, value) for key, value in entry.items() if key != own}


def _linked(rows: dict[str, dict[str, object]], kept: Mapping[str, Collection[str]]) -> object:
    """Drop the ways that led to what was left out."""
    return {key: _row(entry, kept) for key, entry in rows.items()}


def _row(entry: dict[str, object], kept: Mapping[str, Collection[str]]) -> dict[str, object]:
    known = {"lead": kept["topic"], "about": kept["intent"], "after": kept["intent"]}
    return {
        key: [each for each in _list(value) if each in known[key]]
        if key in known
        else [_unasked(each, kept["topic"]) for each in value]
        if isinstance(value, list)
        else value
        for key, value in entry.items()
    }


def _unasked(line: object, topics: Collection[str]) -> object:
    if isinstance(line, Mapping) and line.get("asks") not in (None, *topics):
        return {key: value for key, value in line.items() if key != "asks"}
    return line


def _common(wordings: object, mine: Mine) -> Lines:
    told = _list(wordings)
    return [line for line in told if not mine(_spoken(line))] or told


def _list(entry: object) -> Lines:
    return list(entry) if isinstance(entry, (list, tuple)) else []


def _spoken(line: object) -> str:
    return str(line.get("text", "")) if isinstance(line, Mapping) else str(line)


def _renamed(entry: object, name: str) -> object:
    if isinstance(entry, Mapping):
        return renamed_table(entry, name)
    if isinstance(entry, list):
        return [_renamed(each, name) for each in entry]
    return renamed(entry, name) if isinstance(entry, str) else entry
