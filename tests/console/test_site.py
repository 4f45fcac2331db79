"""The page in a real browser: talking, moving time, and what is shown behind the talk."""

import asyncio
import re
from collections.abc import Awaitable
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.console.conftest import Served, Watched, hard_to_read, start, watch

pytestmark = pytest.mark.asyncio(loop_scope="session")

FIELD = ".composer textarea"


async def say(page: Page, text: str) -> Locator:
    """Write a message and wait for the whole answer; gives the last bubble of it."""
    return await answered(page, _write(page, text))


async def tap(page: Page, label: str) -> Locator:
    return await answered(page, page.locator(".tap", has_text=label).first.click())


async def answered(page: Page, act: Awaitable[None]) -> Locator:
    said = page.locator(".said.luna")
    before = await said.count()
    await act
    await expect(said.nth(before)).to_be_visible()
    await expect(page.locator(".dots")).to_be_hidden()
    return said.last


async def grown(page: Page) -> None:
    await page.locator("label.gate i").click()
    await expect(page.locator("label.gate")).to_have_count(0)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def fact(page: Page, name: str) -> str:
    return await page.locator(".fact", has_text=name).locator("dd").inner_text()


async def heat(page: Page) -> int:
    now = await page.locator(".gauge.warm .track").get_attribute("aria-valuenow")
    return int(now or "")


async def _write(page: Page, text: str) -> None:
    await page.fill(FIELD, text)
    await page.press(FIELD, "Enter")


async def test_it_opens_in_french_names_the_voice_and_asks_nothing_of_others(
    visit: Watched,
) -> None:
    page = visit.page
    await expect(page.locator(".voice")).to_have_text("voix intégrée (sans modèle)")
    await expect(page.locator(".who p")).to_contain_text("joué par une IA")
    await expect(page.locator("html")).to_have_attribute("lang", "fr")
    await expect(page.locator("#popup")).to_contain_text("Connexion perdue")
    await grown(page)
    await say(page, "salut !")
    assert {urlsplit(url).hostname for url in visit.asked if "://" in url} == {"127.0.0.1"}


async def test_the_gate_is_passed_by_three_taps(visit: Watched) -> None:
    page = visit.page
    answer = await say(page, "salut")
    await expect(answer.locator(".guarded")).to_have_text("garde : accueil")
    await tap(page, "accepte")
    await tap(page, "1990–1999")
    await tap(page, "1994")
    await expect(page.locator(".tap:visible")).to_have_count(0)
    await expect(page.locator("label.gate")).to_have_count(0)
    answer = await say(page, "tu fais quoi ?")
    await expect(answer.locator(".guarded")).to_have_count(0)


