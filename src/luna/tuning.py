"""Reading ``tuning.toml``: every number is there, and nothing else is."""

from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError

from luna.core.tuning import Tuning
from luna.strict import PersonaError, Table, read_toml


def load_tuning(path: Path) -> Tuning:
    """The persona's numbers. Raises ``PersonaError`` with the place of the first slip."""
    table = read_toml(path)
    _refuse_unknown(table, Tuning, str(path))
    try:
        return TypeAdapter(Tuning).validate_python(table)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PersonaError(f"{path}: {place}: {first['msg'].lower()}.") from None


def _refuse_unknown(table: Table, shape: type[Any], at: str) -> None:
    known = get_type_hints(shape)
    for key, value in table.items():
        if key not in known:
            raise PersonaError(f"{at}: unknown key '{key}': known are {', '.join(known)}.")
        if is_dataclass(known[key]) and isinstance(value, dict):
            _refuse_unknown(value, known[key], f"{at}: [{key}]")
