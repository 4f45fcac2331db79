"""People: their accounts, one by one, for the faces and commands that look at a single user."""

from datetime import datetime

import asyncpg

from luna.core.account import Account
from luna.core.model import Language
from luna.errors import VaultError
from luna.store import codec, forgetting
from luna.store.queries import sql
from luna.store.seal import DataKey
from luna.store.vault import Vault

MASTER_GONE = "keys_master_fkey"
TRIES = 3  # to meet somebody whom others meet or make forgotten at the same moment


async def meet(
    pool: asyncpg.Pool,
    vault: Vault,
    bot_id: int,
    user_id: int,
    seed: str,
    language: Language | None = None,
) -> DataKey:
    """The key of a user and with it their bond, both made where they are new."""
    for _ in range(TRIES):
        new = vault.make()
        given = (new.key_id, new.master, new.wrapped)
        try:
            row = await pool.fetchrow(sql("meet"), bot_id, user_id, seed, language, *given)
        except asyncpg.ForeignKeyViolationError as error:
            if error.constraint_name != MASTER_GONE:
                raise
            await vault.look_again(pool)  # a rotation has retired this master meanwhile
            continue
        if row is not None:
            return vault.key_of(row["bond_id"], row)
    raise VaultError(f"user {user_id} of bot {bot_id} has an account without a key")


async def key_of(pool: asyncpg.Pool, vault: Vault, bond_id: int) -> DataKey | None:
    """The key of a bond; nothing where there is nobody."""
    row = await pool.fetchrow(
        "SELECT id AS key_id, master AS key_master, wrapped AS key_wrapped FROM keys "
        "WHERE bond_id = $1",
        bond_id,
    )
    return row and vault.key_of(bond_id, row)


async def account(pool: asyncpg.Pool, bond_id: int) -> Account:
    row: str = await pool.fetchval("SELECT to_jsonb(a) FROM accounts a WHERE id = $1", bond_id)
    return codec.load_account(row)


async def change(pool: asyncpg.Pool, bond_id: int, account: Account) -> None:
    """Write an account as it is now; only for users who are not in a turn."""
    await pool.execute(sql("change_account"), bond_id, codec.dump(account))


async def forget(pool: asyncpg.Pool, bot_id: int, user_id: int) -> None:
    """Remove a user and all that hangs on them."""
    there = "SELECT id FROM accounts WHERE bot_id = $1 AND user_id = $2"
    bond_id = await pool.fetchval(there, bot_id, user_id)
    if bond_id is not None:
        await forgetting.erase(pool, bond_id)


async def due_at(pool: asyncpg.Pool, bond_id: int) -> datetime | None:
    """When Luna means to write to the user first."""
    due: datetime | None = await pool.fetchval(
        "SELECT next_due_at FROM bonds WHERE id = $1", bond_id
    )
    return due


async def last_seen(pool: asyncpg.Pool, bond_id: int) -> datetime | None:
    """When the user last wrote, on their clock."""
    seen: datetime | None = await pool.fetchval(
        "SELECT last_user_at FROM bonds WHERE id = $1", bond_id
    )
    return seen
