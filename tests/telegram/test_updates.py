"""What an update means, from the Bot API's own JSON."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Update, User

from luna.core.ledger import Happened
from luna.core.model import Kind, Language
from luna.store.mailbox import Letter
from luna.telegram.updates import (
    Astray,
    Back,
    Edit,
    Gone,
    Meaning,
    Money,
    Tap,
    language_of,
    read,
)

NOW = datetime(2026, 3, 2, 12, 0, 0, 500, tzinfo=UTC)
ZOE = {"id": 7, "is_bot": False, "first_name": "Zoé", "language_code": "fr-CA"}
ROBOT = ZOE | {"is_bot": True}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -4, "type": "group", "title": "amis"}
FILE = {"file_id": "f", "file_unique_id": "u"}
SIZE = FILE | {"width": 1, "height": 1}
PLACE = {"latitude": 48.0, "longitude": 2.0}
STICKER = SIZE | {"type": "regular", "is_animated": False, "is_video": False, "emoji": "🐱"}
COMMAND = [{"type": "bot_command", "offset": 0, "length": 5}]
POLL = {
    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
    "allows_revoting": True, "members_only": False,
}  # fmt: skip


def meaning(**update: Any) -> Meaning | None:
    return read(Update.de_json({"update_id": 9, **update}), NOW, "seed")


def message(chat: object = PRIVATE, age: float = 0, **content: Any) -> dict[str, Any]:
    date = int((NOW - timedelta(seconds=age)).timestamp())
    return {"message_id": 3, "date": date, "chat": chat, "from": ZOE, **content}


def letter(kind: Kind, text: str | None, at: datetime = NOW, photo: str | None = None) -> Letter:
    return Letter(7, 9, at, kind, text, "seed", 3, Language.FR, photo)


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        pytest.param({"text": "salut"}, Kind.TEXT, "salut", id="text"),
        pytest.param({"text": "sa\u200blut\x00 <b>toi</b>"}, Kind.TEXT, "salut toi", id="cleaned"),
        pytest.param({"text": "\u2060"}, Kind.TEXT, "", id="nothing that is seen"),
        pytest.param({"text": "/help", "entities": COMMAND}, Kind.COMMAND, "/help", id="command"),
        pytest.param({"text": "dis /help"}, Kind.TEXT, "dis /help", id="a command spoken of"),
        pytest.param({"video": SIZE | {"duration": 1}}, Kind.PHOTO, None, id="video"),
        pytest.param(
            {"video_note": FILE | {"length": 1, "duration": 1}}, Kind.PHOTO, None, id="round video"
        ),
        pytest.param(
            {"animation": SIZE | {"duration": 1}, "document": FILE}, Kind.PHOTO, None, id="GIF"
        ),
        pytest.param({"voice": FILE | {"duration": 1}}, Kind.VOICE, None, id="voice"),
        pytest.param({"audio": FILE | {"duration": 1}}, Kind.VOICE, None, id="music"),
        pytest.param({"sticker": STICKER}, Kind.STICKER, None, id="sticker"),
        pytest.param({"dice": {"value": 3, "emoji": "🎲"}}, Kind.STICKER, None, id="dice"),
        pytest.param({"location": PLACE}, Kind.LOCATION, None, id="location"),
        pytest.param(
            {"venue": {"location": PLACE, "title": "x", "address": "y"}, "location": PLACE},
            Kind.LOCATION, None, id="venue",
        ),
        pytest.param({"document": FILE, "caption": "cv"}, Kind.DOCUMENT, "cv", id="document"),
        pytest.param(
            {"contact": {"phone_number": "1", "first_name": "x"}}, Kind.DOCUMENT, None, id="contact"
        ),
        pytest.param({"poll": POLL}, Kind.DOCUMENT, None, id="poll"),
    ],
)  # fmt: skip
def test_messages(content: dict[str, Any], kind: Kind, text: str | None) -> None:
    assert meaning(message=message(**content)) == letter(kind, text)


def size(side: int) -> dict[str, Any]:
    return FILE | {"file_id": f"f{side}", "width": side * 3 // 4, "height": side}


def sent_as_file(mime_type: str) -> dict[str, Any]:
    return {"document": FILE | {"mime_type": mime_type}}


@pytest.mark.parametrize(
    ("content", "kind", "text", "photo"),
    [
        pytest.param({"photo": [size(90)]}, Kind.PHOTO, None, "f90", id="a small photo"),
        pytest.param(
            {"photo": [size(90), size(320), size(800), size(1280), size(2560)], "caption": "moi"},
            Kind.PHOTO, "moi", "f1280", id="the smallest size that is large enough, its caption",
        ),
        pytest.param(sent_as_file("image/jpeg"), Kind.PHOTO, None, "f", id="sent as a file"),
        pytest.param(sent_as_file("IMAGE/PNG"), Kind.PHOTO, None, "f", id="in whatever case"),
        pytest.param(sent_as_file("image/svg+xml"), Kind.DOCUMENT, None, None, id="no photo"),
        pytest.param(sent_as_file("application/pdf"), Kind.DOCUMENT, None, None, id="a document"),
    ],
)  # fmt: skip
def test_pictures(content: dict[str, Any], kind: Kind, text: str | None, photo: str | None) -> None:
    assert meaning(message=message(**content)) == letter(kind, text, photo=photo)


@pytest.mark.parametrize(
    ("age", "at"),
    [
        pytest.param(2, NOW, id="live: our clock, finer than Telegram's seconds"),
        pytest.param(-300, NOW, id="never ahead of our clock"),
        pytest.param(
            3600, NOW.replace(microsecond=0) - timedelta(hours=1), id="a backlog keeps its date"
        ),
    ],
)
def test_when_it_was_said(age: float, at: datetime) -> None:
    assert meaning(message=message(age=age, text="salut")) == letter(Kind.TEXT, "salut", at)


def change(old: str, new: str, chat: object = PRIVATE) -> dict[str, Any]:
    me = {"id": 1, "is_bot": True, "first_name": "Luna"}
    left = {"until_date": 0}
    return {
        "chat": chat, "from": ZOE, "date": 0,
        "old_chat_member": {"user": me, "status": old, **(left if old == "kicked" else {})},
        "new_chat_member": {"user": me, "status": new, **(left if new == "kicked" else {})},
    }  # fmt: skip


SUPERGROUP = GROUP | {"type": "supergroup"}
CHANNEL = GROUP | {"type": "channel"}


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        pytest.param(
            {"edited_message": message(text="sa\u200blut")}, Edit(7, 3, "salut"), id="an edit"
        ),
        pytest.param(
            {"edited_message": message(photo=[SIZE], caption="ha")}, Edit(7, 3, "ha"), id="caption"
        ),
        pytest.param({"edited_message": message(location=PLACE)}, None, id="a place that moves"),
        pytest.param({"edited_message": message(GROUP, text="x")}, None, id="an edit in a group"),
        pytest.param({"my_chat_member": change("member", "kicked")}, Gone(7), id="blocked"),
        pytest.param({"my_chat_member": change("kicked", "member")}, Back(7), id="unblocked"),
        pytest.param(
            {"my_chat_member": change("left", "member", GROUP)},
            Astray(-4, 9, Language.FR, invited=True), id="added to a group",
        ),
        pytest.param(
            {"my_chat_member": change("left", "member", SUPERGROUP)},
            Astray(-4, 9, Language.FR, invited=True), id="added to a supergroup",
        ),
        pytest.param(
            {"my_chat_member": change("left", "member", CHANNEL)},
            Astray(-4, 9, Language.FR, invited=False), id="a channel is left in silence",
        ),
        pytest.param({"my_chat_member": change("member", "left", GROUP)}, None, id="she left"),
        pytest.param(
            {"message": message(GROUP, text="salut")},
            Astray(-4, 9, Language.FR, invited=False), id="spoken to in a group",
        ),
        pytest.param({"message": message(pinned_message=message(text="x"))}, None, id="a notice"),
        pytest.param({"message": message(text="x") | {"from": ROBOT}}, None, id="another bot"),
        pytest.param({"channel_post": message(CHANNEL, text="x")}, None, id="not asked for"),
        pytest.param({"novelty_of_2030": {"id": 1}}, None, id="not known yet"),
    ],
)  # fmt: skip
def test_other_updates(update: dict[str, Any], expected: Meaning | None) -> None:
    assert meaning(**update) == expected


def test_a_pack_that_was_opened() -> None:
    told = {"from": ZOE, "paid_media_payload": "pack:3:120:9:0"}
    found = meaning(purchased_paid_media=told)
    assert isinstance(found, Money)
    assert (found.user_id, found.entry.kind, found.entry.amount) == (7, Happened.BOUGHT, 120)
    assert (found.entry.charge, found.entry.until) == ("pack:3:120:9:0", None)
    assert meaning(purchased_paid_media=told | {"paid_media_payload": "another's"}) is None


def test_a_tap_is_a_message_of_its_own() -> None:
    query = {"id": "q", "from": ZOE, "chat_instance": "1", "data": "reset:yes"}
    expected = Letter(7, 9, NOW, Kind.BUTTON, "reset:yes", "seed", None, Language.FR)
    assert meaning(callback_query=query | {"message": message(text="x")}) == Tap(expected, "q")
    old = {"message": {"chat": PRIVATE, "message_id": 3, "date": 0}}
    assert meaning(callback_query=query | old) == Tap(expected, "q")


@pytest.mark.parametrize(
    ("code", "language"),
    [
        pytest.param("fr", Language.FR, id="French"),
        pytest.param("fr-BE", Language.FR, id="French of Belgium"),
        pytest.param("en-US", Language.EN, id="English of America"),
        pytest.param("frr", None, id="North Frisian is not French"),
        pytest.param("de", None, id="another"),
        pytest.param(None, None, id="not said"),
    ],
)
def test_language(code: str | None, language: Language | None) -> None:
    assert language_of(User(7, "Zoé", is_bot=False, language_code=code)) == language
