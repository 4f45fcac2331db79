"""The Bot API methods that the fake knows, by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from tests.fakes import posting, profile
from tests.fakes.wire import Params

if TYPE_CHECKING:
    from tests.fakes.telegram import FakeTelegram

Method = Callable[["FakeTelegram", Params], Any | Awaitable[Any]]

METHODS: dict[str, Method] = {
    "getMe": profile.get_me,
    "getUpdates": profile.get_updates,
    "setWebhook": profile.set_webhook,
    "deleteWebhook": profile.delete_webhook,
    "getWebhookInfo": profile.get_webhook_info,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.setter("name", 64),
    "getMyName": profile.getter("name"),
    "setMyDescription": profile.setter("description", 512),
    "getMyDescription": profile.getter("description"),
    "setMyShortDescription": profile.setter("short_description", 120),
    "getMyShortDescription": profile.getter("short_description"),
    "sendMessage": posting.send_message,
    "sendPhoto": posting.send_photo,
    "sendDocument": posting.send_document,
    "sendPaidMedia": posting.send_paid_media,
    "sendChatAction": posting.send_chat_action,
    "editMessageText": posting.edit_message_text,
    "editMessageReplyMarkup": posting.edit_message_reply_markup,
    "deleteMessage": posting.delete_message,
    "answerCallbackQuery": posting.answer_callback_query,
    "leaveChat": posting.leave_chat,
    "getFile": posting.get_file,
    "createInvoiceLink": lambda telegram, params: telegram.stars.link(params),
    "answerPreCheckoutQuery": lambda telegram, params: telegram.stars.answer(params),
    "refundStarPayment": lambda telegram, params: telegram.stars.refund(params),
    "editUserStarSubscription": lambda telegram, params: telegram.stars.edit(params),
    "getStarTransactions": lambda telegram, params: telegram.stars.books(params),
}
SPELLED = {name.lower(): name for name in METHODS}  # the real one does not mind the case either
