"""The last look before somebody pays: whether they may, at today's price; no queue is before it.

The same rule as for an offer (P4): a link from a calmer day opens nothing in a crisis.
"""

import asyncio
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import structlog

from luna.clock import Clock
from luna.core import subscription
from luna.core.bond import Bond
from luna.core.guards.facts import Facts
from luna.core.model import Author, Kind, Language, Message, Perception
from luna.core.policy import Policy
from luna.core.tuning import Tuning
from luna.payments.provider import Till
from luna.payments.stars import payload_of
from luna.store import codec
from luna.store.store import Store
from luna.texts import Texts

QUICK = 5.0  # seconds: Telegram gives up after ten
_SAID = {
    "subscribe_free": "checkout-closed",
    "subscribe_closed": "checkout-closed",
    "subscribe_later": "checkout-later",
    "subscribe_active": "checkout-active",
    "subscribe_ending": "checkout-active",
}
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Doorkeeper:
    """What decides."""

    store: Store
    till: Till
    texts: Texts
    tuning: Tuning
    policy: Policy
    clock: Clock

    async def refusal(self, user_id: int, payload: str, language: Language) -> str | None:
        """Why this user may not pay for this invoice now; ``None`` where they may. Never raises."""
        try:
            async with asyncio.timeout(QUICK):
                key = await self._key(user_id, payload)
        except Exception as error:  # whatever it is: an answer is due, and no is the safe one
            log.warning("checkout not looked at", why=type(error).__name__)
            key = "checkout-busy"
        return key and self.texts.say(key, language)

    async def _key(self, user_id: int, payload: str) -> str | None:
        price = self.till.price
        if price is None or payload != payload_of(price):
            return "checkout-changed"
        row = await self.store.pool.fetchrow(
            "SELECT to_jsonb(accounts) AS account, seed, systems "
            "FROM accounts JOIN bonds USING (id) "
            "WHERE accounts.bot_id = $1 AND user_id = $2",
            self.store.bot_id,
            user_id,
        )
        if row is None:
            return "checkout-closed"
        account = codec.load_account(row["account"])
        bond = Bond(row["seed"], systems=codec.load_systems(row["systems"]))
        now = self.clock().astimezone(ZoneInfo(account.timezone))
        nothing = (Message(Author.USER, "", now, Kind.BUTTON),)
        facts = Facts(account, bond, nothing, Perception(), now, self.tuning, self.policy)
        closed = subscription.open_to(facts)
        return _SAID[closed] if closed else None
