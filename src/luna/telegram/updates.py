"""Updates: what each one means to Luna, and nothing of how it came or where it is kept."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import index
from typing import Any

from telegram import (
    CallbackQuery,
    ChatMember,
    ChatMemberUpdated,
    Message,
    PaidMediaPurchased,
    PreCheckoutQuery,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType, MessageEntityType

from luna.core.ledger import Entry
from luna.core.model import Kind, Language
from luna.hygiene import clean
from luna.payments import stars
from luna.store.mailbox import Letter

ALLOWED = (
    "message", "edited_message", "callback_query", "my_chat_member", "pre_checkout_query",
    "subscription", "purchased_paid_media",
)  # fmt: skip
ENOUGH = 1024  # pixels of a side: of a photo's sizes, the smallest that has them is fetched
IMAGES = frozenset({"image/jpeg", "image/png", "image/webp"})
LIVE = timedelta(minutes=1)  # older than this, a message waited for us

# The first that a message has decides: a GIF also comes as a document, a venue as a location.
_KINDS = (
    ("sticker", Kind.STICKER),
    ("dice", Kind.STICKER),
    ("photo", Kind.PHOTO),
    ("video", Kind.PHOTO),
    ("video_note", Kind.PHOTO),
    ("animation", Kind.PHOTO),
    ("live_photo", Kind.PHOTO),
    ("paid_media", Kind.PHOTO),
    ("story", Kind.PHOTO),
    ("voice", Kind.VOICE),
    ("audio", Kind.VOICE),
    ("location", Kind.LOCATION),
    ("document", Kind.DOCUMENT),
    ("contact", Kind.DOCUMENT),
    ("poll", Kind.DOCUMENT),
    ("checklist", Kind.DOCUMENT),
    ("game", Kind.DOCUMENT),
)
_PRESENT = {ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER}


@dataclass(frozen=True, slots=True)
class Tap:
    """A button pressed; ``query_id`` stops the wait sign on it."""

    letter: Letter
    query_id: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A message of theirs has new words."""

    user_id: int
    telegram_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The user blocked the bot."""

    user_id: int


@dataclass(frozen=True, slots=True)
class Back:
    """The user unblocked the bot."""

    user_id: int


@dataclass(frozen=True, slots=True)
class Astray:
    """The bot is where it does not belong; ``invited``: it was just added, and may say so there."""

    chat_id: int
    update_id: int
    language: Language
    invited: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody is about to pay: Telegram waits ten seconds for a yes or a no."""

    query_id: str
    user_id: int
    payload: str
    language: Language


@dataclass(frozen=True, slots=True)
class Money:
    """Something happened to a user's money; ``seed`` is used where they are new."""

    user_id: int
    entry: Entry
    seed: str
    language: Language | None


Meaning = Letter | Tap | Edit | Gone | Back | Astray | Asking | Money


def read(update: Update, now: datetime, seed: str) -> Meaning | None:
    """What an update means; ``None`` where nothing is to be done. ``seed`` is a new bond's.

    Raises ``TypeError`` where whoever writes has no number: Telegram's library takes any value.
    """
    if update.message is not None:
        return _message(update.message, update.update_id, now, seed)
    if update.edited_message is not None:
        return _edit(update.edited_message)
    if update.callback_query is not None:
        return _tap(update.callback_query, update.update_id, now, seed)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member, update.update_id)
    return _of_money(update, now, seed)


def language_of(user: User) -> Language | None:
    """Telegram's language of a user, where it is one of ours: ``fr-CA`` is French."""
    code = (user.language_code or "").lower().partition("-")[0]
    return Language(code) if code in set(Language) else None


def _of_money(update: Update, now: datetime, seed: str) -> Asking | Money | None:
    if update.pre_checkout_query is not None:
        return _asking(update.pre_checkout_query)
    if update.purchased_paid_media is not None:
        return _bought(update.purchased_paid_media, now, seed)
    turned = update.api_kwargs.get("subscription")
    return None if turned is None else _turned(turned, update.update_id, now, seed)


def _asking(query: PreCheckoutQuery) -> Asking:
    user = query.from_user
    return Asking(query.id, index(user.id), query.invoice_payload, language_of(user) or Language.FR)


