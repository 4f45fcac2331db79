"""The webhook under what no Telegram would post: never a 5xx, and nothing lost that can be kept."""

import copy
import json
from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fuzz.awkward import FAMILIES, families, json_values, words
from tests.telegram.conftest import SECRET, post

from luna.hygiene import clean
from luna.telegram.webhook import HEADER

Inbox = Callable[..., Awaitable[list[str | None]]]
TRIES = settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
ONLY_ASKED = {200, 400, 413}
numbers = count(1)

ZOE = {"id": 7, "is_bot": False, "first_name": "Zoé", "language_code": "fr"}
CHAT = {"id": 7, "type": "private", "first_name": "Zoé"}
MESSAGE = {"message_id": 1, "date": 1767225600, "chat": CHAT, "from": ZOE}
FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 3}
BOT = {"id": 1, "is_bot": True, "first_name": "Luna"}
UPDATES: tuple[dict[str, Any], ...] = (
    {"message": {**MESSAGE, "text": "salut", "reply_to_message": {**MESSAGE, "text": "tu dors ?"}}},
    {"message": {**MESSAGE, "text": "/start x", "entities": [
        {"type": "bot_command", "offset": 0, "length": 6}]}},
    {"message": {**MESSAGE, "photo": [{**FILE, "width": 9, "height": 9}], "caption": "moi"}},
    {"message": {**MESSAGE, "voice": {**FILE, "duration": 3}}},
    {"message": {**MESSAGE, "location": {"latitude": 48.8, "longitude": 2.3}}},
    {"edited_message": {**MESSAGE, "edit_date": 1767225601, "text": "coucou"}},
    {"callback_query": {"id": "4", "from": ZOE, "chat_instance": "7", "data": "consent",
                        "message": {**MESSAGE, "text": "salut"}}},
    {"my_chat_member": {"chat": CHAT, "from": ZOE, "date": 1767225600,
                        "old_chat_member": {"user": BOT, "status": "member"},
                        "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0}}},
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place of a JSON value, from the whole to its leaves."""
    yield path
    if isinstance(value, dict | list):
        for key, below in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(below, (*path, key))


def replaced(update: dict[str, Any], path: tuple[Any, ...], value: Any) -> Any:
    """The update with something else in one of its places."""
    changed = copy.deepcopy(update)
    at: Any = changed
    for key in path[:-1]:
        at = at[key]
    if not path:
        return value
    at[path[-1]] = value
    return changed


spoilt = st.sampled_from(UPDATES).flatmap(
    lambda update: st.builds(
        replaced, st.just(update), st.sampled_from(list(places(update))), json_values
    )
)


async def posted(hook: str, body: Any) -> int:
    """The status of a JSON body, under a number of its own where it has none."""
    numbered = {"update_id": next(numbers), **body} if isinstance(body, dict) else body
    return await post(hook, json.dumps(numbered).encode(), **{HEADER: SECRET})


@TRIES
@given(json_values)
async def test_json_of_any_shape(hook: str, body: Any) -> None:
    assert await posted(hook, body) in ONLY_ASKED


@TRIES
@given(spoilt)
async def test_an_update_with_something_else_in_one_place(hook: str, body: Any) -> None:
    assert await posted(hook, body) in ONLY_ASKED


@TRIES
@given(st.binary(max_size=200))
async def test_bytes_of_any_kind(hook: str, body: bytes) -> None:
    assert await post(hook, body, **{HEADER: SECRET}) in ONLY_ASKED


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            '{"update_id": 1, "callback_query": {"id": "4", "from": {"id": null}, "data": "x"}}',
            id="a tap of nobody",
        ),
        pytest.param(
            json.dumps(
                {"update_id": 1, "message": {**MESSAGE, "text": "a", "from": {**ZOE, "id": []}}}
            ),
            id="a writer whose number is a list",
        ),
        pytest.param('{"update_id": 1, "message": ' + "[" * 20_000, id="a nest that never closes"),
        pytest.param(
            '{"update_id": 1, "message": ' + '{"reply_to_message": ' * 300 + "1" + "}" * 301,
            id="answers to answers to answers",
        ),
        pytest.param('{"update_id": ' + "9" * 5000 + "}", id="a number of 5000 digits"),
        pytest.param('{"update_id": 1e400}', id="a number without end"),
        pytest.param('{"update_id": 1, "update_id": 2, "message": NaN}', id="no number"),
        pytest.param('{"update_id": 1, "message": {"date": 1e300}}', id="a date beyond the last"),
        pytest.param(
            '{"update_id": 1, "message": {"message_id": 0, "date": 67768036191676800,'
            ' "chat": {"id": 0, "type": "private"}}}',
            id="a date beyond all calendars",
        ),
        pytest.param("\ufeff{}", id="a mark before it"),
    ],
)
async def test_bodies_that_break_parsers(hook: str, body: str) -> None:
    assert await post(hook, body.encode(), **{HEADER: SECRET}) in ONLY_ASKED


def deep(levels: int) -> dict[str, Any]:
    """A message that answers one that answers one, and so on."""
    message: dict[str, Any] = {**MESSAGE, "text": "au fond"}
    for _ in range(levels):
        message = {**MESSAGE, "text": "salut", "reply_to_message": message}
    return message


async def test_a_long_line_of_answers_costs_no_message(hook: str, inbox: Inbox) -> None:
    """What is worth keeping of a message is kept, however deep what it quotes goes."""
    assert await posted(hook, {"message": deep(50)}) == 200
    assert await posted(hook, {"message": deep(900)}) in ONLY_ASKED
    assert (await inbox())[0] == "salut"


def everywhere(text: str, user: int) -> tuple[dict[str, Any], ...]:
    """Updates with a text in every place that a person can fill."""
    names = dict.fromkeys(("first_name", "last_name", "username", "language_code"), text)
    named = {**ZOE, **names, "id": user}
    message = {**MESSAGE, "from": named}
    edited = {**message, "message_id": 3, "edit_date": 1767225601}
    return (
        {"message": {**message, "text": text}},
        {"message": {**message, "photo": [{**FILE, "width": 9, "height": 9}], "caption": text}},
        {"callback_query": {"id": "4", "from": named, "chat_instance": "7", "data": text}},
        {"message": {**edited, "text": "avant"}},
        {"edited_message": {**edited, "text": text}},
    )


async def test_awkward_words_are_kept_as_they_may_be_stored(
    hook: str, inbox: Inbox, subtests: pytest.Subtests
) -> None:
    for user, (family, text) in enumerate(FAMILIES.items(), start=10):
        with subtests.test(family):
            for body in everywhere(text, user):
                assert await posted(hook, body) == 200
            kept = clean(text)
            assert await inbox(f"user_id = {user}") == [kept] * 4
            kept.encode()


@TRIES
@given(words.filter(bool), families)
async def test_every_update_with_words_is_kept_once(
    hook: str, inbox: Inbox, text: str, name: str
) -> None:
    number = next(numbers)
    body = {"update_id": number, "message": {**MESSAGE, "text": text, "from": {**ZOE, "x": name}}}
    for _ in range(2):
        assert await post(hook, json.dumps(body).encode(), **{HEADER: SECRET}) == 200
    assert await inbox(f"update_id = {number}") == [clean(text)]
