"""Reading ``tuning.toml``: every number is there, and nothing else is."""

import tomllib
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError

from luna.core.tuning import Tuning
from luna.strict import PersonaError, Table, read_toml


def load_tuning(path: Path) -> Tuning:
    """The persona's numbers. Raises ``PersonaError`` with the place of the first slip."""
    table = read_toml(path)
    _refuse_unknown(table, Tuning, str(path))
    return _validated(table, str(path))


def laid_over(tuning: Tuning, text: str) -> Tuning:
    """The numbers with some of them changed, by TOML that names those alone.

    Raises ``PersonaError`` with the place of the first slip.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PersonaError(f"This is no TOML: {error}.") from None
    _refuse_unknown(table, Tuning, "tuning")
    whole = adapter().dump_python(tuning)
    return _validated(_merged(whole, table), "tuning")


def _merged(below: dict[str, Any], above: Table) -> dict[str, Any]:
    """Tables are laid over each other; anything else is taken as it is given."""
    both = {
        key: _merged(below[key], value)
        for key, value in above.items()
        if isinstance(value, dict) and isinstance(below.get(key), dict)
    }
    return {**below, **above, **both}


def _validated(table: Table, at: str) -> Tuning:
    try:
        return adapter().validate_python(table)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PersonaError(f"{at}: {place}: {first['msg'].lower()}.") from None


@cache
def adapter() -> TypeAdapter[Tuning]:
    """Building its schema takes far longer than using it."""
    return TypeAdapter(Tuning)


def _refuse_unknown(table: Table, shape: type[Any], at: str) -> None:
    known = get_type_hints(shape)
    for key, value in table.items():
        if key not in known:
            raise PersonaError(f"{at}: unknown key '{key}': known are {', '.join(known)}.")
        if is_dataclass(known[key]) and isinstance(value, dict):
            _refuse_unknown(value, known[key], f"{at}: [{key}]")
