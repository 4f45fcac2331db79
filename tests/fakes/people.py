"""Who talks with the bot: a user who types, taps, sends, edits, blocks; a group it is added to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.fakes.formatting import commands_in
from tests.fakes.records import Said, Sent
from tests.fakes.wire import Json, Refusal

if TYPE_CHECKING:
    from tests.fakes.telegram import FakeTelegram

PATIENCE = 60.0  # seconds: however busy the machine is, an answer that is coming will be here


class FakeGroup:
    """A group chat; the bot may write there while it is a member."""

    def __init__(self, telegram: FakeTelegram, number: int, title: str) -> None:
        self.telegram = telegram
        self.id = number
        self.title = title
        self.has_bot = False
        self.inbox: list[Sent] = []

    def chat(self) -> Json:
        return {"id": self.id, "type": "group", "title": self.title}

    def check_open(self) -> None:
        if not self.has_bot:
            raise Refusal(403, "Forbidden: bot is not a member of the group chat")

    def receive(self, sent: Sent) -> None:
        self.inbox.append(sent)


class FakeUser:
    """One person with a private chat; `started` means that they have opened the bot before."""

    def __init__(
        self,
        telegram: FakeTelegram,
        number: int,
        first_name: str,
        language_code: str,
        started: bool,
    ) -> None:
        self.telegram = telegram
        self.id = number
        self.first_name = first_name
        self.language_code = language_code
        self.started = started
        self.blocked = False
        self.inbox: list[Sent] = []
        self._knock = asyncio.Event()

    def chat(self) -> Json:
        return {"id": self.id, "type": "private", "first_name": self.first_name}

    def person(self) -> Json:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": self.language_code,
        }

    def check_open(self) -> None:
        if self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if not self.started:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")

    # What the user gets

    def receive(self, sent: Sent) -> None:
        self.inbox.append(sent)
        self._knock.set()

    async def hears(self, n: int = 1, timeout: float = PATIENCE, after: int = 0) -> list[Sent]:
        """The `n` messages after the first `after` ones; AssertionError when they stay out."""
        try:
            async with asyncio.timeout(timeout):
                while len(self.inbox) < after + n:
                    self._knock.clear()
                    await self._knock.wait()
        except TimeoutError:
            heard = [sent.text for sent in self.inbox[after:]]
            raise AssertionError(f"waited {timeout} s for {n} messages, got {heard}") from None
        return self.inbox[after : after + n]

    # What the user does

    async def says(self, text: str, group: FakeGroup | None = None) -> Said:
        """Write to the bot, or in a group that it is in."""
        content: Json = {"text": text}
        if commands := commands_in(text):
            content["entities"] = commands
        return self._writes(content, group)

    async def edits(self, message_id: int, text: str) -> Said:
        """Change an earlier message of one's own."""
        message = self.telegram.messages[self.id, message_id]
        message |= {"text": text, "edit_date": self.telegram.now()}
        return Said(self.telegram.update("edited_message", message, self.id), message_id)

    async def sends_photo(self, caption: str = "", body: bytes = b"photo") -> Said:
        stored = self.telegram.store_file("photos", "photo.jpg", body)
        sizes = [
            self.telegram.describe(stored) | {"width": side, "height": side}
            for side in (90, 320, 800)
        ]
        return self._writes({"photo": sizes} | ({"caption": caption} if caption else {}))

    async def sends_voice(self, seconds: int = 3, body: bytes = b"voice") -> Said:
        stored = self.telegram.store_file("voice", "voice.oga", body)
        voice = {"duration": seconds, "mime_type": "audio/ogg"}
        return self._writes({"voice": self.telegram.describe(stored) | voice})

    async def sends_sticker(self, emoji: str = "🐱", body: bytes = b"sticker") -> Said:
        stored = self.telegram.store_file("stickers", "sticker.webp", body)
        sticker = {
            "type": "regular", "width": 512, "height": 512,
            "is_animated": False, "is_video": False, "emoji": emoji,
        }  # fmt: skip
        return self._writes({"sticker": self.telegram.describe(stored) | sticker})

    async def sends_location(self, latitude: float = 48.85, longitude: float = 2.35) -> Said:
        return self._writes({"location": {"latitude": latitude, "longitude": longitude}})

    async def sends_document(
        self,
        name: str = "notes.txt",
        body: bytes = b"document",
        caption: str = "",
        mime_type: str = "text/plain",
    ) -> Said:
        stored = self.telegram.store_file("documents", name, body)
        about = {"file_name": name, "mime_type": mime_type}
        content: Json = {"document": self.telegram.describe(stored) | about}
        return self._writes(content | ({"caption": caption} if caption else {}))

    async def taps(self, button: str) -> Said:
        """Press the latest button with this text or callback data; LookupError without one."""
        for sent in reversed(self.inbox):
            message = self.telegram.messages.get((self.id, sent.message_id), {})
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for key in row:
                    if button in (key["text"], key.get("callback_data")):
                        return self._taps_inline(message, key)
            for row in (sent.markup or {}).get("keyboard", []):
                labels = [key if isinstance(key, str) else key["text"] for key in row]
                if button in labels:
                    return await self.says(button)
        raise LookupError(f"no button {button!r} in the chat with {self.first_name}")

    def _taps_inline(self, message: Json, key: Json) -> Said:
        if "callback_data" not in key:
            raise LookupError(f"the button {key['text']!r} opens something, it calls nobody back")
        query = {
            "id": self.telegram.new_callback(),
            "from": self.person(),
            "message": message,
            "chat_instance": str(self.id),
            "data": key["callback_data"],
        }
        number = self.telegram.update("callback_query", query, self.id)
        return Said(number, message["message_id"])

    async def blocks(self) -> Said:
        self.blocked = True
        return self._changes_bot(self.chat(), "member", "kicked")

    async def unblocks(self) -> Said:
        self.blocked = False
        return self._changes_bot(self.chat(), "kicked", "member")

    async def adds_bot_to(self, group: FakeGroup) -> Said:
        """The membership update comes first, then the group's service message."""
        group.has_bot = True
        said = self._changes_bot(group.chat(), "left", "member")
        self._writes({"new_chat_members": [self.telegram.me()]}, group)
        return said

    async def removes_bot_from(self, group: FakeGroup) -> Said:
        group.has_bot = False
        return self._changes_bot(group.chat(), "member", "left")

    def _changes_bot(self, chat: Json, old: str, new: str) -> Said:
        return Said(self.telegram.change_membership(self.person(), chat, old, new), 0)

    def _writes(self, content: Json, group: FakeGroup | None = None) -> Said:
        chat = group or self
        self.started = True
        message = self.telegram.message(chat.chat(), self.person(), content)
        return Said(self.telegram.update("message", message, chat.id), message["message_id"])
