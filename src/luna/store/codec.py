"""Codec: the state of a bond as the database keeps it, and back.

Missing fields take their defaults and unknown ones are dropped, so that adding or removing a system
needs no migration.
"""

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from luna.core.account import Account
from luna.core.bond import Bond, Known, Systems
from luna.core.model import Message


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def dump(value: Systems | Known | Account) -> str:
    """A state as JSON text."""
    kind: Any = type(value)
    return _adapter(kind).dump_json(value).decode()


def load_bond(seed: str, version: int, systems: str, known: str) -> Bond:
    return Bond(
        seed=seed,
        version=version,
        systems=_adapter(Systems).validate_json(systems),
        known=_adapter(Known).validate_json(known),
    )


def load_account(columns: str) -> Account:
    """An account from its row; the row's other columns are dropped."""
    account: Account = _adapter(Account).validate_json(columns)
    return account


def load_messages(rows: str | None) -> tuple[Message, ...]:
    messages: list[Message] = _adapter(list[Message]).validate_json(rows or "[]")
    return tuple(messages)
