"""A whole Luna under test: real processes around a PostgreSQL of their own and a fake world.

Telegram and the models live in the process that measures; `luna worker` and `luna bot` are
started, paused and killed as an operator's machine would do it.
"""

import asyncio
import os
import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

import psutil  # type: ignore[import-untyped]
from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram

from bench.nursery import Nursery
from luna import clock
from luna.opening import masters_of
from luna.persona import persona_folder
from luna.settings import Settings
from luna.store import embedded, people
from luna.store.migrate import migrate
from luna.store.store import Store
from luna.store.turns import Patience

LUNA = str(Path(sys.executable).with_name("luna"))
READY = b"worker ready"
TURN = b'"event": "turn"'
LONGEST_START = 300.0  # seconds, on a machine that has other things to do
OURS = re.compile(r"(?:LUNA|DB|TELEGRAM|ANTHROPIC|OPENROUTER|OPENAI)_\w+|DATABASE_URL|WEBHOOK_\w+")
UNDER_WAY = """
    SELECT (SELECT count(*) FROM inbox WHERE answered_at IS NULL)
         + (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending'))
"""


class EndedError(Exception):
    """A part ended by itself before it was ready; the text is the end of its log."""


@dataclass(slots=True)
class Part:
    """One `luna` process; started anew after each death. What it prints is kept in ``log``."""

    words: tuple[str, ...]
    env: dict[str, str]
    log: Path
    nursery: Nursery | None
    command: tuple[str, ...] = (LUNA,)
    pid: int = 0
    _begun: int = 0  # where in the log its present life begins

    async def start(self, until: bytes | None = None) -> None:
        """Start it, and wait until it has printed ``until``. Raises ``EndedError``."""
        self.log.touch()
        self._begun = self.log.stat().st_size
        self.pid = await self._born()
        if until is not None and not await self.prints(until, LONGEST_START):
            raise EndedError(self.log.read_text()[-500:])

    async def prints(self, words: bytes, within: float) -> bool:
        """Wait until it has printed this since it started; false if it ends or stays silent."""
        late = time.monotonic() + within
        while words not in self.log.read_bytes()[self._begun :]:
            if time.monotonic() > late or not self.lives():
                return False
            await asyncio.sleep(0.02)
        return True

    async def _born(self) -> int:
        with self.log.open("ab") as out:
            if self.nursery is not None:
                return await asyncio.to_thread(self._borne, self.nursery, out.fileno())
            child = await asyncio.create_subprocess_exec(
                *self.command, *self.words, env=self.env, stdout=out, stderr=out
            )
        return child.pid

    def _borne(self, nursery: Nursery, out: int) -> int:
        with Path(os.devnull).open("rb") as nothing:
            born = nursery.bear(self.words, self.env, (nothing.fileno(), out, out))
        born.let_go()
        return born.pid

    def lives(self) -> bool:
        """Whether it runs, or stands still."""
        return self.pid > 0 and psutil.pid_exists(self.pid)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Send a signal and wait for the end."""
        if not self.lives():
            return
        with suppress(ProcessLookupError):
            os.kill(self.pid, how)
            os.kill(self.pid, signal.SIGCONT)
        while self.lives():  # noqa: ASYNC110  it is nobody's child here
            await asyncio.sleep(0.005)

    async def freeze(self, seconds: float) -> None:
        """Stop it where it stands, as a stalled machine would, and let it go on."""
        os.kill(self.pid, signal.SIGSTOP)
        await asyncio.sleep(seconds)
        os.kill(self.pid, signal.SIGCONT)

    def cpu(self) -> float:
        """Seconds of CPU used so far."""
        times = psutil.Process(self.pid).cpu_times()
        return float(times.user + times.system)

    def resident(self) -> float:
        """MB of memory held, shared libraries and all."""
        return float(psutil.Process(self.pid).memory_info().rss / 2**20)


@dataclass(slots=True)
class Rig:
    """``dsn`` is the server that the parts share; ``folder`` holds all that they write."""

    folder: Path
    dsn: str
    telegram: FakeTelegram
    models: FakeModels
    store: Store
    env: dict[str, str]
    nursery: Nursery | None = None
    parts: list[Part] = field(default_factory=list)

    def part(self, *words: str, **env: str) -> Part:
        """A `luna` process to start; whatever runs of it is ended with the rig."""
        log = self.folder / f"{words[0]}-{len(self.parts)}.log"
        made = Part(words, self.env | env, log, self.nursery)
        self.parts.append(made)
        return made

    def stranger(self, *command: str) -> Part:
        """A process that is not Luna's, in the same world."""
        made = Part((), self.env, self.folder / f"stranger-{len(self.parts)}.log", None, command)
        self.parts.append(made)
        return made

    async def befriend(self, user_id: int) -> int:
        """The bond of an adult who has passed the gate."""
        self.telegram.user(user_id)
        return await let_in(self.store, user_id)

    async def clear(self) -> None:
        """Forget everybody, and what was still to be done for them."""
        await self.store.pool.execute("TRUNCATE accounts, pgqueuer CASCADE")

    async def under_way(self) -> int:
        """How many messages and sends wait."""
        waiting: int = await self.store.pool.fetchval(UNDER_WAY)
        return waiting


