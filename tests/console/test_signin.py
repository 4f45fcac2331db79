"""Signing in, in a real browser and over plain HTTP: every page and socket asks who comes."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from http.cookies import SimpleCookie
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from luna.console.entry import EACH
from luna.settings import Settings
from luna.tickets import desk_of
from tests.console.conftest import Served, start
from tests.console.test_doorway import POLLING, SOCKET

pytestmark = pytest.mark.asyncio(loop_scope="session")

PASSWORD = "correct horse battery"
ADMIN = {"TELEGRAM_BOT_TOKEN": "1:a", "ADMIN_TELEGRAM_ID": "42"}
PUBLIC = "luna.example:8443"
numbers = iter(range(1000))


@pytest.fixture(scope="module")
def guarded(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A console that both ways lead into, and that has a public name."""
    folder = tmp_path_factory.mktemp("guarded")
    url = {"CONSOLE_URL": f"https://{PUBLIC}", "CONSOLE_PASSWORD": PASSWORD}
    running = start(database, folder, **ADMIN, **url)
    yield running
    assert running.stop() == 0


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser) -> AsyncIterator[Page]:
    visitor = await browser.new_context(locale="fr-FR")
    yield await visitor.new_page()
    await visitor.close()


def link(served: Served) -> str:
    """What the bot would send its admin right now."""
    settings = {name.lower(): value for name, value in ADMIN.items()}
    desk = desk_of(Settings.model_validate({**settings, "luna_port": served.port}))
    assert desk is not None
    return desk.link(f"n{next(numbers)}", datetime.now(UTC))


async def post(served: Served, path: str, **headers: str) -> aiohttp.ClientResponse:
    """Send the right password as a form, with other headers than a browser's."""
    own = {"Origin": served.url.rstrip("/")}
    async with aiohttp.ClientSession() as client:
        return await client.post(
            served.url + path,
            data={"password": PASSWORD},
            headers=own | headers,
            allow_redirects=False,
        )


@pytest.mark.parametrize(
    "path",
    ["", "review", POLLING, "_nicegui/x/static/nicegui.js", "signout", "elsewhere"],
)
async def test_nothing_is_shown_to_a_stranger(guarded: Served, path: str) -> None:
    async with aiohttp.ClientSession() as client, client.get(guarded.url + path) as answer:
        assert answer.status == 401
        assert await answer.text() == "Sign in first.\n"


async def test_the_socket_is_shut_to_a_stranger(guarded: Served) -> None:
    own = {"Origin": guarded.url.rstrip("/")}
    async with aiohttp.ClientSession() as client:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await client.ws_connect(guarded.url + SOCKET, headers=own)


async def test_a_password_leads_to_the_page_and_signing_out_away(
    guarded: Served, page: Page
) -> None:
    await page.goto(guarded.url)
    await expect(page).to_have_url(f"{guarded.url}signin")
    await page.get_by_label("Mot de passe").fill("une autre phrase")
    await page.get_by_role("button", name="Entrer").click()
    await expect(page.get_by_role("alert")).to_contain_text("Ça n’ouvre pas")
    await page.get_by_label("Mot de passe").fill(PASSWORD)
    await page.get_by_role("button", name="Entrer").click()
    await expect(page.locator(".composer textarea")).to_be_visible()
    (cookie,) = [each for each in await page.context.cookies() if each["name"] == "luna-console"]
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Strict", "/")
    await page.goto(f"{guarded.url}review")
    await page.get_by_role("button", name="Sortir").click()
    await expect(page).to_have_url(f"{guarded.url}signin")
    await page.context.add_cookies([cookie])
    await page.goto(guarded.url)
    await expect(page).to_have_url(f"{guarded.url}signin")


async def test_a_link_is_looked_at_often_and_opens_once(guarded: Served, page: Page) -> None:
    once = link(guarded)
    for _ in range(3):
        await page.goto(once)
    await page.get_by_role("button", name="Entrer").click()
    await expect(page.locator(".composer textarea")).to_be_visible()
    await page.context.clear_cookies()
    await page.goto(once)
    await page.get_by_role("button", name="Entrer").click()
    await expect(page.get_by_role("alert")).to_contain_text("Ça n’ouvre pas")


@pytest.mark.parametrize(
    ("path", "origin"),
    [
        pytest.param("signin", "https://evil.test", id="another site's form"),
        pytest.param("signin", "null", id="a sandboxed frame's"),
        pytest.param("signin", "", id="of no page at all"),
    ],
)
async def test_a_form_of_elsewhere_is_refused(guarded: Served, path: str, origin: str) -> None:
    answer = await post(guarded, path, Origin=origin)
    assert answer.status == 403
    assert "luna-console" not in answer.headers.get("set-cookie", "")


async def test_by_its_public_name_the_cookie_is_for_https_only(guarded: Served) -> None:
    here = await post(guarded, "signin")
    public = await post(guarded, "signin", Host=PUBLIC, Origin=f"https://{PUBLIC}")
    secure = [
        bool(SimpleCookie(answer.headers["set-cookie"])["luna-console"]["secure"])
        for answer in (here, public)
    ]
    assert secure == [False, True]


async def test_another_name_is_still_turned_away(guarded: Served) -> None:
    answer = await post(guarded, "signin", Host="evil.test", Origin="https://evil.test")
    assert answer.status == 421


async def test_what_is_no_form_is_refused_without_a_fault(guarded: Served) -> None:
    own = {"Origin": guarded.url.rstrip("/")}
    async with aiohttp.ClientSession(headers=own) as client:
        for body, status in ((b"x" * 5000, 413), (b"&a=" * 50, 403), (b"\xff=%ff&ticket=%00", 403)):
            async with client.post(f"{guarded.url}signin", data=body) as answer:
                assert answer.status == status


async def test_guessing_is_slowed_whatever_address_one_claims(
    database: str, tmp_path: Path
) -> None:
    running = await asyncio.to_thread(start, database, tmp_path, CONSOLE_PASSWORD=PASSWORD, **ADMIN)
    statuses = []
    async with aiohttp.ClientSession() as client:
        for number in range(EACH + 1):
            claimed = {"X-Forwarded-For": f"10.0.0.{number}", "Origin": running.url.rstrip("/")}
            async with client.post(
                f"{running.url}signin", data={"password": "guess"}, headers=claimed
            ) as answer:
                statuses.append(answer.status)
    assert statuses == [403] * (EACH - 1) + [429] * 2
    assert (await post(running, "signin")).status == 429
    assert await asyncio.to_thread(running.stop) == 0
