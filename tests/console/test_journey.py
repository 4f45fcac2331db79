"""An operator's day in a real browser: talk, time, curves, numbers, a photo, people."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest
import pytest_asyncio
from PIL import Image, ImageDraw
from playwright.async_api import Browser, expect

from luna.clock import wall
from luna.store import photos, review
from luna.store.review import Ruling
from tests.console.conftest import Served, Watched, hard_to_read, start, tried, watch
from tests.console.test_site import fact, grown, heat, say

pytestmark = pytest.mark.asyncio(loop_scope="session")

PASSWORD = "correct horse battery"
PAGES = ("inspector", "users", "growth", "experiments", "album", "review", "health")
FRENCH = ("Personnes", "Croissance", "Santé", "Sécurité", "Essais", "Inspecteur", "Aucun", "File d")


@pytest.fixture(scope="module")
def guarded(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("house")
    own = {"CONSOLE_PASSWORD": PASSWORD, "LUNA_TEST_MODE": "true", "LUNA_PERSONA": tried(folder)}
    running = start(database, folder, **own)
    yield running
    assert running.stop() == 0


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def operator(browser: Browser, guarded: Served) -> AsyncIterator[Watched]:
    """Somebody signed in, whose browser is watched to the end."""
    visitor = await browser.new_context(locale="fr-FR", viewport={"width": 1280, "height": 860})
    watched = watch(await visitor.new_page())
    page = watched.page
    await page.goto(guarded.url)
    await page.get_by_label("Mot de passe").fill(PASSWORD)
    await page.get_by_role("button", name="Entrer").click()
    await page.wait_for_selector(".composer textarea")
    await grown(page)
    yield watched
    await visitor.close()
    assert watched.wrong == []
    assert {urlsplit(url).hostname for url in watched.asked if "://" in url} == {"127.0.0.1"}


def picture(path: Path) -> Path:
    """A drawing that looks like no other."""
    drawn = Image.new("RGB", (900, 900), "#f2c9a1")
    pen = ImageDraw.Draw(drawn)
    for step in range(12):
        pen.ellipse(
            (60 * step, 700 - 50 * step, 60 * step + 220, 900 - 40 * step),
            fill=(20 * step, 80, 160),
        )
    drawn.save(path)
    return path


async def test_time_moves_the_curves(operator: Watched) -> None:
    page = operator.page
    await say(page, "salut toi, je m'appelle Sam")
    await say(page, "t'es vraiment trop mignonne")
    warm = await heat(page)
    await page.locator(".jump", has_text="+1 j").click()
    await expect(page.locator(".gauge.warm .value")).not_to_have_text(str(warm))
    assert await heat(page) < warm
    await say(page, "me revoilà !")
    assert await fact(page, "Jour") == "2"
    await expect(page.locator(".curve svg")).to_be_visible()


async def test_other_numbers_part_the_talk(operator: Watched) -> None:
    page = operator.page
    await page.locator(".bench > summary").click()
    await page.fill(".toml", "[momentum]\npull = 0.9")
    await page.get_by_role("button", name="Rejouer la conversation avec").click()
    await expect(page.locator(".differences")).to_contain_text("Chaleur")
    await page.fill(".toml", "[momentum]\npll = 0.9")
    await page.get_by_role("button", name="Continuer avec").click()
    await expect(page.locator(".bench .fault")).to_contain_text("unknown key 'pll'")


async def test_numbers_that_are_gone_on_with_move_the_phase(operator: Watched) -> None:
    page = operator.page
    await expect(page.locator(".phases .here")).to_have_text("découverte")
    sooner = "discovery = 0, interest = 2, connection = 150, intimacy = 400, depth = 800"
    await page.fill(".toml", f"[phase]\nbegins = {{ {sooner} }}")
    await page.get_by_role("button", name="Continuer avec").click()
    await expect(page.locator(".phases .here")).to_have_text("intérêt")
    await page.get_by_role("button", name="Revenir aux siens").click()
    await expect(page.locator(".phases .here")).to_have_text("découverte")


async def test_the_inspector_says_why_and_how_much(operator: Watched, guarded: Served) -> None:
    page = operator.page
    await page.goto(f"{guarded.url}inspector")
    await expect(page.locator(".instruction").first).to_be_visible()
    await expect(page.locator(".table").first).to_contain_text("Bloc persona, le même pour tous")
    await expect(page.locator(".desk")).to_contain_text("quand le bloc est déjà en cache")
    await expect(page.locator(".table").last).to_contain_text("chaleur")


async def test_a_photo_comes_in_and_goes_out(
    operator: Watched, guarded: Served, tmp_path: Path
) -> None:
    page = operator.page
    await page.goto(f"{guarded.url}album")
    await page.get_by_label("Étiquettes").fill("licorne, fenêtre")
    await page.set_input_files("input[type=file]", picture(tmp_path / "pixel.png"))
    await expect(page.locator(".revealed")).to_contain_text("ajoutée")
    brought = page.locator(".card", has_text="licorne").locator("img")
    await expect(brought).to_be_visible()
    where = await brought.get_attribute("src")
    await page.goto(guarded.url)
    await say(page, "tu me montres une photo de Pixel avec une licorne ?")
    await expect(page.locator(".said.luna img").last).to_have_attribute("src", str(where))


async def test_open_pages_hear_of_what_moved(
    operator: Watched, guarded: Served, database: str
) -> None:
    page, other = operator.page, await operator.page.context.new_page()
    await page.goto(f"{guarded.url}album")
    await other.goto(f"{guarded.url}review")
    await expect(other.locator(".case")).to_have_count(0)
    async with asyncpg.create_pool(database, min_size=1, max_size=1) as pool:
        bond = await pool.fetchval("SELECT min(id) FROM bonds")
        photo = await pool.fetchval("SELECT min(id) FROM photos")
        await review.freeze(pool, Ruling(bond, "test", "un doute", wall()))
        assert await photos.retire(pool, photo, "plus à la mode", wall())
        await expect(page.locator(".desk")).to_contain_text("Retirée : plus à la mode")
        await expect(other.locator(".case")).to_have_count(1)
        await review.unfreeze(pool, Ruling(bond, "test", "levé", wall()))
        assert not await photos.retire(pool, photo, "encore", wall())
        await expect(other.locator(".case")).to_have_count(0)
    await other.close()


async def test_operators_pages_follow_a_talk_that_goes_on(
    operator: Watched, guarded: Served
) -> None:
    page, other = operator.page, await operator.page.context.new_page()
    await page.goto(guarded.url)
    await other.goto(f"{guarded.url}users")
    await other.locator(".table tr", has_text="page").first.locator("a").click()
    before, turns = int(await fact(other, "Messages")), other.locator(".table tr")
    shown = await turns.count()
    await say(page, "et toi, ta journée ?")
    await expect(other.locator(".fact", has_text="Messages").locator("dd")).to_have_text(
        str(before + 1)
    )
    await expect(turns).to_have_count(shown + 1)
    await other.close()


async def test_people_are_seen_from_outside(operator: Watched, guarded: Served) -> None:
    page = operator.page
    await page.goto(f"{guarded.url}users")
    await page.get_by_role("button", name="Cette semaine").click()
    await page.locator(".table a").first.click()
    await expect(page.locator(".desk")).to_contain_text("Chaleur et confiance")
    await expect(page.locator(".chart svg")).to_be_visible()
    assert "mignonne" not in await page.content()
    await page.evaluate("window.stayed = true")
    await page.get_by_role("textbox").fill("un doute sur son âge")
    await page.get_by_role("button", name="Geler").click()
    await expect(page.locator(".noted")).to_contain_text("gelé · un doute sur son âge")
    assert await page.evaluate("window.stayed"), "nothing was loaded anew"


async def test_every_page_fits_a_phone_and_speaks_english(
    operator: Watched, guarded: Served
) -> None:
    page = operator.page
    await page.get_by_role("button", name="EN", exact=True).click()
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await page.set_viewport_size({"width": 390, "height": 844})
    for name in PAGES:
        await page.goto(f"{guarded.url}{name}")
        await page.wait_for_selector(".desk h1")
        shown = await page.locator("body").inner_text()
        assert [word for word in FRENCH if word in shown] == []
        assert await page.evaluate("document.documentElement.scrollWidth") == 390
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert await hard_to_read(page) == []
