"""Codec: the state of a bond as the database keeps it, and back.

Missing fields take their defaults and unknown ones are dropped, so that adding or removing a system
needs no migration.
"""

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from luna.core.account import Account
from luna.core.bond import Known, Systems


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def dump(value: Systems | Known | Account) -> str:
    """A state as JSON text."""
    kind: Any = type(value)
    return _adapter(kind).dump_json(value).decode()


def load_systems(text: str) -> Systems:
    systems: Systems = _adapter(Systems).validate_json(text)
    return systems


def load_known(text: str) -> Known:
    known: Known = _adapter(Known).validate_json(text)
    return known


def load_account(columns: str) -> Account:
    """An account from its row; the row's other columns are dropped."""
    account: Account = _adapter(Account).validate_json(columns)
    return account
