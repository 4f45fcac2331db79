"""Pictures of every page for the docs: ``python -m tests.console.screens`` writes ``docs/img``.

With a folder they go there, and with ``every`` behind it each page is drawn in both languages, by
day and by night, to be looked at.

People are made up and talk with the built-in voice; nothing of it was ever said by anybody.
"""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.async_api import Page, async_playwright, expect

from luna.clock import VirtualClock, wall
from luna.commands.replay import app_of
from luna.core.dice import Dice
from luna.core.model import Kind
from luna.opening import open_mind
from luna.photos.gallery import Gallery
from luna.settings import Settings
from luna.simulate.archetypes import load_archetypes
from luna.simulate.person import Person
from luna.simulate.phrases import load_banks
from luna.store import embedded
from luna.store.mailbox import Letter
from luna.store.masters import read_masters
from luna.store.migrate import migrate
from luna.store.store import Store
from luna.store.turns import Patience
from luna.turn import take_turn
from tests.console.conftest import FLAGS, MASTER, NAMES, start, tried
from tests.console.test_site import grown, say

IMAGES = Path(__file__).parents[2] / "docs" / "img"
PASSWORD = "a password for pictures"
WIDTHS = {1280: 860, 390: 844}
NARROW, TALL = 900, 1040  # where two sides are seen at once
PAGES = {"inspector": "/inspector", "users": "/users", "growth": "/growth", "safety": "/review",
         "health": "/health", "photos": "/album", "experiments": "/experiments"}  # fmt: skip
TALK = ("salut toi", "je m'appelle Camille", "t'as fait quoi aujourd'hui ?", "haha trop drôle",
        "t'es mignonne tu sais")  # fmt: skip
GATE = ("coucou", "gate:accept", "gate:decade:1990", "gate:year:1994")
LOOKS = {"": ("FR", "light"), "-dark": ("FR", "dark"), "-en": ("EN", "light"),
         "-en-dark": ("EN", "dark")}  # fmt: skip
HISTORY = (Path(__file__).with_name("history.sql")).read_text("utf-8")


async def populate(dsn: str) -> None:
    """A bot with people of all kinds, who came over the last days."""
    masters = read_masters(MASTER, "pictures")
    await migrate(dsn, masters)
    settings = Settings(_env_file=None)
    opening = Store.open(dsn, "telegram:1", masters, patience=Patience.none(), wakes=False)
    async with open_mind(settings) as mind, await opening as store:
        app = app_of(replace(mind, masters=masters))
        for number, kind in enumerate(list(load_archetypes()) * 2):
            await _one(number, kind, store, app)
        await Gallery.open(store.pool, mind.persona.name, mind.persona.photos, mind.storage)
        await store.pool.execute(HISTORY)


