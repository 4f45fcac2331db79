"""Bot API methods that put something into a chat, change it, or take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fakes.formatting import check_markup, read_text, same
from tests.fakes.records import Sent, StoredFile
from tests.fakes.wire import Json, Params, Refusal, bad

if TYPE_CHECKING:
    from tests.fakes.people import FakeGroup, FakeUser
    from tests.fakes.telegram import FakeTelegram

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
MOST_STARS, MOST_MEDIA, PAYLOAD_LIMIT = 25_000, 10, 128
DOWNLOAD_LIMIT = 20 * 2**20
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


def send_message(telegram: FakeTelegram, params: Params) -> Json:
    text, entities = _message_text(params)
    return _post(telegram, "sendMessage", params, {"text": text}, entities)


def send_photo(telegram: FakeTelegram, params: Params) -> Json:
    chat = _chat(telegram, params)
    stored = _given_file(telegram, params, "photo", "photos")
    size = telegram.describe(stored) | {"width": 800, "height": 800}
    return _post_file(telegram, "sendPhoto", params, {"photo": [size]}, chat, stored)


def send_document(telegram: FakeTelegram, params: Params) -> Json:
    chat = _chat(telegram, params)
    stored = _given_file(telegram, params, "document", "documents")
    document = telegram.describe(stored) | {"file_name": stored.name}
    return _post_file(telegram, "sendDocument", params, {"document": document}, chat, stored)


def send_paid_media(telegram: FakeTelegram, params: Params) -> Json:
    chat, stars = _chat(telegram, params), params.number("star_count")
    media = params.parsed("media", "media")
    if not 1 <= stars <= MOST_STARS:
        raise bad("STARS_AMOUNT_INVALID")
    if not isinstance(media, list) or not 1 <= len(media) <= MOST_MEDIA:
        raise bad("wrong number of media in the request")
    if len(params.text("payload").encode()) > PAYLOAD_LIMIT:
        raise bad("payload is too long")
    if any(each.get("type") != "photo" for each in media):
        raise bad("unsupported paid media type")
    uploads = [params.uploads.get(each["media"].removeprefix("attach://")) for each in media]
    if not all(uploads):
        raise bad("wrong file identifier/HTTP URL specified")
    stored = [telegram.store_file("photos", each.name, each.body) for each in uploads if each]
    size = {"width": 800, "height": 800}
    shown = [{"type": "photo", "photo": [telegram.describe(each) | size]} for each in stored]
    content: Json = {"paid_media": {"star_count": stars, "paid_media": shown}}
    return _post_file(telegram, "sendPaidMedia", params, content, chat, stored[0])


def edit_message_text(telegram: FakeTelegram, params: Params) -> Json:
    text, entities = _message_text(params)
    message = _own_message(telegram, params, "edit")
    content: Json = {"text": text, **({"entities": entities} if entities else {})}
    return _change(telegram, "editMessageText", params, message, content)


def edit_message_reply_markup(telegram: FakeTelegram, params: Params) -> Json:
    message = _own_message(telegram, params, "edit")
    content: Json = {key: message[key] for key in ("text", "entities") if key in message}
    return _change(telegram, "editMessageReplyMarkup", params, message, content)


def delete_message(telegram: FakeTelegram, params: Params) -> bool:
    _chat(telegram, params)
    key = (params.number("chat_id"), params.number("message_id"))
    if telegram.messages.pop(key, None) is None:
        raise bad("message to delete not found")
    telegram.deleted.append(key)
    return True


def send_chat_action(telegram: FakeTelegram, params: Params) -> bool:
    _chat(telegram, params)
    if params.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    return True


def answer_callback_query(telegram: FakeTelegram, params: Params) -> bool:
    query = params.text("callback_query_id")
    if telegram.callbacks.get(query, {}) is not None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    telegram.callbacks[query] = dict(params.values)
    return True


def leave_chat(telegram: FakeTelegram, params: Params) -> bool:
    chat = telegram.groups.get(params.number("chat_id"))
    if chat is None:
        _chat(telegram, params)
        raise bad("chat member status can't be changed in private chats")
    chat.check_open()
    chat.has_bot = False
    telegram.change_membership(telegram.me(), chat.chat(), "member", "left")
    return True


def get_file(telegram: FakeTelegram, params: Params) -> Json:
    stored = telegram.files.get(params.text("file_id"))
    if stored is None:
        raise bad("invalid file_id")
    if len(stored.body) > DOWNLOAD_LIMIT:
        raise bad("file is too big")
    told = telegram.describe(stored) | {"file_path": stored.path}
    left_out = {field for file_id, field in telegram.forgotten if file_id == stored.file_id}
    return {name: value for name, value in told.items() if name not in left_out}


def _message_text(params: Params) -> tuple[str, list[Json]]:
    if not params.text("text"):
        raise bad("message text is empty")
    text, entities = read_text(params, "text", TEXT_LIMIT, "message is too long")
    if not text:
        raise bad("text must be non-empty")
    return text, entities


def _chat(telegram: FakeTelegram, params: Params) -> FakeUser | FakeGroup:
    if not params.text("chat_id"):
        raise bad("chat_id is empty")
    number = params.number("chat_id")
    chat = telegram.users.get(number) or telegram.groups.get(number)
    if chat is None:
        raise bad("chat not found")
    chat.check_open()
    return chat


def _markup(params: Params) -> Json | None:
    markup: Json | None = params.parsed("reply_markup", "reply keyboard markup")
    check_markup(markup)
    return markup


def _given_file(telegram: FakeTelegram, params: Params, field: str, folder: str) -> StoredFile:
    """An upload under the field's name or `attach://`, or the id of a file known already."""
    given = params.text(field)
    upload = params.uploads.get(given.removeprefix("attach://") or field)
    if upload is not None:
        if not upload.body:
            raise bad("file must be non-empty")
        return telegram.store_file(folder, upload.name, upload.body)
    if not given:
        raise bad(f"there is no {field} in the request")
    if given not in telegram.files:
        raise bad("wrong file identifier/HTTP URL specified")
    return telegram.files[given]


