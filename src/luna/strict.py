"""Reading persona files strictly: whatever is unknown or misshapen is an error with a place."""

import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path

from luna.core.model import Language
from luna.errors import LunaError

Table = Mapping[str, object]


class PersonaError(LunaError):
    """A persona folder cannot be used: one line that names the file, the entry and the fault."""


def read_toml(path: Path) -> Table:
    """Read a TOML file. Raises ``PersonaError`` when it is missing or malformed."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError:
        raise PersonaError(f"{path}: this file of the persona is missing") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise PersonaError(f"{path}: {fault}") from None


def only(table: Table, known: Collection[str], at: str) -> None:
    """Refuse keys that nothing reads."""
    unknown = sorted(set(table) - set(known))
    if unknown:
        raise PersonaError(f"{at}: unknown key '{unknown[0]}'")


def mapping(entry: object, at: str) -> Table:
    """Take a table."""
    if not isinstance(entry, Mapping):
        raise PersonaError(f"{at}: a table is expected")
    return entry


def sub(table: Table, key: str, at: str) -> Table:
    """Take a table inside a table; an absent one is empty."""
    return mapping(table.get(key, {}), f"{at}: {key}")


def rows(table: Table, key: str, at: str) -> list[Table]:
    """Take an array of tables; an absent one is empty."""
    entries = table.get(key, [])
    if not isinstance(entries, list):
        raise PersonaError(f"{at}: {key}: a list of tables is expected")
    return [mapping(entry, f"{at}: {key}") for entry in entries]


def text(table: Table, key: str, at: str) -> str:
    """Take a text that is not empty."""
    entry = table.get(key)
    if not isinstance(entry, str) or not entry.strip():
        raise PersonaError(f"{at}: '{key}' must be a text")
    return entry


def number(table: Table, key: str, at: str) -> int:
    """Take a whole number."""
    entry = table.get(key)
    if not isinstance(entry, int) or isinstance(entry, bool):
        raise PersonaError(f"{at}: '{key}' must be a whole number")
    return entry


def texts(entry: object, at: str) -> tuple[str, ...]:
    """Take a list of texts."""
    if not isinstance(entry, (list, tuple)) or not all(isinstance(x, str) for x in entry):
        raise PersonaError(f"{at}: a list of texts is expected")
    return tuple(entry)


def by_language(table: Table, at: str) -> dict[Language, str]:
    """Take ``{fr = "…", en = "…"}``: a text in each language."""
    only(table, set(Language), at)
    return {language: text(table, language, at) for language in Language}


def lists_by_language(table: Table, at: str) -> dict[Language, tuple[str, ...]]:
    """Take ``{fr = ["…"], en = ["…"]}``: a list in each language, none of them empty."""
    only(table, set(Language), at)
    found = {language: texts(table.get(language, ()), f"{at}: {language}") for language in Language}
    missing = [language for language, told in found.items() if not told]
    if missing:
        raise PersonaError(f"{at}: nothing in '{missing[0]}'")
    return found
