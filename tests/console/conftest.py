"""The page as it is served, in a real browser: ``luna web`` on loopback and headless Chromium."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from urllib.request import urlopen
from uuid import uuid4

import asyncpg
import pytest
import pytest_asyncio
from bench.nursery import Born
from playwright.async_api import Browser, Page, async_playwright, expect

from luna.clock import wall
from luna.persona import persona_folder
from tests.command import nursery
from tests.conftest import with_database
from tests.shipped import HEARD

LUNA = Path(sys.executable).with_name("luna")
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --renderer-process-limit=1"
).split()
FAINT = """() => {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
    return text.startsWith('color(') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((x, i) => x * a + under[i] * (1 - a));
  const light = (colour) => colour.map((x) => x / 255)
    .map((x) => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4)
    .reduce((sum, x, i) => sum + x * [.2126, .7152, .0722][i], 0);
  const behind = (element) => element === null ? [255, 255, 255]
    : over(parse(getComputedStyle(element).backgroundColor), behind(element.parentElement));
  const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [], SEEN = { visibilityProperty: true, opacityProperty: true };
  while (shown.nextNode()) {
    const text = shown.currentNode.textContent.trim(), at = shown.currentNode.parentElement;
    if (!text || !at.checkVisibility(SEEN)) continue;
    if (at.closest('svg, script, style, .q-uploader')) continue;
    const under = behind(at), ink = over(parse(getComputedStyle(at).color), under);
    const [low, high] = [light(ink), light(under)].sort((one, other) => one - other);
    const ratio = (high + .05) / (low + .05);
    if (ratio < 4.5) found.push(`${text.slice(0, 30)} (${at.className}): ${ratio.toFixed(2)}`);
  }
  return [...new Set(found)];
}"""
PATIENCE = 180.0  # seconds for the server to come up on a busy machine
expect.set_options(timeout=60_000)  # ms
OURS = ("LUNA_", "PYTEST_", "DB_", "NICEGUI_", "CONSOLE_")
DEAF = {name for name in os.environ if name.startswith(OURS)}


MASTER = b64encode(bytes(32)).decode()  # all who share a database share its master key


EXPERIMENT = """
[experiment.rarer_hello]
question = "Perd-on moins de monde en écrivant moins souvent ?"
metric = "back"
begins = {begins}
share = 1
[experiment.rarer_hello.arm.as_is]
[experiment.rarer_hello.arm.rarer]
tuning = {{ "proactive.hello_chance" = 0.1 }}
"""


@dataclass(slots=True)
class Served:
    """A running ``luna web``; ``folder`` is where it was started, ``data`` what it keeps."""

    process: subprocess.Popen[bytes] | Born
    url: str
    port: int
    folder: Path
    data: Path

    def stop(self) -> int:
        """Ask it to end as an operator would, and give its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)


@dataclass(slots=True)
class Watched:
    """A page, all that it asked for, and all that went wrong in it."""

    page: Page
    asked: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def database(server: str) -> Iterator[str]:
    """An empty database for one module."""
    name = f"page_{uuid4().hex}"
    asyncio.run(_execute(server, f"CREATE DATABASE {name}"))
    yield with_database(server, name)
    asyncio.run(_execute(server, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="module")
def served(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    running = start(database, tmp_path_factory.mktemp("served"))
    yield running
    assert running.stop() == 0


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Chromium as the system has it; only outside CI may it be missing."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        missing = "no Chromium on this machine: apt-get install chromium"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser, served: Served) -> AsyncIterator[Watched]:
    """A first visit by a new browser; nothing may have gone wrong in it at the end."""
    visitor = await browser.new_context(viewport={"width": 1280, "height": 860})
    watched = watch(await visitor.new_page())
    await watched.page.goto(served.url)
    await watched.page.wait_for_selector(".composer textarea")
    yield watched
    await visitor.close()
    assert watched.wrong == []


def watch(page: Page) -> Watched:
    watched = Watched(page)
    page.on("request", lambda request: watched.asked.append(request.url))
    page.on("pageerror", lambda error: watched.wrong.append(str(error)))
    page.on(
        "console",
        lambda said: watched.wrong.append(said.text) if said.type == "error" else None,
    )
    return watched


def start(dsn: str, folder: Path, *, typed: bool = False, **settings: str) -> Served:
    """Start ``luna web`` in ``folder`` and wait until it is healthy; ``typed``: from nothing."""
    port, data = free_port(), folder / "data"
    _hearing(data)
    kept = {name: value for name, value in os.environ.items() if name not in DEAF}
    ours = {
        "DATABASE_URL": dsn,
        "LUNA_PORT": str(port),
        "LUNA_DATA_DIR": str(data),
        "LUNA_MASTER_KEY": MASTER,
    }
    env = kept | ours | settings
    process = (
        subprocess.Popen([LUNA, "web"], cwd=folder, env=env)  # noqa: S603  ours
        if typed
        else nursery().bear(("web",), env, (0, 1, 2), folder)
    )
    served = Served(process, f"http://127.0.0.1:{port}/", port, folder, data)
    _wait(served)
    return served


def _hearing(data: Path) -> None:
    """Let it find what hearing takes, as on a machine where it has run before."""
    HEARD.mkdir(parents=True, exist_ok=True)
    if not data.exists():
        data.mkdir()
        (data / "heard").symlink_to(HEARD)


def tried(folder: Path) -> str:
    """A persona in ``folder``: Luna with something that is tried on everybody."""
    persona = folder / "persona"
    shutil.copytree(persona_folder(), persona)
    begins = wall().date() - timedelta(days=30)
    (persona / "experiments.toml").write_text(EXPERIMENT.format(begins=begins), "utf-8")
    return str(persona)


async def hard_to_read(page: Page) -> list[str]:
    """Texts on show whose contrast with what is behind them is below 4.5."""
    found: list[str] = await page.evaluate(FAINT)
    return found


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


def _wait(served: Served) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert served.process.poll() is None, "luna web ended by itself"
        try:
            urlopen(f"{served.url}healthz", timeout=2)  # noqa: S310  loopback
        except OSError:  # refused, or too busy to answer
            time.sleep(0.1)
        else:
            return
    served.process.kill()
    pytest.fail("luna web did not come up")


async def _execute(server: str, statement: str) -> None:
    admin = await asyncpg.connect(server)
    await admin.execute(statement)
    await admin.close()
