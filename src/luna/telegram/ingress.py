"""Ingress: every update is kept in the database before anybody tells Telegram that it came."""

import asyncio
import secrets
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any

import asyncpg
import structlog
from telegram import Bot, Update
from telegram.error import TelegramError

from luna import metrics
from luna.clock import Clock
from luna.core.model import Language
from luna.payments import ledger
from luna.payments.ledger import Payer
from luna.store import people
from luna.store.mailbox import Letter
from luna.store.store import Store
from luna.telegram.backoff import why
from luna.telegram.updates import Asking, Astray, Back, Edit, Gone, Meaning, Money, Tap, read

log = structlog.get_logger()
COURTESY = 5.0  # seconds that leaving a group may take
REMEMBERED = 1000  # invitations answered, so that a repeated one is not answered twice
# What comes of an update that is none: it would come of it again, however often it is posted.
# A date beyond all calendars is an OSError.
UNREADABLE = (
    AttributeError, LookupError, TypeError, ValueError, ArithmeticError, OSError, RecursionError
)  # fmt: skip
UNFIT = (asyncpg.DataError, asyncpg.NotNullViolationError)

Raw = dict[str, Any]


async def nothing_sold(_: Asking) -> str | None:
    """The answer to whoever pays where nobody sells."""
    return "Rien ne se vend ici. Nothing is sold here."


@dataclass(slots=True)
class Ingress:
    """``farewell`` gives what she says in a group before she leaves it; ``refusal`` says why
    somebody may not pay now, and nothing where they may.
    """

    store: Store
    bot: Bot = field(repr=False)  # its own repr shows the token
    clock: Clock
    farewell: Callable[[Language], str]
    refusal: Callable[[Asking], Awaitable[str | None]] = nothing_sold
    _answered: deque[int] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    _errands: set[asyncio.Task[None]] = field(default_factory=set)

    async def take(self, raw: Raw) -> None:
        """Keep what an update asks for; after this it may be acknowledged.

        ``raw`` is the Bot API's JSON. An update that nothing can be made of is logged by its
        number and dropped: it would come again for ever. Raises where the database fails.
        """
        meaning = self._read(raw)
        try:
            await self._keep(meaning)
        except UNFIT as error:
            log.warning("update dropped", update=raw.get("update_id"), why=type(error).__name__)

    async def take_all(self, batch: Iterable[Raw]) -> None:
        """Take a batch: one sender's updates in order, different senders' at the same time.

        Raises one of the failures after all else is kept; a second delivery then fills the gaps.
        """
        lanes: dict[int, list[Raw]] = {}
        for raw in batch:
            lanes.setdefault(sender_of(raw), []).append(raw)
        done = await asyncio.gather(*map(self._take_lane, lanes.values()), return_exceptions=True)
        for failure in done:
            if failure is not None:
                raise failure

    async def close(self) -> None:
        """Wait for what is under way."""
        await asyncio.gather(*self._errands)

    async def _take_lane(self, lane: list[Raw]) -> None:
        for raw in lane:
            await self.take(raw)

    def _read(self, raw: Raw) -> Meaning | None:
        try:
            update = Update.de_json(raw)
            return read(update, self.clock(), secrets.token_hex(8))
        except UNREADABLE as error:
            log.warning("update unreadable", update=raw.get("update_id"), why=type(error).__name__)
            return None

    async def _keep(self, meaning: Meaning | None) -> None:
        match meaning:
            case Letter():
                await self._receive(meaning)
            case Tap():
                await self._receive(meaning.letter)
                self._later(self._acknowledge(meaning.query_id))
            case Edit():
                await self.store.edit(meaning.user_id, meaning.telegram_id, meaning.text)
            case Gone():
                await self.store.blocked(meaning.user_id, self.clock())
            case Back():
                await self.store.unblocked(meaning.user_id)
            case Astray():
                await self._leave(meaning)
            case Asking():
                self._later(self._answer(meaning))
            case Money():
                await self._book(meaning)

    async def _receive(self, letter: Letter) -> None:
        receipt = await self.store.receive(letter)
        if receipt.fresh:
            metrics.received(letter.kind)

    def _later(self, errand: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(errand)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _book(self, money: Money) -> None:
        """Keep what happened to somebody's money; they may have been forgotten since they paid."""
        store = self.store
        person = store.pool, store.vault, store.bot_id, money.user_id
        await people.meet(*person, money.seed, money.language)
        await ledger.keep(store, Payer(money.user_id), money.entry, self.clock())

    async def _answer(self, asking: Asking) -> None:
        """Say yes or no at once, beside all else that is under way: nobody waits behind a queue."""
        no = await self.refusal(asking)
        try:
            await self.bot.answer_pre_checkout_query(asking.query_id, no is None, no)
        except TelegramError as error:
            log.warning("checkout not answered", why=why(error))

    async def _acknowledge(self, query_id: str) -> None:
        """Stop the wait sign on a button: a courtesy, so a failure is nobody's concern."""
        try:
            await self.bot.answer_callback_query(query_id)
        except TelegramError as error:
            log.debug("tap not acknowledged", why=why(error))

    async def _leave(self, astray: Astray) -> None:
        """Say once why, and go. Where that fails, the group's next update brings us back here."""
        try:
            async with asyncio.timeout(COURTESY):
                if astray.invited and astray.update_id not in self._answered:
                    self._answered.append(astray.update_id)
                    await self._say_farewell(astray)
                await self.bot.leave_chat(astray.chat_id)
        except (TelegramError, TimeoutError) as error:
            log.info("group not left", chat=astray.chat_id, why=why(error))

    async def _say_farewell(self, astray: Astray) -> None:
        try:
            await self.bot.send_message(astray.chat_id, self.farewell(astray.language))
        except TelegramError as error:  # a group may forbid writing; leaving is never forbidden
            log.info("group not told", chat=astray.chat_id, why=why(error))


def sender_of(raw: Raw) -> int:
    """Who an update comes from: theirs are kept in order. 0 where nobody is named."""
    for part in raw.values():
        author = part.get("from") if isinstance(part, dict) else None
        if isinstance(author, dict) and isinstance(author.get("id"), int):
            return int(author["id"])
    return 0
