"""The mailbox: updates come in once, whatever Telegram repeats."""

from dataclasses import dataclass
from datetime import datetime

import asyncpg

from luna.core.model import Kind, Language
from luna.store.queries import sql
from luna.store.turns import Patience


@dataclass(frozen=True, slots=True)
class Letter:
    """An update that asks for a turn. ``seed`` is used where the user is new."""

    user_id: int
    update_id: int
    at: datetime
    kind: Kind
    text: str | None
    seed: str
    telegram_id: int | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """``fresh`` is false for an update that came before: nothing was written."""

    bond_id: int
    fresh: bool


async def receive(
    pool: asyncpg.Pool, bot_id: int, letter: Letter, patience: Patience | None
) -> Receipt:
    """Keep the update and wake its turn, in one transaction; no ``patience``: no wake-up."""
    arguments = (
        bot_id,
        letter.user_id,
        letter.update_id,
        letter.language,
        letter.at,
        letter.kind,
        letter.text,
        letter.telegram_id,
        letter.seed,
        patience and patience.pause,
        patience and patience.longest,
    )
    row = await pool.fetchrow(sql("receive"), *arguments)
    if row is None:  # two first messages at once: the other one made the account meanwhile
        row = await pool.fetchrow(sql("receive"), *arguments)
    return Receipt(bond_id=row["bond_id"], fresh=row["fresh"])


async def edit(pool: asyncpg.Pool, bot_id: int, user_id: int, telegram_id: int, text: str) -> None:
    """Change the words of a message that was edited; no turn is taken again."""
    await pool.execute(sql("edit"), bot_id, user_id, telegram_id, text)


async def blocked(pool: asyncpg.Pool, bot_id: int, user_id: int, now: datetime) -> None:
    """The user blocked the bot, as Telegram says it; nothing where they are unknown."""
    await pool.execute(sql("blocked"), bot_id, user_id, now)


async def unblocked(pool: asyncpg.Pool, bot_id: int, user_id: int) -> None:
    """The user unblocked the bot, without a word yet."""
    await pool.execute(sql("unblocked"), bot_id, user_id)
