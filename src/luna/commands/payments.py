"""``luna payments``: the ledger for people, refunds, and comparing books."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TextIO
from uuid import UUID

import asyncpg

from luna import clock
from luna.commands.user import Reason, audit
from luna.core import prices
from luna.core.ledger import Entry
from luna.core.model import Language
from luna.errors import LunaError
from luna.opening import database, masters_of
from luna.payments import ledger, stars, stripe
from luna.payments.ledger import Payer
from luna.payments.provider import Customer, NotNowError, PaymentProvider, RefusedError
from luna.payments.reconcile import reconcile
from luna.payments.stars import Stars
from luna.payments.tills import page_till, telegram_till
from luna.settings import Settings, load_settings
from luna.store.migrate import migrate
from luna.store.store import Store, connect
from luna.store.turns import Patience
from luna.telegram.bot import open_bot
from luna.texts import load_texts

LISTED = """
    SELECT p.at, p.provider, p.kind, p.amount, p.currency, p.charge, p.until
    FROM payments p LEFT JOIN accounts USING (payer)
    WHERE $1::bigint IS NULL OR user_id = $1 ORDER BY p.at, p.id
"""
PAID = """
    SELECT p.payer, p.provider, p.amount, p.currency, bots.name AS bot, accounts.id AS bond, user_id
    FROM payments p JOIN bots ON bots.id = p.bot_id LEFT JOIN accounts USING (payer)
    WHERE p.charge = $1 AND p.kind IN ('paid', 'bought')
"""


class PaymentsError(LunaError):
    """There is no such payment, or its provider cannot give it back."""


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment to give back, and whose it was; nobody's where they are forgotten."""

    charge: str
    payer: UUID
    provider: str
    amount: int
    currency: str
    bot: str
    bond: int | None
    user_id: int | None


def show(of: int | None, url: str | None, out: TextIO) -> None:
    async def body(dsn: str) -> None:
        async with await connect(dsn, 1) as pool:
            rows = await pool.fetch(LISTED, of)
        out.write("".join(f"{_line(row)}\n" for row in rows) or "Nothing was paid.\n")

    _run(url, body)


def refund(charge: str, reason: Reason, user: int | None, url: str | None, out: TextIO) -> None:
    settings = load_settings()

    async def body(dsn: str) -> None:
        found = await _find(dsn, charge)
        opening = Store.open(
            dsn, found.bot, masters_of(settings), patience=Patience.none(), wakes=True
        )
        async with await opening as store, _provider(settings, found) as provider:
            await give_back(store, provider, found, reason, user)
        out.write(f"{charge} is given back, and does not renew.\n")

    _run(url, body)


async def give_back(
    store: Store, provider: PaymentProvider, found: Paid, reason: Reason, user: int | None
) -> None:
    """Ask the provider, then keep it: killed in between, it is told of, or asked, again."""
    whose = found.user_id or user
    if whose is None and found.provider == stars.NAME:
        raise PaymentsError(f"{found.charge} is nobody's any more: say who paid with --user.")
    await audit(store, found.bond or 0, "refund", reason)
    who = Customer(whose or 0, found.payer, Language.FR, (found.charge,))
    try:
        await provider.refund(who, found.charge)
    except (RefusedError, NotNowError) as error:
        raise PaymentsError(f"{found.charge} was not given back: {error}.") from None
    await ledger.keep(store, Payer(payer=found.payer), _entry(found), clock.wall())


def compare(url: str | None, out: TextIO) -> None:
    settings = load_settings()

    async def body(dsn: str) -> None:
        async with open_bot(settings) as bot:
            till = telegram_till(settings, bot, load_texts())
            name = f"telegram:{bot.token.partition(':')[0]}"
            opening = Store.open(
                dsn, name, masters_of(settings), patience=Patience.none(), wakes=True
            )
            provider = till.known[stars.NAME]
            async with await opening as store:
                if isinstance(provider, Stars):
                    out.write(f"{await reconcile(store, provider, clock.wall())} were missing.\n")

    _run(url, body)


@asynccontextmanager
async def _provider(settings: Settings, found: Paid) -> AsyncIterator[PaymentProvider]:
    if found.provider == stars.NAME:
        async with open_bot(settings) as bot:
            yield telegram_till(settings, bot, load_texts()).known[stars.NAME]
        return
    provider = page_till(settings, load_texts()).known.get(found.provider)
    if provider is None:
        raise PaymentsError(f"{found.provider} is not set up: PAYMENTS names another provider.")
    yield provider


def _entry(found: Paid) -> Entry:
    at = clock.wall()
    if found.provider == stripe.NAME:
        return stripe.refunded(found.charge, found.amount, found.currency, at)
    return stars.refunded(found.charge, found.amount, at)


async def _find(dsn: str, charge: str) -> Paid:
    async with await connect(dsn, 1) as pool:
        row = await pool.fetchrow(PAID, charge)
    if row is None:
        raise PaymentsError(f"{charge} is no payment here: see 'luna payments list'.")
    return Paid(charge, **row)


def _line(row: asyncpg.Record) -> str:
    money = prices.shown(row["amount"], row["currency"], Language.EN) if row["currency"] else ""
    until = f"until {row['until']:%Y-%m-%d}" if row["until"] else ""
    parts = (
        f"{row['at']:%Y-%m-%d %H:%M}",
        row["provider"],
        row["kind"],
        money,
        until,
        row["charge"],
    )
    return "  ".join(part for part in parts if part)


def _run(url: str | None, body: Callable[[str], Awaitable[None]]) -> None:
    settings = load_settings()

    async def main(dsn: str) -> None:
        await migrate(dsn, masters_of(settings))
        await body(dsn)

    with database(settings, url) as dsn:
        asyncio.run(main(dsn))