def _post_file(
    telegram: FakeTelegram,
    method: str,
    params: Params,
    content: Json,
    chat: FakeUser | FakeGroup,
    stored: StoredFile,
) -> Json:
    caption, entities = read_text(params, "caption", CAPTION_LIMIT, "message caption is too long")
    if caption:
        content["caption"] = caption
    if params.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    return _post(telegram, method, params, content, entities, chat, stored.file_id)


def _post(
    telegram: FakeTelegram,
    method: str,
    params: Params,
    content: Json,
    entities: list[Json],
    chat: FakeUser | FakeGroup | None = None,
    file_id: str | None = None,
) -> Json:
    markup = _markup(params)
    chat = chat or _chat(telegram, params)
    if entities:
        content["entities" if "text" in content else "caption_entities"] = entities
    if markup and "inline_keyboard" in markup:  # the other keyboards belong to the user's side
        content["reply_markup"] = markup
    message = telegram.message(chat.chat(), telegram.me(), content)
    sent = _record(telegram, method, params, message, markup, file_id)
    telegram.sent.append(sent)
    chat.receive(sent)
    return message


def _record(
    telegram: FakeTelegram,
    method: str,
    params: Params,
    message: Json,
    markup: Json | None,
    file_id: str | None = None,
) -> Sent:
    return Sent(
        chat_id=message["chat"]["id"],
        message_id=message["message_id"],
        method=method,
        text=message.get("text") or message.get("caption", ""),
        at=telegram.clock(),
        entities=tuple(message.get("entities") or message.get("caption_entities") or ()),
        markup=markup,
        file_id=file_id,
        params=dict(params.values),
    )


def _own_message(telegram: FakeTelegram, params: Params, verb: str) -> Json:
    _chat(telegram, params)
    message = telegram.messages.get((params.number("chat_id"), params.number("message_id")))
    if message is None:
        raise bad(f"message to {verb} not found")
    if message["from"]["id"] != telegram.me()["id"]:
        raise Refusal(400, f"Bad Request: message can't be {verb}ed")
    return message


def _change(
    telegram: FakeTelegram, method: str, params: Params, message: Json, content: Json
) -> Json:
    markup = _markup(params)
    if markup and markup.get("inline_keyboard"):
        content["reply_markup"] = markup
    parts = ("text", "entities", "reply_markup")
    if same(content, {key: message[key] for key in parts if key in message}):
        raise bad(UNCHANGED)
    for key in parts:
        message.pop(key, None)
    message |= content | {"edit_date": telegram.now()}
    telegram.edited.append(_record(telegram, method, params, message, markup))
    return message
