"""The ``deliver`` job: send a bond's bubbles in the order she said them, each at its time.

Every bubble has a job of its own at its time; a job sends whatever is first in line and due.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from pgqueuer import RetryRequested

from luna import metrics
from luna.clock import Clock
from luna.core.model import Language
from luna.core.photos.packs import Sale
from luna.core.reply import Errand
from luna.errors import PhotoError
from luna.exporting import document
from luna.payments.errands import Errands, Wish
from luna.payments.provider import NotNowError
from luna.photos.storage import Storage
from luna.store import outbox, photos
from luna.store.outbox import Later, Picture, Send
from luna.store.store import Store
from luna.telegram.sender import Blocked, NotSent, Refused, SlowDown, Unsure

TYPING_LASTS = 4.5  # seconds: Telegram shows the sign for five
LOOK_AGAIN = timedelta(milliseconds=50)  # at the least, before a held line is looked at again
DOWN = timedelta(seconds=5)  # before another try to reach Telegram
log = structlog.get_logger()

Keyboard = list[list[dict[str, str]]]


class Sender(Protocol):
    """What reaches the user; ``luna.telegram.sender`` in production."""

    async def send(self, user_id: int, text: str, keyboard: Keyboard | None) -> int:
        """Send and return the message's id; raises as ``luna.telegram.sender.Sender`` does."""

    async def send_document(self, user_id: int, name: str, body: bytes) -> int:
        """The same with a file."""

    async def send_photo(
        self,
        user_id: int,
        photo: bytes | str,
        caption: str,
        keyboard: Keyboard | None = None,
        *,
        covered: bool = False,
    ) -> tuple[int, str]:
        """The same with a picture; gives the message's id, and what Telegram calls the picture."""

    async def send_pack(
        self, user_id: int, photos: Sequence[bytes], stars: int, caption: str, payload: str
    ) -> int:
        """The same with pictures that open for a price."""

    async def typing(self, user_id: int) -> None:
        """Show that she is typing; never raises."""


@dataclass(frozen=True, slots=True)
class Courier:
    """What a delivery needs; ``stopping`` is set when the worker drains, and ``sorry`` is what she
    says where a photo cannot be sent.
    """

    store: Store
    sender: Sender
    clock: Clock
    stopping: asyncio.Event
    storage: Storage
    sorry: Mapping[Language, str]
    errands: Errands


async def deliver(bond_id: int, courier: Courier) -> None:
    """Send what is due, in order. Asks for a retry where the first in line is held or not due.

    Behind the last in line nobody looks again: what is said later has a job of its own.
    """
    found = await courier.store.claim(bond_id, courier.clock())
    if isinstance(found, Later):
        raise RetryRequested(max(found.wait, LOOK_AGAIN), "not due")
    while isinstance(found, Send):
        closed = await _hand(found, bond_id, courier)
        if closed and not found.more:
            return
        found = await courier.store.claim(bond_id, courier.clock())


async def _hand(send: Send, bond_id: int, courier: Courier) -> bool:
    """Send a bubble; whether that is over, one way or another."""
    pool, clock = courier.store.pool, courier.clock
    if send.lost:
        log.warning("send uncertain", bond=bond_id, outbox=send.outbox_id)
        await outbox.finish(pool, send.outbox_id, "uncertain", clock())
        metrics.sent("uncertain")
        return True
    held = await _type(send, courier)
    if held is None:
        return False
    send = held
    try:
        message_id = await _sent(send, bond_id, courier)
    except SlowDown as told:
        await _wait_in_line(send, told.wait, "slow down", courier)
    except (NotSent, NotNowError):
        await _wait_in_line(send, DOWN, "not reached", courier)
    except Unsure:
        log.warning("send in doubt", bond=bond_id, outbox=send.outbox_id)
        await outbox.doubt(pool, send)
        metrics.sent("in doubt")
        return False
    except Blocked:
        log.info("blocked", bond=bond_id)
        await outbox.block(pool, bond_id, clock())
        metrics.sent("blocked")
    except Refused as why:
        log.warning("send refused", bond=bond_id, outbox=send.outbox_id, why=str(why))
        await outbox.finish(pool, send.outbox_id, "refused", clock(), error=str(why))
        metrics.sent("refused")
    else:
        await outbox.finish(pool, send.outbox_id, "sent", clock(), message_id)
        metrics.sent("sent")
    return True


