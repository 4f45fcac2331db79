"""The sender: one text to one user, and a plain answer to what became of it.

Telegram has no idempotency key, so the failures are told apart by what a retry would do:
``NotSent`` and ``SlowDown`` may be tried again, ``Refused`` and ``Blocked`` never, and ``Unsure``
once at the risk of saying something twice.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputPaidMediaPhoto,
)
from telegram.constants import ChatAction
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from luna.core.text import units
from luna.hygiene import LIMIT, cut, whole
from luna.telegram.backoff import wait_of
from luna.telegram.request import NotTakenError

PRESS_LIMIT = 64  # bytes of a button's callback data
TYPING = 2.0  # seconds that showing her typing may hold up what she types

Rows = list[list[dict[str, str]]]

# Where a text may be parted, the best place first; a space is never inside a link or a mention.
_PLACES = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?…])\s"))
_SPACE = re.compile(r"\s+")


class SlowDown(Exception):  # noqa: N818  named for what Telegram says
    """429: nothing was sent; try again after ``wait``."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(f"Telegram asks to wait {wait.total_seconds():g} s")
        self.wait = wait


class Blocked(Exception):  # noqa: N818
    """403: this user does not want messages, or is no more."""


class Refused(Exception):  # noqa: N818
    """A final no: this message will never be taken."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class NotSent(Exception):  # noqa: N818
    """Telegram certainly did not take it, and may take it later."""


class Unsure(Exception):  # noqa: N818
    """Telegram may have taken it: the answer was lost."""


class Sender:
    """Sends through one bot; plain text, no markup is read into it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, user_id: int, text: str, keyboard: Rows | None = None) -> int:
        """Send a text, in several messages where it is too long for one.

        ``keyboard``: rows of ``{"text", "press"}`` or ``{"text", "url"}``, below the last message.
        Gives the last message's Telegram id. Raises ``SlowDown``, ``Blocked``, ``Refused``,
        ``NotSent``, ``Unsure``; once a first part is out, a failure of the next is ``Unsure``,
        since sending all of it again would repeat that part.
        """
        markup = _markup(keyboard)
        *before, last = split(whole(text))
        for number, part in enumerate(before):
            await self._send(user_id, part, None, first=number == 0)
        return await self._send(user_id, last, markup, first=not before)

    async def send_document(self, user_id: int, name: str, body: bytes) -> int:
        """Send a file; raises as ``send`` does."""
        try:
            message = await self._bot.send_document(user_id, InputFile(body, name))
        except TelegramError as error:
            raise _failure(error) from None
        return message.message_id

    async def send_photo(
        self,
        user_id: int,
        photo: bytes | str,
        caption: str,
        keyboard: Rows | None = None,
        *,
        covered: bool = False,
    ) -> tuple[int, str]:
        """Send a picture, its bytes or what Telegram calls it; it can't be saved or passed on.

        ``covered``: under a spoiler. Gives the message's id and Telegram's name of the picture.
        Raises as ``send`` does; a name that Telegram does not know any more is ``Refused``.
        """
        given = photo if isinstance(photo, str) else InputFile(photo, "photo.jpg")
        try:
            message = await self._bot.send_photo(
                user_id,
                given,
                caption=whole(caption) or None,
                has_spoiler=covered,
                protect_content=True,
                reply_markup=_markup(keyboard),
            )
        except TelegramError as error:
            raise _failure(error) from None
        return message.message_id, message.photo[-1].file_id

    async def send_pack(
        self, user_id: int, photos: Sequence[bytes], stars: int, caption: str, payload: str
    ) -> int:
        """Send pictures that open for ``stars``; ``payload`` comes back with who paid, and is not
        shown. Gives the message's id; raises as ``send`` does.
        """
        media = [InputPaidMediaPhoto(InputFile(each, "photo.jpg", attach=True)) for each in photos]
        try:
            message = await self._bot.send_paid_media(
                user_id,
                stars,
                media,
                caption=whole(caption) or None,
                payload=payload,
                protect_content=True,
            )
        except TelegramError as error:
            raise _failure(error) from None
        return message.message_id

    async def typing(self, user_id: int) -> None:
        """Show her typing for five seconds; a failure is nobody's concern, the send will say it."""
        try:
            await self._bot.send_chat_action(
                user_id, ChatAction.TYPING, read_timeout=TYPING, connect_timeout=TYPING
            )
        except TelegramError:
            return

    async def _send(
        self, user_id: int, text: str, markup: InlineKeyboardMarkup | None, *, first: bool
    ) -> int:
        try:
            sent = await self._bot.do_api_request(
                "send_message",
                {
                    "chat_id": user_id,
                    "text": text,
                    "reply_markup": markup,
                    "link_preview_options": {"is_disabled": True},
                },
            )
        except TelegramError as error:
            failure = _failure(error)
            if not first and isinstance(failure, (SlowDown, NotSent)):
                failure = Unsure("only a first part was sent")
            raise failure from None
        return _number(sent)


def split(text: str, limit: int = LIMIT) -> list[str]:
    """Part a text into messages of at most ``limit`` UTF-16 units: at a paragraph, a line, a
    sentence or a space, and only without any of them within a word, between two graphemes.
    """
    parts = []
    while units(text) > limit:
        head = cut(text, limit)
        end = _parting(head)
        parts.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [part for part in (*parts, text) if part] or [""]


def _parting(head: str) -> int:
    """Where to part: in the second half if possible, so that no message is a mere scrap."""
    for place in _PLACES:
        ends = [found.end() for found in place.finditer(head)]
        if ends and ends[-1] > len(head) // 2:
            return ends[-1]
    spaces = [found.end() for found in _SPACE.finditer(head) if found.start()]
    return spaces[-1] if spaces else len(head)


def _markup(keyboard: Rows | None) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    for button in (button for row in keyboard for button in row):
        if "url" not in button and not 1 <= len(button["press"].encode()) <= PRESS_LIMIT:
            raise Refused(f"a button's press holds 1 to {PRESS_LIMIT} bytes")
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(b["text"], url=b.get("url"), callback_data=b.get("press"))
                for b in row
            ]
            for row in keyboard
        ]
    )


def _number(sent: object) -> int:
    """The id of the message that Telegram says it sent. Raises ``Unsure`` where it says none."""
    match sent:
        case {"message_id": int(number)}:
            return number
        case _:
            raise Unsure("the answer names no message")


def _failure(error: TelegramError) -> Exception:
    match error:
        case RetryAfter():
            return SlowDown(wait_of(error))
        case Forbidden():
            return Blocked(error.message)
        case BadRequest():
            return Refused(error.message)
        case NotTakenError() | InvalidToken() | Conflict():  # a token is the operator's to mend
            return NotSent(error.message)
        case NetworkError():
            return Unsure(error.message)
        case _:
            return Refused(error.message)
