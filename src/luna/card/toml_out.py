"""Writing TOML: tables of texts, numbers, dates and lists, one long list entry a line."""

import json
import re
from collections.abc import Mapping
from datetime import date

_BARE = re.compile(r"[A-Za-z0-9_-]+")
WIDE = 80  # characters of a list that still stand on one line


def as_toml(table: Mapping[str, object], path: tuple[str, ...] = ()) -> str:
    """Give a table and those inside it as TOML."""
    plain = [f"{_key(k)} = {_value(v)}" for k, v in table.items() if not isinstance(v, Mapping)]
    parts = ["\n".join(plain)] if plain else []
    if path and (plain or not table):
        parts = [f"[{'.'.join(map(_key, path))}]\n" + "\n".join(plain)]
    inner = [(k, v) for k, v in table.items() if isinstance(v, Mapping)]
    return "\n\n".join([*parts, *(as_toml(v, (*path, k)).rstrip("\n") for k, v in inner)]) + "\n"


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(entry: object) -> str:
    match entry:
        case str():
            return _text(entry)
        case bool():
            return str(entry).lower()
        case date():
            return entry.isoformat()
        case Mapping():
            return "{ " + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in entry.items()) + " }"
        case list() | tuple():
            parts = [_value(each) for each in entry]
            line = f"[{', '.join(parts)}]"
            return line if len(line) <= WIDE else "[\n" + "".join(f"  {p},\n" for p in parts) + "]"
        case _:
            return str(entry)
