"""The review page in a real browser: facts without words, and a glass that a reason breaks."""

from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.console.conftest import Served, Watched, start
from tests.console.test_site import grown, say

pytestmark = pytest.mark.asyncio(loop_scope="session")

PASSWORD = "correct horse battery"
SAID = "je te raconte ma journée au club de voile"
SIGN = "en vrai j'ai 15 ans et je suis en seconde"
AUDIT = "SELECT who, act, why FROM audit ORDER BY id"


@pytest.fixture(scope="module")
def guarded(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("desk")
    running = start(database, folder, CONSOLE_PASSWORD=PASSWORD, LUNA_TEST_MODE="true")
    yield running
    assert running.stop() == 0


@pytest_asyncio.fixture(loop_scope="session")
async def operator(browser: Browser, guarded: Served) -> AsyncIterator[Page]:
    """Somebody signed in, where one account has just been frozen."""
    visitor = await browser.new_context(locale="fr-FR", viewport={"width": 1280, "height": 860})
    page = await visitor.new_page()
    await page.goto(guarded.url)
    await page.get_by_label("Mot de passe").fill(PASSWORD)
    await page.get_by_role("button", name="Entrer").click()
    await page.wait_for_selector(".composer textarea")
    await grown(page)
    await say(page, SAID)
    await say(page, SIGN)
    await page.goto(f"{guarded.url}review")
    yield page
    await visitor.close()


async def test_words_are_shown_to_who_says_why_and_never_before(
    operator: Page, database: str
) -> None:
    case = operator.locator(".case").last
    await expect(case).to_contain_text("Un message laisse penser à un·e mineur·e")
    await expect(case).to_contain_text("messages : 2")
    assert SAID not in await operator.content()
    await case.get_by_role("button", name="Lire ses derniers messages").click()
    await expect(case.locator(".fault")).to_have_text("Écris d’abord pourquoi.")
    assert SAID not in await operator.content()
    await case.get_by_role("textbox").fill("demande de contrôle de son âge")
    await case.get_by_role("button", name="Lire ses derniers messages").click()
    await expect(case.locator(".revealed")).to_contain_text(SAID)
    await expect(case.locator(".noted")).to_contain_text("demande de contrôle de son âge")
    kept = await asyncpg.connect(database)
    rows = [tuple(row) for row in await kept.fetch(AUDIT)]
    await kept.close()
    assert rows == [("console:password", "reveal", "demande de contrôle de son âge")]


async def test_a_page_left_open_after_signing_out_shows_nothing(operator: Page) -> None:
    left = operator.locator(".case").last
    elsewhere = await operator.context.new_page()
    await elsewhere.goto(operator.url)
    await elsewhere.get_by_role("button", name="Sortir").click()
    await expect(elsewhere.get_by_label("Mot de passe")).to_be_visible()
    await left.get_by_role("textbox").fill("sans session")
    await left.get_by_role("button", name="Lire ses derniers messages").click()
    await expect(left.locator(".fault")).to_contain_text("demande de s’identifier")
    assert SAID not in await operator.content()


async def test_on_an_open_desk_the_queue_is_shut_all_the_same(
    visit: Watched, served: Served
) -> None:
    await visit.page.goto(f"{served.url}review")
    await expect(visit.page.locator(".desk")).to_contain_text("CONSOLE_PASSWORD")
    await expect(visit.page.locator(".case")).to_have_count(0)
