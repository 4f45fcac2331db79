"""The vault: which master key a database is sealed under, and the users' keys at hand.

The database holds the fingerprint of each master that still wraps a key, and marks the current one;
``keys.master`` refers to it. A process that lacks one of them does not start, so that no row is
ever sealed under a key that the others do not have.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

import asyncpg

from luna.errors import VaultError
from luna.store.masters import Masters, Wrapped
from luna.store.queries import sql
from luna.store.seal import DataKey

HELD = 4096  # unwrapped keys that ingress keeps at hand

Person = tuple[int, int]  # bot and user


@dataclass(slots=True)
class Vault:
    """``current`` is the fingerprint of the master that new keys are wrapped by."""

    masters: Masters
    current: str
    _held: OrderedDict[Person, DataKey] = field(default_factory=OrderedDict, repr=False)

    @classmethod
    async def open(cls, pool: asyncpg.Pool, masters: Masters) -> Self:
        """Take the database's current master. Raises ``VaultError`` where one is unknown here."""
        return cls(masters, await current_of(pool, masters))

    async def look_again(self, pool: asyncpg.Pool) -> None:
        """A rotation may have changed the current master since we started."""
        self.masters = self.masters.again()
        self.current = await current_of(pool, self.masters)

    def make(self) -> Wrapped:
        """A key for a new user."""
        return self.masters.make(self.current)

    def key_of(self, bond_id: int, row: Mapping[str, Any]) -> DataKey:
        """The key in a row's columns ``key_id``, ``key_master`` and ``key_wrapped``."""
        wrapped = Wrapped(row["key_id"], row["key_master"], row["key_wrapped"])
        if not self.masters.knows(wrapped.master):
            self.masters = self.masters.again()
        return self.masters.unwrap(bond_id, wrapped)

    def held(self, person: Person) -> DataKey | None:
        """The key of somebody who wrote lately; whoever uses it must fence on its ``key_id``."""
        key = self._held.get(person)
        if key is not None:
            self._held.move_to_end(person)
        return key

    def hold(self, person: Person, key: DataKey) -> None:
        self._held[person] = key
        if len(self._held) > HELD:
            self._held.popitem(last=False)

    def drop(self, person: Person) -> None:
        self._held.pop(person, None)


async def current_of(pool: asyncpg.Pool | asyncpg.Connection, masters: Masters) -> str:
    """The fingerprint of the database's current master; a new database takes ours.

    Raises ``VaultError`` where the database names a master that we were not given.
    """
    rows = await pool.fetch(sql("masters"), masters.current.fingerprint)
    if not rows:  # another process was first, between our look and our insert
        rows = await pool.fetch(sql("masters"), masters.current.fingerprint)
    for row in rows:
        masters.named(row["fingerprint"])
    current = [str(row["fingerprint"]) for row in rows if row["current"]]
    if not current:
        raise VaultError("The database names no current master key: run 'luna vault rotate'.")
    return current[0]
