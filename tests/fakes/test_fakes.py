"""The fake Bot API against python-telegram-bot's own Bot, by polling."""

import asyncio

import pytest
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, InlineKeyboardButton, Update
from telegram import InlineKeyboardMarkup as Keyboard
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from tests.fakes.conftest import bot_of
from tests.fakes.telegram import FakeTelegram


async def test_a_message_goes_there_and_back(telegram: FakeTelegram, bot: Bot) -> None:
    user = telegram.user(first_name="Zoé", language_code="fr")
    said = await user.says("/start salut")
    (update,) = await bot.get_updates()
    assert update.update_id == said.update_id
    assert update.message is not None
    assert update.message.text == "/start salut"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}
    assert update.effective_user is not None
    assert (update.effective_user.first_name, update.effective_user.language_code) == ("Zoé", "fr")

    sent = await bot.send_message(user.id, "  <b>coucou 🐈</b> &amp; toi ", parse_mode="HTML")
    (heard,) = await user.hears(1)
    assert (heard.text, heard.message_id) == ("coucou 🐈 & toi", sent.message_id)
    assert (sent.entities[0].type, sent.entities[0].length) == ("bold", 9)
    assert telegram.sent == [heard]


async def test_updates_wait_until_their_offset_confirms_them(
    telegram: FakeTelegram, bot: Bot
) -> None:
    user = telegram.user()
    ids = [(await user.says(str(n))).update_id for n in range(4)]
    assert [u.update_id for u in await bot.get_updates(limit=2)] == ids[:2]
    assert [u.update_id for u in await bot.get_updates()] == ids
    assert [u.update_id for u in await bot.get_updates(offset=-1)] == ids[3:]
    telegram.redeliver(ids[0])
    assert [u.update_id for u in await bot.get_updates(offset=ids[3])] == [ids[0], ids[3]]
    assert await bot.get_updates(offset=ids[3] + 1) == ()
    await telegram.delivered(0)


async def test_a_long_poll_wakes_on_a_message_and_ends_on_a_rival(
    telegram: FakeTelegram, bot: Bot
) -> None:
    user = telegram.user()
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await asyncio.sleep(0.05)
    await user.says("toc toc")
    (update,) = await asyncio.wait_for(poll, 1)

    async with bot_of(telegram) as rival:
        poll = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=10))
        await asyncio.sleep(0.05)
        await rival.get_updates(offset=update.update_id + 1, timeout=0)
        with pytest.raises(Conflict, match="terminated by other getUpdates"):
            await poll


async def test_every_kind_of_update_parses(telegram: FakeTelegram, bot: Bot) -> None:
    user, group = telegram.user(), telegram.group()
    said = await user.says("salit")
    await user.edits(said.message_id, "salut")
    await user.sends_photo("moi")
    await user.sends_voice()
    await user.sends_sticker("🐈")
    await user.sends_location()
    await user.sends_document("cv.pdf")
    await user.blocks()
    await user.unblocks()
    await user.adds_bot_to(group)
    await user.says("salut la compagnie", group)
    seen = await bot.get_updates(allowed_updates=[])
    assert [kind(update) for update in seen] == [
        "text", "edited_message", "photo", "voice", "sticker", "location", "document",
        "member→kicked", "kicked→member", "left→member", "new_chat_members", "text",
    ]  # fmt: skip
    assert seen[-1].effective_chat is not None
    assert seen[-1].effective_chat.type == "group"
    assert seen[2].message is not None
    photo = await (await bot.get_file(seen[2].message.photo[-1])).download_as_bytearray()
    assert photo == b"photo"


def kind(update: Update) -> str:
    if update.edited_message:
        return "edited_message"
    if change := update.my_chat_member:
        return f"{change.old_chat_member.status}→{change.new_chat_member.status}"
    names = ("text", "photo", "voice", "sticker", "location", "document", "new_chat_members")
    return next(name for name in names if getattr(update.message, name))


async def test_only_the_kinds_asked_for_are_kept(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["my_chat_member"])
    user = telegram.user()
    await user.says("salut")
    await user.blocks()
    assert [kind(update) for update in await bot.get_updates()] == ["member→kicked"]