async def test_what_she_remembers_is_corrected_and_erased_by_tapping(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    await say(page, "j'habite à Brest")
    await expect(await say(page, "/memory")).to_contain_text("Ville : Brest")
    await expect(await tap(page, "✏️ 1")).to_contain_text("Brest")
    await expect(await say(page, "Quimper")).to_contain_text("Quimper")
    await expect(await say(page, "/memory")).to_contain_text("Ville : Quimper")
    await expect(await tap(page, "🗑 1")).to_contain_text("Effacé")
    await expect(await say(page, "/memory")).not_to_contain_text("Quimper")


async def test_a_talk_shows_what_goes_on_behind_it(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    await say(page, "salut, moi c'est Sam, je m'appelle Sam")
    await say(page, "haha t'es trop drôle")
    assert [await fact(page, name) for name in ("Messages", "Prénom", "Jour")] == ["2", "Sam", "1"]
    await expect(page.locator(".chip", has_text="rit")).to_be_visible()
    await expect(page.locator(".instruction .name").first).to_have_text(re.compile(r"^[\w.]+$"))
    await expect(page.locator(".timings .bar")).to_have_count(8)
    await expect(page.locator(".curve svg")).to_be_visible()


async def test_the_last_prompt_is_there_to_the_letter(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    await say(page, "salut toi")
    await say(page, "raconte ta journée")
    await page.locator("details.panel:not(.bench) > summary").click()
    await page.locator("details.fold > summary").click()
    await expect(page.locator(".fold pre")).to_contain_text("Luna")
    await expect(page.locator(".fold summary")).to_contain_text(
        re.compile(r"\d caractères, ≈ .+ tokens")
    )
    await expect(page.locator(".history p").first).to_contain_text("salut toi")
    await expect(page.locator(".history .latest")).to_contain_text("raconte ta journée")


async def test_a_guard_that_answers_is_named(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    answer = await say(page, "t'es un bot ?")
    await expect(answer.locator(".guarded")).to_have_text("garde : honnêteté")
    await expect(page.locator(".answered")).to_contain_text("« honnêteté »")
    await expect(page.locator(".chip", has_text="demande si c’est une IA")).to_be_visible()
    await expect(page.locator(".instructions")).to_contain_text("Pas de prompt")


async def test_time_that_is_moved_cools_her(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    for text in ("t'es super sexy tu sais", "j'ai très envie de t'embrasser"):
        await say(page, text)
    warm, day = await heat(page), await page.locator(".clock > :first-child").inner_text()
    await page.locator(".jump", has_text="+7 j").click()
    await expect(page.locator(".note").last).not_to_have_text(day)
    await expect(page.locator(".gauge.warm .value")).to_have_text("0")
    assert warm > 0
    await say(page, "coucou")
    assert await fact(page, "Jour") == "8"


async def test_two_tabs_show_one_talk_and_another_browser_is_somebody_else(
    visit: Watched, browser: Browser, served: Served
) -> None:
    await grown(visit.page)
    await say(visit.page, "coucou d'ici")
    twin = await visit.page.context.new_page()
    await twin.goto(served.url)
    await expect(twin.locator(".said.user")).to_have_text(re.compile("coucou d'ici"))
    await say(twin, "et de là")
    await expect(visit.page.locator(".said.user").last).to_contain_text("et de là")
    elsewhere = await browser.new_context()
    stranger = await elsewhere.new_page()
    await stranger.goto(served.url)
    await expect(stranger.locator(".welcome")).to_be_visible()
    await expect(stranger.locator(".said")).to_have_count(0)
    await elsewhere.close()


async def test_a_reload_in_the_middle_of_an_answer_loses_nothing(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    await _write(page, "raconte-moi un truc")
    await expect(page.locator(".dots")).to_be_visible()
    await page.reload()
    await expect(page.locator(".said.user")).to_contain_text("raconte-moi un truc")
    await expect(page.locator(".said.luna").first).to_be_visible()


async def test_what_one_writes_is_never_read_as_html(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    await say(page, "<img src=x onerror=alert(1)> <b>gras</b> $x `y`")
    await expect(page.locator(".bubble.user")).to_have_text(
        "<img src=x onerror=alert(1)> <b>gras</b> $x `y`"
    )
    await page.reload()
    await expect(page.locator(".bubble.user")).to_contain_text("<b>gras</b> $x `y`")
    await expect(page.locator(".lines img")).to_have_count(0)


async def test_starting_over_forgets(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    await say(page, "je m'appelle Sam")
    await page.get_by_text("Tout recommencer").click()
    await page.get_by_text("Oui, on efface").click()
    await expect(page.locator(".said")).to_have_count(0)
    await expect(page.locator("label.gate input")).not_to_be_checked()
    assert [await fact(page, name) for name in ("Messages", "Prénom")] == ["0", "inconnu"]
    answer = await say(page, "salut")
    await expect(answer.locator(".guarded")).to_have_text("garde : accueil")


async def test_it_speaks_english_when_asked_to(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    await page.get_by_role("button", name="EN", exact=True).click()
    await expect(page.locator(".voice")).to_have_text("built-in voice (no model)")
    await say(page, "hey, what are you up to?")
    shown = await page.locator("body").inner_text()
    for french in ("Chaleur", "Confiance", "Humeur", "Dernier", "Consignes", "Jour", "janvier"):
        assert french not in shown
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await expect(page.locator("#popup")).to_contain_text("Connection lost")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
async def test_nothing_is_cut(visit: Watched, width: int, scheme: Literal["light", "dark"]) -> None:
    page = visit.page
    await grown(page)
    await page.set_viewport_size({"width": width, "height": 800})
    await page.emulate_media(color_scheme=scheme)
    await say(page, "https://example.org/" + "long" * 60)
    assert await page.evaluate("document.documentElement.scrollWidth") == width
    inside = "e => [...e.querySelectorAll(':not(svg, svg *)')]"
    wide = f"{inside}.filter(x => x.scrollWidth > x.clientWidth + 1"
    boxes = page.locator(".talk, .backstage")
    for place in range(await boxes.count()):
        over = f"{wide} && getComputedStyle(x).display === 'block').map(x => x.className)"
        assert await boxes.nth(place).evaluate(over) == []
    assert await hard_to_read(page) == []
    dark = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark == ("rgb(20, 20, 29)" if scheme == "dark" else "rgb(248, 243, 236)")


async def test_a_restart_goes_on_with_the_talk_and_a_stop_does_not_wait_for_open_pages(
    database: str, browser: Browser, tmp_path: Path
) -> None:
    first = await asyncio.to_thread(start, database, tmp_path)
    visitor = await browser.new_context()
    page = await visitor.new_page()
    await page.goto(first.url)
    await grown(page)
    await say(page, "je m'appelle Sam")
    assert await asyncio.to_thread(first.stop) == 0
    again = await asyncio.to_thread(start, database, tmp_path, typed=True)
    await page.goto(again.url)
    await expect(page.locator(".said.user")).to_contain_text("je m'appelle Sam")
    assert await fact(page, "Prénom") == "Sam"
    await visitor.close()
    assert await asyncio.to_thread(again.stop) == 0
    assert names_in(tmp_path) == ["data"]  # nothing is kept beside its own folder


async def test_watching_a_page_reports_what_it_asks_elsewhere(browser: Browser) -> None:
    """The watch that other tests lean on does see a request that leaves."""
    watched = watch(await browser.new_page())
    await watched.page.route("**/*", lambda route: route.abort())
    await watched.page.set_content("<img src='http://elsewhere.test/x.png'>")
    assert "http://elsewhere.test/x.png" in watched.asked
    await watched.page.close()


async def test_her_cat_is_shown_in_the_bubble(visit: Watched) -> None:
    page = visit.page
    await grown(page)
    said = await say(page, "montre moi ton chat")
    picture = page.locator(".said.luna img.photo")
    await expect(picture).to_have_count(1)
    assert "Pixel" in (await picture.get_attribute("alt") or "")
    assert await picture.evaluate("(img) => img.decode().then(() => img.naturalWidth)") > 400
    assert await said.inner_text()
