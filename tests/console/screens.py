"""Pictures of every page for the docs: ``python -m tests.console.screens`` writes ``docs/img``.

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

from playwright.async_api import Page, async_playwright

from luna.clock import VirtualClock, wall
from luna.commands.replay import app_of
from luna.core.dice import Dice
from luna.core.model import Kind
from luna.opening import open_mind
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
from tests.console.conftest import FLAGS, MASTER, NAMES, start
from tests.console.test_site import grown, say

IMAGES = Path(__file__).parents[2] / "docs" / "img"
PASSWORD = "a password for pictures"
WIDTHS = {1280: 860, 390: 844}
PAGES = {"inspector": "/inspector", "users": "/users", "growth": "/growth", "safety": "/review",
         "health": "/health", "photos": "/album", "experiments": "/experiments"}  # fmt: skip
TALK = ("salut toi", "je m'appelle Camille", "t'as fait quoi aujourd'hui ?", "haha trop drôle",
        "t'es mignonne tu sais")  # fmt: skip
GATE = ("coucou", "gate:accept", "gate:decade:1990", "gate:year:1994")
SEND = """
    INSERT INTO outbox (bot_id, bond_id, turn, seq, text, due_at, state, done_at, error)
    SELECT bot_id, id, version, 90, '', now(), 'refused', now(), 'Bad Request: chat not found'
    FROM bonds ORDER BY id LIMIT 1
"""


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
        await store.pool.execute("UPDATE outbox SET state = 'sent'")
        await store.pool.execute("UPDATE turns SET cost = 0.0011, voice = 'claude-haiku-4-5' "
                                 "WHERE guard IS NULL")  # fmt: skip
        await store.pool.execute("UPDATE accounts SET made_at = now() - interval '9 days' "
                                 "WHERE id % 2 = 0")  # fmt: skip
        await store.pool.execute(SEND)
        await store.pool.execute("UPDATE turns SET failed = '{claude-haiku-4-5: timed out}' "
                                 "WHERE (bond_id, turn) IN (SELECT bond_id, turn FROM turns "
                                 "WHERE guard IS NULL ORDER BY at DESC LIMIT 3)")  # fmt: skip


async def _one(number: int, kind: str, store: Store, app: object) -> None:
    person = Person.born(number, kind, 7, load_banks())
    clock = VirtualClock(wall() - timedelta(days=4 - number % 4, hours=3))
    alone = replace(app, clock=clock, store=store)  # type: ignore[type-var]
    dice = Dice(f"{number}")("talk")
    lines = [*GATE, *(line.text for _ in range(2) for line in person.talk(20, 0, dice))]
    for at, text in enumerate(lines):
        tap, command = text.startswith("gate:"), text.startswith("/")
        kind_of = Kind.BUTTON if tap else Kind.COMMAND if command else Kind.TEXT
        letter = Letter(900_000 + number, number * 1000 + at, clock(), kind_of, text, str(number))
        receipt = await store.receive(letter)
        await take_turn(receipt.bond_id, alone)
        clock.advance(timedelta(minutes=2 if at < len(lines) // 2 else 90))


async def shoot(url: str, folder: Path) -> list[str]:
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
        await page.goto(url)
        await grown(page)
        for text in TALK:
            await say(page, text)
        await _shots(page, "playground", url, folder)
        await page.goto(url)
        await page.locator(".bench summary").click()
        await page.fill(".toml", "[momentum]\npull = 0.9")
        await page.locator(".bench .tap").first.click()
        await page.locator(".bench pre").wait_for()
        await page.locator(".bench").screenshot(path=folder / "console-bench.png")
        for name, path in PAGES.items():
            await _shots(page, name, url.rstrip("/") + path, folder)
        await page.goto(f"{url}users")
        first = await page.locator(".table a").first.get_attribute("href")
        await _shots(page, "user", url.rstrip("/") + str(first), folder)
        await browser.close()
    return wrong


async def _shots(page: Page, name: str, url: str, folder: Path) -> None:
    for width, height in WIDTHS.items():
        await page.set_viewport_size({"width": width, "height": height})
        await page.goto(url)
        await page.wait_for_selector(".desk h1, .bubble")
        await asyncio.sleep(0.8)  # curves are drawn in a moment
        await page.screenshot(
            path=folder / f"console-{name}-{width}.png",
            full_page=name not in {"playground", "photos"},  # a long one shows its head
        )
    await page.set_viewport_size({"width": 1280, "height": 860})


def main(argv: Sequence[str]) -> int:
    folder = Path(argv[0]) if argv else IMAGES
    folder.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix="luna-pictures-"))
    home.chmod(0o755)
    with embedded.lease(home / "postgres") as dsn:
        asyncio.run(populate(dsn))
        served = start(dsn, home, CONSOLE_PASSWORD=PASSWORD)
        try:
            wrong = asyncio.run(shoot(served.url, folder))
        finally:
            served.stop()
    shutil.rmtree(home, ignore_errors=True)
    sys.stdout.write("".join(f"{line}\n" for line in wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
