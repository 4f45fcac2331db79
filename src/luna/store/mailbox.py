"""The mailbox: updates come in once, whatever Telegram repeats."""

from dataclasses import dataclass
from datetime import datetime

import asyncpg

from luna.core.model import Kind, Language
from luna.errors import VaultError
from luna.store import people, words
from luna.store.queries import sql
from luna.store.seal import Column, DataKey
from luna.store.turns import Patience
from luna.store.vault import Vault

BOND_GONE = "inbox_bond_id_fkey"


@dataclass(frozen=True, slots=True)
class Letter:
    """An update that asks for a turn. ``seed`` is used where the user is new; ``photo`` is what
    Telegram calls a picture that came with it.
    """

    user_id: int
    update_id: int
    at: datetime
    kind: Kind
    text: str | None
    seed: str
    telegram_id: int | None = None
    language: Language | None = None
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """``fresh`` is false for an update that came before: nothing was written."""

    bond_id: int
    fresh: bool


async def receive(
    pool: asyncpg.Pool, vault: Vault, bot_id: int, letter: Letter, patience: Patience | None
) -> Receipt:
    """Keep the update and wake its turn, in one transaction; no ``patience``: no wake-up.

    One statement for whoever wrote lately. Where their key has been destroyed elsewhere, that
    statement writes nothing: they are met anew, as the stranger that they are again.
    """
    person = bot_id, letter.user_id
    for _ in range(people.TRIES):
        key = vault.held(person)
        if key is None:
            key = await people.meet(pool, vault, *person, letter.seed, letter.language)
            vault.hold(person, key)
        fresh = await _keep(pool, key, letter, patience)
        if fresh is not None:
            return Receipt(key.bond_id, fresh)
        vault.drop(person)
    raise VaultError(f"user {letter.user_id} of bot {bot_id} is forgotten faster than met")


async def _keep(
    pool: asyncpg.Pool, key: DataKey, letter: Letter, patience: Patience | None
) -> bool | None:
    """Whether the update is new; ``None`` where the key is nobody's any more."""

    def sealed(words: str | None, column: Column) -> bytes | None:
        return words if words is None else key.seal(words, column, letter.update_id)

    try:
        fresh: bool | None = await pool.fetchval(
            sql("receive"),
            key.bond_id,
            key.key_id,
            letter.update_id,
            letter.at,
            letter.kind,
            sealed(letter.text, Column.INBOX_TEXT),
            letter.telegram_id,
            patience and patience.pause,
            patience and patience.longest,
            sealed(letter.photo, Column.INBOX_PHOTO),
        )
    except asyncpg.ForeignKeyViolationError as error:
        if error.constraint_name != BOND_GONE:
            raise
        return None  # forgotten between the statement's look and its write
    return fresh


async def edit(
    pool: asyncpg.Pool, vault: Vault, bot_id: int, user_id: int, telegram_id: int, text: str
) -> None:
    """Change the words of a message that was edited; no turn is taken again."""
    for _ in range(people.TRIES):
        row = await pool.fetchrow(sql("edited"), bot_id, user_id, telegram_id)
        if row is None or (row["update_id"] is None and row["turn"] is None):
            return
        key = vault.key_of(row["bond_id"], row)
        waiting = key.seal(text, Column.INBOX_TEXT, row["update_id"])
        line = key.seal(text, Column.MESSAGE_TEXT, words.ROW_NAMES[Column.MESSAGE_TEXT](row))
        where = (row["update_id"], waiting, row["turn"], row["place"], line)
        if await pool.fetchval(sql("edit"), key.bond_id, *where):
            return  # else a turn answered it meanwhile: it is in the transcript now


async def blocked(pool: asyncpg.Pool, bot_id: int, user_id: int, now: datetime) -> None:
    """The user blocked the bot, as Telegram says it; nothing where they are unknown."""
    await pool.execute(sql("blocked"), bot_id, user_id, now)


async def unblocked(pool: asyncpg.Pool, bot_id: int, user_id: int) -> None:
    """The user unblocked the bot, without a word yet."""
    await pool.execute(sql("unblocked"), bot_id, user_id)