@pytest.mark.parametrize(
    ("status", "retry_after", "words", "error"),
    [
        pytest.param(429, 7, None, RetryAfter, id="flood"),
        pytest.param(403, None, None, Forbidden, id="blocked"),
        pytest.param(400, None, "Bad Request: chat not found", BadRequest, id="bad request"),
        pytest.param(502, None, None, NetworkError, id="bad gateway"),
    ],
)
async def test_faults_hit_their_chat_and_run_out(
    telegram: FakeTelegram,
    bot: Bot,
    status: int,
    retry_after: int | None,
    words: str | None,
    error: type[TelegramError],
) -> None:
    lucky, unlucky = telegram.user(), telegram.user()
    telegram.fail_next("sendMessage", status, retry_after, words, chat_id=unlucky.id)
    await bot.send_message(lucky.id, "un")
    with pytest.raises(error):
        await bot.send_message(unlucky.id, "deux")
    await bot.send_message(unlucky.id, "trois")
    assert [sent.text for sent in telegram.sent] == ["un", "trois"]
    assert [call.status for call in telegram.calls if call.method == "sendMessage"] == [
        200, status, 200,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "accepted"),
    [
        pytest.param(True, 1, id="lost on the way there"),
        pytest.param(False, 2, id="lost on the way back"),
    ],
)
async def test_a_dropped_connection_tells_the_sender_nothing(
    telegram: FakeTelegram, bot: Bot, before: bool, accepted: int
) -> None:
    user = telegram.user()
    telegram.drop_next("sendMessage", before=before)
    with pytest.raises(NetworkError):
        await bot.send_message(user.id, "coucou")
    await bot.send_message(user.id, "coucou")
    assert len(user.inbox) == accepted
    assert telegram.duplicates() == ({(user.id, "coucou"): 1} if accepted == 2 else {})


async def test_a_late_answer_is_an_accepted_message(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.delay("sendMessage", 0.3)
    with pytest.raises(NetworkError):
        await bot.send_message(telegram.user().id, "coucou", read_timeout=0.05)
    assert len(telegram.sent) == 1


async def test_who_cannot_be_written_to(telegram: FakeTelegram, bot: Bot) -> None:
    stranger, user, group = telegram.user(started=False), telegram.user(), telegram.group()
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(42, "coucou")
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(stranger.id, "coucou")
    await user.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(user.id, "coucou")
    await user.unblocks()
    await bot.send_message(user.id, "coucou")
    await user.adds_bot_to(group)
    await bot.send_message(group.id, "je ne parle qu'en privé")
    await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match="not a member"):
        await bot.send_message(group.id, "encore")


async def test_buttons_are_tapped_answered_and_edited_away(
    telegram: FakeTelegram, bot: Bot
) -> None:
    user = telegram.user()
    rows = [[InlineKeyboardButton("J'ai 18 ans", callback_data="adult:yes")]]
    await bot.send_message(user.id, "ton âge ?", reply_markup=Keyboard(rows))
    await user.taps("adult:yes")
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert query is not None
    assert query.data == "adult:yes"
    assert await bot.answer_callback_query(query.id, "merci")
    with pytest.raises(BadRequest, match="too old and response timeout"):
        await bot.answer_callback_query(query.id)
    assert query.message is not None
    await bot.edit_message_text("merci", user.id, query.message.message_id)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("merci", user.id, query.message.message_id)
    with pytest.raises(LookupError):
        await user.taps("J'ai 18 ans")
    assert await bot.delete_message(user.id, query.message.message_id)


async def test_files_go_up_once_and_then_by_id(telegram: FakeTelegram, bot: Bot) -> None:
    user = telegram.user()
    sent = await bot.send_photo(user.id, b"pixels", caption="pixel", has_spoiler=True)
    again = await bot.send_photo(user.id, sent.photo[-1].file_id)
    await bot.send_document(user.id, b"{}", filename="export.json")
    assert again.photo[-1].file_id == sent.photo[-1].file_id
    assert [(one.method, one.text) for one in user.inbox] == [
        ("sendPhoto", "pixel"), ("sendPhoto", ""), ("sendDocument", ""),
    ]  # fmt: skip
    with pytest.raises(BadRequest, match="file identifier"):
        await bot.send_photo(user.id, "nowhere")


async def test_menu_and_texts_are_kept_per_language(telegram: FakeTelegram, bot: Bot) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("aide", "l'aide")], scope, language_code="fr")
    await bot.set_my_description("Une IA.", language_code="fr")
    await bot.set_my_short_description("Luna")
    assert [c.command for c in await bot.get_my_commands(scope, "fr")] == ["aide"]
    assert await bot.get_my_commands(scope) == ()
    assert (await bot.get_my_description("fr")).description == "Une IA."
    assert (await bot.get_my_short_description("en")).short_description == "Luna"
    with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
        await bot.set_my_commands([("Aide!", "l'aide")])