async def let_in(store: Store, user_id: int) -> int:
    """The bond of somebody who has passed the gate just now, born in 1990."""
    now = clock.wall()
    key = await people.meet(store.pool, store.vault, store.bot_id, user_id, str(user_id))
    stranger = await people.account(store.pool, key.bond_id)
    passed = replace(stranger, noticed_at=now, accepted_at=now, birth_year=1990, adult_since=now)
    await people.change(store.pool, key.bond_id, passed)
    return key.bond_id


@asynccontextmanager
async def rigged(
    *, pause: float, models: FakeModels | None = None, nursery: Nursery | None = None
) -> AsyncIterator[Rig]:
    """Set the stage; with ``models``, both providers are theirs, else the built-in voice speaks.

    ``pause`` ends a burst, in seconds; nobody is told to slow down. With a ``nursery``, processes
    are born there.
    """
    folder = Path(tempfile.gettempdir()) / f"luna-bench-{uuid4().hex[:12]}"
    folder.mkdir(mode=0o755)  # not below a private folder: as root, the server is another user
    async with AsyncExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        dsn = stack.enter_context(embedded.lease(folder / "postgres"))
        masters = masters_of(Settings(_env_file=None, luna_data_dir=folder))
        await migrate(dsn, masters)
        telegram = await stack.enter_async_context(FakeTelegram())
        fakes = await stack.enter_async_context(models or FakeModels())
        bot = "telegram:" + telegram.token.partition(":")[0]
        store = await stack.enter_async_context(
            await Store.open(dsn, bot, masters, patience=Patience.none(), wakes=True)
        )
        env = _environment(folder, telegram, _persona(folder, pause))
        env |= _providers(models) if models else {}
        rig = Rig(folder, dsn, telegram, fakes, store, env, nursery)
        stack.push_async_callback(_end_all, rig)
        yield rig


async def _end_all(rig: Rig) -> None:
    await asyncio.gather(*(part.end() for part in rig.parts))


def _environment(folder: Path, telegram: FakeTelegram, persona: Path) -> dict[str, str]:
    inherited = {name: text for name, text in os.environ.items() if not OURS.fullmatch(name)}
    return inherited | {
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_API_BASE_URL": telegram.base_url,
        "LUNA_DATA_DIR": str(folder),
        "LUNA_PERSONA": str(persona),
        "LUNA_TEST_MODE": "true",
        "LOG_FORMAT": "json",
    }


def _providers(models: FakeModels) -> dict[str, str]:
    return {
        "ANTHROPIC_API_KEY": "key",
        "ANTHROPIC_BASE_URL": models.anthropic_url,
        "OPENROUTER_API_KEY": "key",
        "OPENROUTER_BASE_URL": models.openrouter_url,
    }


def _persona(folder: Path, pause: float) -> Path:
    """Luna, but with a shorter pause and no rate limit."""
    copy = folder / "persona"
    shutil.copytree(persona_folder(), copy)
    tuning = (copy / "tuning.toml").read_text()
    for name, number in (("pause", pause), ("longest_burst", pause * 4), ("per_minute", 100_000)):
        tuning = re.sub(rf"^{name} = [\d.]+", f"{name} = {number}", tuning, flags=re.MULTILINE)
    (copy / "tuning.toml").write_text(tuning)
    return copy