async def _sent(send: Send, bond_id: int, courier: Courier) -> int:
    """A document is made only now: until then, and afterwards, it is nowhere (P7). An errand is run
    only now, so that its words are true when they are read.
    """
    if send.picture is not None:
        return await _sent_picture(send, send.picture, courier)
    if send.sale is not None:
        return await _sent_pack(send, send.sale, courier)
    if send.kind == "text":
        return await courier.sender.send(send.user_id, send.text, send.keyboard)
    if send.kind != "document":
        wish = Wish(Errand(send.kind), send.text, send.due_at, str(send.outbox_id))
        told = await courier.errands.run(bond_id, wish)
        return await courier.sender.send(send.user_id, told.text, told.keyboard)
    made = await document(courier.store, bond_id, send.text, courier.clock())
    return await courier.sender.send_document(send.user_id, made.name, made.body)


async def _sent_picture(send: Send, picture: Picture, courier: Courier) -> int:
    """By the name that Telegram gave it, else as an upload. What is no more is not pretended."""
    if picture.retired:
        return await _sorry(send, "retired", courier)
    if picture.file_id is not None:
        try:
            return (await _shown(send, picture, picture.file_id, courier))[0]
        except Refused:  # Telegram does not know it by that name any more
            log.info("photo uploaded again", photo=picture.photo_id)
    try:
        body = await courier.storage.read(picture.name, shipped=picture.shipped)
        number, name = await _shown(send, picture, body, courier)
    except (PhotoError, Refused) as why:
        return await _sorry(send, str(why), courier)
    await photos.uploaded(courier.store.pool, picture.photo_id, courier.store.bot_id, name)
    return number


async def _sent_pack(send: Send, sale: Sale, courier: Courier) -> int:
    """What is said to be in it is in it, or it is not sold."""
    rows = await photos.in_pack(courier.store.pool, sale.pack_id)
    if not rows or any(row["retired"] for row in rows):
        return await _sorry(send, "the pack is not whole any more", courier)
    try:
        read = (courier.storage.read(row["name"], shipped=row["shipped"]) for row in rows)
        bodies = [await each for each in read]
        sender, who = courier.sender, send.user_id
        return await sender.send_pack(who, bodies, sale.stars, send.text, sale.name)
    except (PhotoError, Refused) as why:
        return await _sorry(send, str(why), courier)


async def _shown(
    send: Send, picture: Picture, photo: bytes | str, courier: Courier
) -> tuple[int, str]:
    who, text = send.user_id, send.text
    return await courier.sender.send_photo(who, photo, text, send.keyboard, covered=picture.covered)


async def _sorry(send: Send, why: str, courier: Courier) -> int:
    log.warning("photo not sent", outbox=send.outbox_id, why=why)
    words = courier.sorry[send.language or Language.FR]
    return await courier.sender.send(send.user_id, words, send.keyboard)


async def _type(send: Send, courier: Courier) -> Send | None:
    """Be seen typing until the bubble is due; a draining worker hands it back untouched.

    ``None`` where we stalled for so long that somebody else took it over.
    """
    left = _left(send.due_at, courier.clock())
    if left <= 0:
        return send
    while left > 0:
        await courier.sender.typing(send.user_id)
        if await _stops_within(min(left, TYPING_LASTS), courier.stopping):
            await _wait_in_line(send, timedelta(0), "draining", courier)
        left = _left(send.due_at, courier.clock())
    return await outbox.begin(courier.store.pool, send)


async def _wait_in_line(send: Send, wait: timedelta, why: str, courier: Courier) -> None:
    """Not delivered for certain: keep the place in the line, and come back."""
    until = max(send.due_at, courier.clock() + wait)
    await outbox.postpone(courier.store.pool, send, until, why)
    raise RetryRequested(wait, why)


async def _stops_within(seconds: float, stopping: asyncio.Event) -> bool:
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return False
    return True


def _left(due: datetime, now: datetime) -> float:
    return (due - now).total_seconds()
