"""Errands: what a provider is asked for at the moment in which the words about it leave.

An invoice is made when it is seen, and "it is stopped" is only said once it is: whoever is killed
in between asks again, and a provider takes the same wish twice.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from luna.clock import Clock
from luna.core.ledger import LAST, Entry, Happened
from luna.core.model import Language
from luna.core.reply import Errand
from luna.payments import ledger
from luna.payments.ledger import Payer
from luna.payments.provider import Customer, NotNowError, PaymentProvider, RefusedError, Till
from luna.store.store import Store
from luna.texts import Texts

PATIENCE = timedelta(minutes=1)  # then the user is told that it did not work, and may ask again
_WORD = {Errand.CANCEL: Happened.CANCELLED, Errand.RESUME: Happened.RESUMED}

Rows = list[list[dict[str, str]]]


@dataclass(frozen=True, slots=True)
class Wish:
    """An errand to run: its words, since when it is due, and a number that is its own."""

    errand: Errand
    text: str
    due_at: datetime
    number: str


@dataclass(frozen=True, slots=True)
class Told:
    """What leaves: the words, and where they lead."""

    text: str
    link: str | None = None
    label: str = ""

    @property
    def keyboard(self) -> Rows | None:
        return [[{"text": self.label, "url": self.link}]] if self.link else None


@dataclass(frozen=True, slots=True)
class Errands:
    """What runs them."""

    store: Store
    till: Till
    texts: Texts
    clock: Clock

    async def run(self, bond_id: int, wish: Wish) -> Told:
        """Ask the provider. Raises ``NotNowError`` while it is worth asking again."""
        row = await self.store.pool.fetchrow(
            "SELECT user_id, payer, language FROM accounts WHERE id = $1", bond_id
        )
        language = Language(row["language"] or Language.FR)
        try:
            return await self._asked(bond_id, wish, (row["user_id"], row["payer"]), language)
        except RefusedError:
            return Told(self.texts.say(f"{wish.errand}-refused", language))
        except NotNowError:
            if self.clock() - wish.due_at < PATIENCE:
                raise
            return Told(self.texts.say(f"{wish.errand}-refused", language))

    async def _asked(
        self, bond_id: int, wish: Wish, person: tuple[int, UUID], language: Language
    ) -> Told:
        entries = await ledger.entries_of(self.store, bond_id)
        if wish.errand is Errand.CHECKOUT:
            if self.till.selling is None:
                raise RefusedError("nothing is sold any more")
            who = Customer(*person, language)
            address = await self.till.selling.checkout(who)
            return Told(wish.text, address, self.texts.say("checkout-pay", language))
        provider = self._renewing(entries)
        who = Customer(*person, language, ledger.charges_of(entries, provider.name))
        act = provider.stop if wish.errand is Errand.CANCEL else provider.resume
        link = await act(who)
        if link is not None:
            text = self.texts.say(f"{wish.errand}-there", language)
            return Told(text, link, self.texts.say("checkout-there", language))
        word = _word(wish, provider.name, self.clock())
        await ledger.keep(self.store, Payer(payer=who.payer), word, word.at, quietly=True)
        return Told(wish.text)

    def _renewing(self, entries: tuple[Entry, ...]) -> PaymentProvider:
        provider = self.till.known.get(ledger.last_provider(entries) or "")
        if provider is None:
            raise RefusedError("no provider knows this subscription")
        return provider


def _word(wish: Wish, provider: str, now: datetime) -> Entry:
    event = f"{wish.errand}:{wish.number}"
    return Entry(provider, event, _WORD[wish.errand], now, place=LAST)