def _bought(told: PaidMediaPurchased, now: datetime, seed: str) -> Money | None:
    entry, user = stars.bought(told.paid_media_payload, now), told.from_user
    return None if entry is None else Money(index(user.id), entry, seed, language_of(user))


def _turned(raw: dict[str, Any], update_id: int, now: datetime, seed: str) -> Money | None:
    entry = stars.turned(raw, update_id, now)
    return None if entry is None else Money(index(raw["user"]["id"]), entry, seed, None)


def _message(
    message: Message, update_id: int, now: datetime, seed: str
) -> Letter | Astray | Money | None:
    if message.chat.type != ChatType.PRIVATE:
        return Astray(message.chat.id, update_id, Language.FR, invited=False)
    entry = stars.paid(message, update_id, now)
    if entry is not None:
        language = language_of(message.from_user) if message.from_user else None
        return Money(index(message.chat.id), entry, seed, language)
    kind = _kind(message)
    if message.from_user is None or message.from_user.is_bot or kind is None:
        return None
    said = message.text or message.caption
    return Letter(
        user_id=index(message.from_user.id),
        update_id=update_id,
        at=_when(message.date, now),
        kind=kind,
        text=None if said is None else clean(said),
        seed=seed,
        telegram_id=message.message_id,
        language=language_of(message.from_user),
        photo=_picture(message),
    )


def _picture(message: Message) -> str | None:
    """What Telegram calls the picture of a message, at a size that is worth looking at; videos and
    the like have none.
    """
    if message.photo:
        sizes = sorted(message.photo, key=lambda size: max(size.width, size.height))
        large = (size for size in sizes if max(size.width, size.height) >= ENOUGH)
        return next(large, sizes[-1]).file_id
    return message.document.file_id if message.document and _is_image(message) else None


def _is_image(message: Message) -> bool:
    """Whether its document is a picture sent as a file."""
    document = message.document
    return document is not None and (document.mime_type or "").lower() in IMAGES


def _kind(message: Message) -> Kind | None:
    """``None``: a notice of Telegram's own (a pin, a new wallpaper), which nobody said."""
    if message.text is not None:
        first = message.entities[0] if message.entities else None
        command = first and first.type == MessageEntityType.BOT_COMMAND and first.offset == 0
        return Kind.COMMAND if command else Kind.TEXT
    if _is_image(message):
        return Kind.PHOTO
    return next((kind for name, kind in _KINDS if getattr(message, name)), None)


def _when(date: datetime, now: datetime) -> datetime:
    """Our clock for a live message, Telegram's date for one that waited while we were down.

    Telegram counts whole seconds, so a quick answer would seem older than what it answers; and a
    date ahead of our clock would stand before things that are still to be said.
    """
    return date if now - date > LIVE else now


def _edit(message: Message) -> Edit | None:
    said = message.text or message.caption
    if message.chat.type != ChatType.PRIVATE or message.from_user is None or said is None:
        return None
    return Edit(index(message.from_user.id), message.message_id, clean(said))


def _tap(query: CallbackQuery, update_id: int, now: datetime, seed: str) -> Tap | None:
    """Only what we put on a button comes back, so its press is kept as it is but for NULs."""
    if query.data is None or (query.message and query.message.chat.type != ChatType.PRIVATE):
        return None
    letter = Letter(
        user_id=index(query.from_user.id),
        update_id=update_id,
        at=now,
        kind=Kind.BUTTON,
        text=clean(query.data),
        seed=seed,
        language=language_of(query.from_user),
    )
    return Tap(letter, query.id)


def _membership(change: ChatMemberUpdated, update_id: int) -> Gone | Back | Astray | None:
    here, was_here = _present(change.new_chat_member), _present(change.old_chat_member)
    if change.chat.type == ChatType.PRIVATE:
        return Back(change.chat.id) if here else Gone(change.chat.id)
    if not here:
        return None
    language = language_of(change.from_user) or Language.FR
    invited = not was_here and change.chat.type != ChatType.CHANNEL  # a channel has an audience
    return Astray(change.chat.id, update_id, language, invited)


def _present(member: ChatMember) -> bool:
    return member.status in _PRESENT or bool(getattr(member, "is_member", False))
