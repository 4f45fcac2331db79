"""The ledger as the database keeps it: an event, what it entitles to and word of it, or nothing.

One transaction holds all three, so that whoever is killed anywhere either has kept all of an event
or is told of it again by the provider.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import asyncpg

from luna.core.ledger import Entitlement, Entry, Happened, fold
from luna.core.model import Language
from luna.core.receipts import Receipt, told_of, written
from luna.payments.provider import Customer
from luna.store.queries import sql
from luna.store.seal import Column
from luna.store.store import Store

COLUMNS = "provider, event, kind, at, place, charge, until, recurs, amount, currency"


@dataclass(frozen=True, slots=True)
class Payer:
    """Whom an event is about: a user of the bot's, or the number that the ledger knows them by."""

    user_id: int | None = None
    payer: UUID | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of an event: ``fresh`` the first time, ``bond_id`` where the payer is known."""

    fresh: bool
    bond_id: int | None = None
    now_entitled: Entitlement | None = None


async def keep(
    store: Store, about: Payer, entry: Entry, now: datetime, *, quietly: bool = False
) -> Kept:
    """Add an event, work out the entitlement anew, and have Luna say so. Harmless when repeated.

    ``quietly``: somebody else tells the user.

    A payer whom nobody knows any more is kept for the books, and entitles nobody. Raises
    ``LookupError`` for a user who was never met.
    """
    async with store.pool.acquire() as connection, connection.transaction():
        row = await connection.fetchrow(sql("payer"), store.bot_id, about.user_id, about.payer)
        payer = row["payer"] if row else about.payer
        if payer is None:
            raise LookupError(f"user {about.user_id} is unknown to bot {store.bot_id}")
        if await _add(connection, store.bot_id, payer, entry) is None:
            return Kept(fresh=False, bond_id=row and row["bond_id"])
        if row is None:
            return Kept(fresh=True)
        before = Entitlement(row["paid_until"], row["renews"])
        after = fold(await _entries(connection, payer))
        await connection.execute(sql("entitle"), row["bond_id"], after.paid_until, after.renews)
        receipt = told_of(entry, before, after)
        if receipt is not None and not quietly:
            await _notify(store, connection, row, receipt, now)
    return Kept(fresh=True, bond_id=row["bond_id"], now_entitled=after)


async def customer_of(store: Store, user_id: int) -> Customer:
    """A user as their last provider knows them. Raises ``LookupError`` for one who never paid."""
    row = await store.pool.fetchrow(
        "SELECT id, payer, language FROM accounts WHERE bot_id = $1 AND user_id = $2",
        store.bot_id,
        user_id,
    )
    entries = () if row is None else await entries_of(store, row["id"])
    provider = last_provider(entries)
    if row is None or provider is None:
        raise LookupError(f"user {user_id} has paid nothing here")
    language = Language(row["language"] or Language.FR)
    return Customer(user_id, row["payer"], language, charges_of(entries, provider))


def last_provider(entries: Sequence[Entry]) -> str | None:
    """Whom somebody paid by last, whichever sells today."""
    paid = [each for each in entries if each.kind is Happened.PAID]
    return paid[-1].provider if paid else None


def charges_of(entries: Sequence[Entry], provider: str) -> tuple[str, ...]:
    """What somebody paid by a provider, the newest first."""
    paid = (each for each in entries if each.kind is Happened.PAID)
    return tuple(each.charge for each in paid if each.provider == provider)[::-1]


async def entries_of(store: Store, bond_id: int) -> tuple[Entry, ...]:
    """What the ledger holds about a user, oldest first."""
    payer = await store.pool.fetchval("SELECT payer FROM accounts WHERE id = $1", bond_id)
    return tuple(await _entries(store.pool, payer))


async def _add(
    connection: asyncpg.Connection, bot_id: int, payer: UUID, entry: Entry
) -> int | None:
    added: int | None = await connection.fetchval(
        sql("keep_payment"),
        bot_id,
        payer,
        entry.provider,
        entry.event,
        entry.kind,
        entry.at,
        entry.place,
        entry.charge,
        entry.until,
        entry.recurs,
        entry.amount,
        entry.currency,
    )
    return added


async def _entries(connection: asyncpg.Pool | asyncpg.Connection, payer: UUID) -> Sequence[Entry]:
    rows = await connection.fetch(
        f"SELECT {COLUMNS} FROM payments WHERE payer = $1 ORDER BY at, id",  # noqa: S608  our own names
        payer,
    )
    return [replace(Entry(**row), kind=Happened(row["kind"])) for row in rows]


async def _notify(
    store: Store,
    connection: asyncpg.Connection,
    row: asyncpg.Record,
    receipt: Receipt,
    now: datetime,
) -> None:
    """Below zero, as other rows of our own: Telegram numbers its updates upwards from one."""
    number = await connection.fetchval("SELECT -nextval(pg_get_serial_sequence('inbox', 'id'))")
    key = store.vault.key_of(row["bond_id"], row)
    sealed = key.seal(written(receipt), Column.INBOX_TEXT, number)
    await connection.execute(sql("notify"), row["bond_id"], number, now, sealed, store.wakes)
