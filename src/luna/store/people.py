"""People: their accounts, one by one, for the faces and commands that look at a single user."""

from datetime import datetime

import asyncpg

from luna.core.account import Account
from luna.store import codec
from luna.store.queries import sql


async def meet(pool: asyncpg.Pool, bot_id: int, user_id: int, seed: str) -> int:
    """The bond of a user, made where they are new."""
    bond_id: int = await pool.fetchval(sql("meet"), bot_id, user_id, seed)
    return bond_id


async def account(pool: asyncpg.Pool, bond_id: int) -> Account:
    row: str = await pool.fetchval("SELECT to_jsonb(a) FROM accounts a WHERE id = $1", bond_id)
    return codec.load_account(row)


async def change(pool: asyncpg.Pool, bond_id: int, account: Account) -> None:
    """Write an account as it is now; only for users who are not in a turn."""
    await pool.execute(sql("change_account"), bond_id, codec.dump(account))


async def forget(pool: asyncpg.Pool, bot_id: int, user_id: int) -> None:
    """Remove a user and all that hangs on them."""
    await pool.execute("DELETE FROM accounts WHERE bot_id = $1 AND user_id = $2", bot_id, user_id)


async def last_seen(pool: asyncpg.Pool, bond_id: int) -> datetime | None:
    """When the user last wrote, on their clock."""
    seen: datetime | None = await pool.fetchval(
        "SELECT last_user_at FROM bonds WHERE id = $1", bond_id
    )
    return seen