async def _one(number: int, kind: str, store: Store, app: object) -> None:
    person = Person.born(number, kind, 7, load_banks())
    days = 1 + number * 5 % 27
    clock = VirtualClock(wall() - timedelta(days=days, hours=5))
    alone = replace(app, clock=clock, store=store)  # type: ignore[type-var]
    dice = Dice(f"{number}")("talk")
    lines = [*GATE, *(line.text for _ in range(2) for line in person.talk(20, 0, dice))]
    for at, text in enumerate(lines):
        tap, command = text.startswith("gate:"), text.startswith("/")
        kind_of = Kind.BUTTON if tap else Kind.COMMAND if command else Kind.TEXT
        letter = Letter(900_000 + number, number * 1000 + at, clock(), kind_of, text, str(number))
        receipt = await store.receive(letter)
        await take_turn(receipt.bond_id, alone)
        clock.advance(timedelta(minutes=3))
        if at in {len(lines) // 2, len(lines) * 3 // 4}:
            clock.advance(timedelta(days=min(8, days // 2)))


async def shoot(url: str, folder: Path, looks: Sequence[str]) -> list[str]:
    """Every page at both widths; gives what went wrong in the browser."""
    found = next(path for name in NAMES if (path := shutil.which(name)))
    wrong = list[str]()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=FLAGS)
        context = await browser.new_context(viewport={"width": 1280, "height": 860})
        page = await context.new_page()
        page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
        await page.goto(url)
        await page.fill("input[type=password]", PASSWORD)
        await page.press("input[type=password]", "Enter")
        await page.wait_for_selector(".composer textarea")
        await _talk(page, url, folder)
        for look in looks:
            await _round(page, url, folder, look)
        await browser.close()
    return wrong


async def _talk(page: Page, url: str, folder: Path) -> None:
    await page.goto(url)
    await grown(page)
    for text in TALK:
        await say(page, text)
    _drawing().save(folder / "shown.png")
    await page.set_input_files(".composer input[type=file]", folder / "shown.png")
    await page.locator(".picked img").wait_for()
    await say(page, "")
    (folder / "shown.png").unlink()
    await say(page, "tu me montres Pixel ?")
    await page.locator(".said.luna img").last.wait_for()


def _drawing() -> Image.Image:
    """What somebody may show her: the sun over the sea."""
    picture = Image.new("RGB", (640, 400), "#f6c79a")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((250, 120, 410, 280), fill="#e2603c")
    pen.rectangle((0, 230, 640, 400), fill="#38598b")
    for line in range(250, 400, 30):
        pen.line((300 - line // 3, line, 360 + line // 3, line), fill="#f2a65e", width=6)
    return picture


async def _round(page: Page, url: str, folder: Path, look: str) -> None:
    language, scheme = LOOKS[look]
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.goto(url)
    other = page.locator(".switcher [aria-pressed=false]", has_text=language)
    if await other.count():
        await other.click()
    await expect(page.locator("html")).to_have_attribute("lang", language.lower())
    await _shots(page, f"playground{look}", url, folder)
    await page.goto(url)
    await page.locator(".bench summary").click()
    await page.fill(".toml", "[momentum]\npull = 0.9")
    await page.locator(".bench .tap").first.click()
    await page.locator(".bench .differences").wait_for()
    await page.locator(".bench").screenshot(path=folder / f"console-bench{look}.png")
    for name, path in PAGES.items():
        await _shots(page, f"{name}{look}", url.rstrip("/") + path, folder)
    await page.goto(f"{url}users")
    known = page.locator(".table tr", has_text="telegram").locator("a")
    first = await known.first.get_attribute("href")
    await _shots(page, f"user{look}", url.rstrip("/") + str(first), folder)


async def _shots(page: Page, name: str, url: str, folder: Path) -> None:
    for width, height in WIDTHS.items():
        tall = name.startswith("playground") and width > NARROW
        await page.set_viewport_size({"width": width, "height": TALL if tall else height})
        await page.goto(url)
        await page.wait_for_selector(".desk h1, .bubble")
        await asyncio.sleep(0.8)  # curves are drawn in a moment
        long = name.startswith(("playground", "photos"))  # which show their head
        await page.screenshot(path=folder / f"console-{name}-{width}.png", full_page=not long)
    await page.set_viewport_size({"width": 1280, "height": 860})


def main(argv: Sequence[str]) -> int:
    folder = Path(argv[0]) if argv else IMAGES
    folder.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix="luna-pictures-"))
    home.chmod(0o755)
    with embedded.lease(home / "postgres") as dsn:
        asyncio.run(populate(dsn))
        served = start(dsn, home, CONSOLE_PASSWORD=PASSWORD, LUNA_PERSONA=tried(home))
        try:
            looks = list(LOOKS) if "every" in argv else list(LOOKS)[:1]
            wrong = asyncio.run(shoot(served.url, folder, looks))
        finally:
            served.stop()
    shutil.rmtree(home, ignore_errors=True)
    sys.stdout.write("".join(f"{line}\n" for line in wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
