"""Reconciliation: what Telegram's own books know of and our ledger does not, whatever became of the
update that should have told it.

Looked through from where the last look ended; whoever is killed looks at a page again.
"""

from datetime import datetime
from secrets import token_hex
from typing import Any

from telegram import StarTransaction, TransactionPartnerUser

from luna.core.ledger import Entry
from luna.core.photos.packs import sale_of
from luna.payments import ledger, stars
from luna.payments.ledger import Payer
from luna.payments.stars import OURS, PAGE, Stars
from luna.store import people
from luna.store.queries import sql
from luna.store.store import Store


async def reconcile(store: Store, provider: Stars, now: datetime) -> int:
    """Add what is missing; says how many entries were. Raises ``NotNowError``."""
    added, whole = 0, True
    while whole:
        seen = await store.pool.fetchval(sql("reconciled"), store.bot_id, stars.NAME, 0) or 0
        page = await provider.books(seen, PAGE)
        for transaction in page:
            added += await _settled(store, transaction, now)
        await store.pool.fetchval(sql("reconciled"), store.bot_id, stars.NAME, len(page))
        whole = len(page) == PAGE
    return added


async def _settled(store: Store, transaction: StarTransaction, now: datetime) -> bool:
    """Whether the transaction was ours and unknown; somebody forgotten is not met again for it."""
    partner: Any = transaction.source or transaction.receiver
    entry = _entry(transaction, partner)
    known = "SELECT true FROM payments WHERE bot_id = $1 AND provider = $2 AND event = $3"
    if entry is None or await store.pool.fetchval(known, store.bot_id, stars.NAME, entry.event):
        return False
    person = store.pool, store.vault, store.bot_id, partner.user.id
    await people.meet(*person, token_hex(8))
    return (await ledger.keep(store, Payer(partner.user.id), entry, now)).fresh


def _entry(transaction: StarTransaction, partner: TransactionPartnerUser) -> Entry | None:
    """Nothing where it is about nothing of ours."""
    name, amount, at = stars.payload(transaction), transaction.amount, transaction.date
    pack = sale_of(name) is not None
    if not pack and not name.startswith(OURS):
        return None
    charge = name if pack else transaction.id
    if transaction.source is None:  # it left: given back
        return stars.refunded(charge, amount, at)
    if pack:
        return stars.bought(name, at)
    return stars.found(charge, amount, at, stars.PERIOD if partner.subscription_period else None)
