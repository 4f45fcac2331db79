"""Getting what a user sent: bounded whatever Telegram says, and no error tells the token."""

import pytest
from telegram import Bot
from tests.fakes.telegram import FakeTelegram

from luna.errors import PhotoError
from luna.telegram.fetching import fetcher


async def test_a_file_comes_as_it_was_sent(telegram: FakeTelegram, bot: Bot) -> None:
    stored = telegram.store_file("photos", "photo.jpg", b"JPEG" * 1000)
    assert await fetcher(bot)(stored.file_id, 4000) == stored.body


@pytest.mark.parametrize(
    "name, most, said",
    [
        pytest.param("FakeFile-00000001", 3999, "larger than", id="told to be too large"),
        pytest.param("FakeFile-00000002", 3999, "larger than", id="too large, and not told"),
        pytest.param("FakeFile-00000003", 4000, "404", id="gone meanwhile"),
        pytest.param("another", 4000, "Invalid file_id", id="nobody's"),
        pytest.param("FakeFile-00000004", 4000, "no address", id="on Telegram's own machine"),
    ],
)
async def test_what_cannot_be_had(
    telegram: FakeTelegram, bot: Bot, name: str, most: int, said: str
) -> None:
    for body in (b"JPEG" * 1000, b"JPEG" * 1000, b"x", b"x"):
        telegram.store_file("photos", "photo.jpg", body)
    telegram.forgets("FakeFile-00000002", "file_size")
    telegram.forgets("FakeFile-00000004", "file_path")
    lost = telegram.files["FakeFile-00000003"]
    telegram.lost.add(lost.path)
    with pytest.raises(PhotoError, match=said) as caught:
        await fetcher(bot)(name, most)
    assert telegram.token not in str(caught.value)


async def test_a_silent_server_is_waited_for_no_longer_than_asked(
    telegram: FakeTelegram, bot: Bot
) -> None:
    stored = telegram.store_file("photos", "photo.jpg", b"x")
    telegram.drop_next("getFile")
    with pytest.raises(PhotoError, match="connection"):
        await fetcher(bot)(stored.file_id, 10)
