"""Who may come into the console: by which rules, by a password, by a link, and how often."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from luna.console.entry import ALL, EACH, LASTS, WINDOW, Entry, Rules, rules_of
from luna.errors import SettingsError
from luna.settings import Settings
from luna.store.store import Store
from luna.tickets import LASTS as LINK_LASTS
from luna.tickets import Desk, desk_of

PASSWORD = "correct horse battery"
KEY = b"k" * 32
NOW = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
DESK = Desk("http://127.0.0.1:8484", 42, KEY)
BOT = {"telegram_bot_token": "1:a", "admin_telegram_id": 42}


@dataclass
class Watch:
    """A clock that a test moves."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def entry(store: Store, watch: Watch) -> Entry:
    return Entry(Rules(True, PASSWORD, DESK), store.pool, watch)


def ticket(number: str = "n1", desk: Desk = DESK, at: datetime = NOW) -> str:
    return desk.link(number, at).partition("ticket=")[2]


@pytest.mark.parametrize(
    "given, guarded, possible",
    [
        pytest.param({}, False, False, id="on loopback it is one's own desk"),
        pytest.param({"luna_host": "localhost"}, False, False, id="loopback by name"),
        pytest.param({"luna_host": "::1"}, False, False, id="loopback of IPv6"),
        pytest.param(BOT, False, True, id="a bot with an admin changes nothing on loopback"),
        pytest.param({"console_password": PASSWORD}, True, True, id="a password always asks"),
        pytest.param(
            {"luna_host": "0.0.0.0", "console_password": PASSWORD},  # noqa: S104
            True, True, id="all addresses, a password",
        ),
        pytest.param({"luna_host": "192.168.1.20", **BOT}, True, True, id="the network, a link"),
        pytest.param(
            {"console_url": "https://luna.example", **BOT}, True, True, id="behind a proxy"
        ),
    ],
)  # fmt: skip
def test_rules(given: dict[str, object], guarded: bool, possible: bool) -> None:
    rules = rules_of(Settings.model_validate(given))
    assert (rules.guarded, rules.possible) == (guarded, possible)


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"luna_host": "0.0.0.0"}, id="all addresses"),  # noqa: S104
        pytest.param({"luna_host": "::"}, id="all addresses of IPv6"),
        pytest.param({"luna_host": ""}, id="no address is every address"),
        pytest.param({"luna_host": "luna.example"}, id="a name"),
        pytest.param({"console_url": "https://luna.example"}, id="a proxy in front of loopback"),
        pytest.param({"luna_host": "0.0.0.0", "admin_telegram_id": 42}, id="no bot"),  # noqa: S104
        pytest.param({"luna_host": "10.0.0.1", "telegram_bot_token": "1:a"}, id="no admin"),
    ],
)
def test_open_to_others_and_nobody_could_sign_in(given: dict[str, object]) -> None:
    with pytest.raises(SettingsError, match="CONSOLE_PASSWORD") as refused:
        rules_of(Settings.model_validate(given))
    assert "\n" not in str(refused.value)


async def test_a_password_opens_for_as_long_as_a_session_lasts(entry: Entry, watch: Watch) -> None:
    token = entry.by_password(PASSWORD, "a")
    session = entry.session(token)
    assert session is not None
    assert session.who == "password"
    watch.now += LASTS
    assert entry.session(token) is None


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("", id="none"),
        pytest.param(PASSWORD[:-1], id="one letter short"),
        pytest.param(PASSWORD + " ", id="one letter long"),
        pytest.param("\ud800\x00", id="no text"),
    ],
)
async def test_a_wrong_password(entry: Entry, given: str) -> None:
    assert entry.by_password(given, "a") is None


async def test_no_password_is_set(store: Store, watch: Watch) -> None:
    assert Entry(Rules(True, None, DESK), store.pool, watch).by_password("", "a") is None


async def test_an_address_is_barred_and_comes_back_later(entry: Entry, watch: Watch) -> None:
    for _ in range(EACH):
        entry.by_password("guess", "a")
    assert entry.by_password(PASSWORD, "a") is None
    assert entry.by_password(PASSWORD, "b") is not None
    watch.now += WINDOW
    assert entry.by_password(PASSWORD, "a") is not None


async def test_many_addresses_are_barred_together_and_a_link_still_opens(entry: Entry) -> None:
    for number in range(ALL):
        entry.by_password("guess", f"10.0.0.{number}")
    assert entry.by_password(PASSWORD, "elsewhere") is None
    assert await entry.by_ticket("guess", "elsewhere") is None
    assert await entry.by_ticket(ticket(), "elsewhere") is not None


async def test_a_link_opens_once_whoever_is_quicker(entry: Entry, store: Store) -> None:
    other = Entry(entry.rules, store.pool, entry.clock)  # another process
    came = await asyncio.gather(*(each.by_ticket(ticket(), "a") for each in (entry, other) * 5))
    (token,) = [token for token in came if token]
    session = entry.session(token) or other.session(token)
    assert session is not None
    assert session.who == "telegram:42"


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("", id="nothing"),
        pytest.param("...", id="dots"),
        pytest.param("42.9999999999.n1.é\ud800", id="a seal of other letters"),
        pytest.param(ticket()[:-1] + "x", id="a seal of somebody else's"),
        pytest.param(ticket().replace("42.", "43.", 1), id="another admin in it"),
        pytest.param(ticket(desk=Desk(DESK.url, 42, b"other")), id="another bot's"),
        pytest.param(ticket(desk=Desk(DESK.url, 41, KEY)), id="of who was admin before"),
        pytest.param(ticket(at=NOW - LINK_LASTS), id="too late"),
    ],
)
async def test_a_link_that_does_not_open(entry: Entry, given: str) -> None:
    assert await entry.by_ticket(given, "a") is None


async def test_failed_links_bar_an_address_too(entry: Entry) -> None:
    for _ in range(EACH):
        await entry.by_ticket("guess", "a")
    assert entry.barred("a")


async def test_signing_out_ends_it(entry: Entry) -> None:
    token = entry.by_password(PASSWORD, "a")
    entry.end(token)
    assert entry.session(token) is None


async def test_numbers_of_old_links_are_not_kept(entry: Entry, store: Store, watch: Watch) -> None:
    await entry.by_ticket(ticket("old"), "a")
    watch.now += timedelta(hours=1)
    await entry.by_ticket(ticket("new", at=watch.now), "a")
    kept = await store.pool.fetch("SELECT number FROM spent_tickets")
    assert [row["number"] for row in kept] == ["new"]


@pytest.mark.parametrize(
    "given, url",
    [
        pytest.param({}, "http://127.0.0.1:8484", id="loopback"),
        pytest.param({"luna_host": "0.0.0.0"}, "http://127.0.0.1:8484", id="everywhere"),  # noqa: S104
        pytest.param({"luna_host": "::1", "luna_port": 80}, "http://[::1]:80", id="IPv6"),
        pytest.param({"console_url": "https://l.example/"}, "https://l.example", id="a proxy"),
    ],
)
def test_where_a_link_leads(given: dict[str, object], url: str) -> None:
    desk = desk_of(Settings.model_validate({**BOT, **given}))
    assert desk is not None
    assert desk.link("n", NOW).startswith(f"{url}/signin?ticket=42.")
