"""A picture of one's own, shown to her in the page: by a model that sees, and by the voice that
cannot; a page with a model behind it, whose voice is switched.
"""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import asyncpg
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from luna.core.model import Language
from luna.persona import load_persona, persona_folder
from luna.photos.looking import LARGEST_FILE, glimpse
from tests.console.conftest import Served, Watched, start, watch
from tests.console.test_site import FIELD, answered, grown, say
from tests.fakes.models import FakeModels
from tests.photos.build import drawn, exif_of, saved

pytestmark = pytest.mark.asyncio(loop_scope="session")

SELFIE = saved(drawn((640, 480)), exif=exif_of())
SEEN = "oh le disque jaune, on dirait un soleil posé de travers"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def models() -> AsyncIterator[FakeModels]:
    async with FakeModels(SEEN) as server:
        yield server


@pytest.fixture(scope="module")
def sighted(
    database: str, models: FakeModels, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    running = start(
        database,
        tmp_path_factory.mktemp("sighted"),
        ANTHROPIC_API_KEY="key",
        ANTHROPIC_BASE_URL=models.anthropic_url,
        LUNA_TEST_MODE="true",
    )
    yield running
    assert running.stop() == 0


@pytest_asyncio.fixture(loop_scope="session")
async def viewer(browser: Browser, sighted: Served) -> AsyncIterator[Watched]:
    visitor = await browser.new_context(viewport={"width": 390, "height": 844})
    watched = watch(await visitor.new_page())
    await watched.page.goto(sighted.url)
    await grown(watched.page)
    yield watched
    await visitor.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    (folder / "selfie.jpg").write_bytes(SELFIE)
    (folder / "bill.jpg").write_bytes(b"%PDF-1.7 no picture at all")
    (folder / "huge.jpg").write_bytes(SELFIE + bytes(LARGEST_FILE))
    return folder


async def pick(page: Page, path: Path) -> None:
    async with page.expect_file_chooser() as choosing:
        await page.locator(".attach").click()
    await (await choosing.value).set_files(path)


async def show(page: Page, path: Path, caption: str) -> str:
    """Send a picture with what is said of it; gives the answer."""
    await pick(page, path)
    await expect(page.locator(".picked img")).to_be_visible()
    await page.fill(FIELD, caption)
    said = await answered(page, page.press(FIELD, "Enter"))
    await expect(page.locator(".picked img")).to_have_count(0)
    return await said.locator(".bubble").inner_text()


async def test_she_sees_it_and_nothing_of_it_is_kept(
    viewer: Watched, sighted: Served, models: FakeModels, database: str, files: Path
) -> None:
    page = viewer.page
    assert await show(page, files / "selfie.jpg", "c'est moi") == SEEN
    mine = page.locator(".said.user").last
    await expect(mine.locator(".bubble")).to_have_text("c'est moi")
    assert await mine.locator("img").evaluate("img => img.decode().then(() => img.width)") > 100
    content = models.requests[-1].json["messages"][-1]["content"]
    (given,) = [part["source"]["data"] for part in content if "source" in part]
    assert given == b64encode(glimpse(glimpse(SELFIE))).decode(), "pixels alone, made small"
    async with asyncpg.create_pool(database, min_size=1, max_size=1) as pool:
        assert await pool.fetchval("SELECT count(*) FROM inbox WHERE photo IS NOT NULL") == 0
        assert await pool.fetchval("SELECT count(*) FROM sent_photos") == 0
    where = sighted.url.rstrip("/") + str(await mine.locator("img").get_attribute("src"))
    assert await asyncio.to_thread(status, Request(where)) == 200  # noqa: S310  loopback
    await page.goto("about:blank")
    assert await gone(where)
    await page.goto(sighted.url)
    await expect(page.locator(".said.user .bubble").last).to_have_text("c'est moi")
    await expect(page.locator(".said.user img")).to_have_count(0)
    assert viewer.wrong == []


async def test_the_built_in_voice_that_was_switched_to_says_that_it_cannot(
    viewer: Watched, models: FakeModels, files: Path
) -> None:
    page = viewer.page
    assert await (await say(page, "salut toi")).locator(".bubble").inner_text() == SEEN
    await page.locator(".voices").select_option("builtin")
    await expect(page.locator(".voice")).to_have_text("voix intégrée (sans modèle)")
    asked = len(models.requests)
    unseen = load_persona(persona_folder()).texts[Language.FR]["photo_unseen"]
    assert await show(page, files / "selfie.jpg", "") in unseen
    assert len(models.requests) == asked
    await page.locator(".voices").select_option("models")
    assert await (await say(page, "et maintenant ?")).locator(".bubble").inner_text() == SEEN


async def test_what_cannot_be_taken_is_one_line_and_is_not_sent(
    viewer: Watched, files: Path
) -> None:
    page = viewer.page
    await pick(page, files / "bill.jpg")
    await expect(page.locator(".picked .note")).to_contain_text("10 Mo et 24 mégapixels au plus")
    await page.get_by_role("button", name="EN", exact=True).click()
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await pick(page, files / "huge.jpg")
    await expect(page.locator(".picked .note")).to_contain_text("10 MB and 24 megapixels at most")
    await pick(page, files / "selfie.jpg")
    await expect(page.locator(".picked img")).to_be_visible()
    await expect(page.locator(".picked .note")).to_have_count(0)
    await page.locator(".picked button").click()
    await expect(page.locator(".picked img")).to_have_count(0)
    await page.press(FIELD, "Enter")
    await expect(page.locator(".said")).to_have_count(0)


@pytest.mark.parametrize(
    ("origin", "body", "refused"),
    [
        pytest.param("http://elsewhere.test", SELFIE, 403, id="a page of somebody else's"),
        pytest.param("", SELFIE, 403, id="no page at all"),
        pytest.param(None, b"%PDF", 415, id="no picture"),
        pytest.param(None, bytes(LARGEST_FILE + 1), 413, id="too large"),
    ],
)
async def test_the_door_for_pictures_says_no(
    sighted: Served, origin: str | None, body: bytes, refused: int
) -> None:
    own = sighted.url.rstrip("/")
    headers = {"Origin": own if origin is None else origin}
    asked = Request(f"{own}/shown", data=body, headers=headers, method="POST")  # noqa: S310  loopback
    assert await asyncio.to_thread(status, asked) == refused


def status(asked: Request) -> int:
    try:
        with urlopen(asked, timeout=10) as answer:  # noqa: S310  loopback
            return int(answer.status)
    except HTTPError as error:
        return error.code


async def gone(where: str) -> bool:
    """Whether it is not to be had any more, soon after its page was left."""
    for _ in range(300):
        if await asyncio.to_thread(status, Request(where)) == 404:  # noqa: S310  loopback
            return True
        await asyncio.sleep(0.1)
    return False
