"""``luna doctor``: what is set up, what is wrong, and how to mend it."""

import asyncio
import shutil
from dataclasses import dataclass
from datetime import date

from rich.console import Console

from luna import care, clock
from luna.errors import LunaError
from luna.llm.checks import check_plan
from luna.opening import database, masters_of, plan_of
from luna.persona import load_persona, persona_folder
from luna.settings import Settings, load_settings
from luna.store.masters import Masters
from luna.store.migrate import migrate
from luna.store.store import connect
from luna.store.vault import current_of
from luna.telegram.checks import check_token
from luna.tuning import load_tuning

ENOUGH_DISK = 500 * 1024**2  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; ``ok`` is ``None`` for what is left out on purpose.

    ``warns``: it works, and somebody should look at it.
    """

    name: str
    ok: bool | None
    line: str
    warns: bool = False


def run() -> int:
    """Print every finding; 0 when nothing is wrong, else 2."""
    console = Console()
    settings = load_settings()
    found = [
        Finding("settings", True, "all known, all well formed"),
        _persona(settings),
        help_lines(clock.wall().date()),
        _disk(settings),
        _vault(settings),
        _database(settings),
        *asyncio.run(_outside(settings)),
    ]
    for each in found:
        mark = {True: "[green]✓[/]", False: "[red]✗[/]", None: "[dim]–[/]"}[each.ok]
        mark = "[yellow]![/]" if each.warns else mark
        console.print(f"{mark} [bold]{each.name}[/] {each.line}", highlight=False, soft_wrap=True)
    return 2 if any(each.ok is False for each in found) else 0


def _persona(settings: Settings) -> Finding:
    try:
        folder = settings.luna_persona or persona_folder()
        persona = load_persona(folder)
        load_tuning(folder / "tuning.toml")
    except LunaError as error:
        return Finding("persona", False, str(error))
    return Finding("persona", True, persona.name)


def help_lines(today: date) -> Finding:
    """Whether the numbers given in a crisis were looked at lately."""
    overdue = care.to_verify(today)
    if not overdue:
        return Finding("help lines", True, "all verified within half a year")
    countries = ", ".join(sorted({each.country for each in overdue}))
    line = f"verify luna/care/help.toml again: {len(overdue)} are older than 180 days ({countries})"
    return Finding("help lines", True, line, warns=True)


def _disk(settings: Settings) -> Finding:
    free = shutil.disk_usage(settings.luna_data_dir or "/").free
    line = f"{free / 1024**3:.1f} GB free"
    return Finding("disk", free >= ENOUGH_DISK, line if free >= ENOUGH_DISK else f"only {line}")


def _database(settings: Settings) -> Finding:
    try:
        masters = masters_of(settings)
        with database(settings) as dsn:
            version, waiting = asyncio.run(_ask(dsn, masters))
    except LunaError as error:
        return Finding("database", False, str(error))
    kind = "yours" if settings.dsn else "embedded"
    return Finding("database", True, f"{kind}, PostgreSQL {version}, {waiting} messages waiting")


async def _ask(dsn: str, masters: Masters) -> tuple[str, int]:
    await migrate(dsn, masters)
    pool = await connect(dsn, 1)
    async with pool:
        await current_of(pool, masters)
        version = await pool.fetchval("SHOW server_version")
        waiting = await pool.fetchval("SELECT count(*) FROM inbox WHERE answered_at IS NULL")
    return version, waiting


def _vault(settings: Settings) -> Finding:
    """Where the master key is; one made here is no use to another machine, nor without a copy."""
    try:
        masters = masters_of(settings)
    except LunaError as error:
        return Finding("vault", False, str(error))
    line = f"master key {masters.current.fingerprint} from {masters.origin}"
    if not masters.made_here:
        return Finding("vault", True, line)
    line += ", made by Luna: keep a copy apart from the database's backups"
    if settings.dsn is None:
        return Finding("vault", True, line)
    return Finding("vault", None, f"{line}, and set LUNA_MASTER_KEY where several machines run")


async def _telegram(settings: Settings) -> Finding:
    try:
        return Finding("telegram", True, await check_token(settings))
    except LunaError as error:
        return Finding("telegram", False, str(error))


async def _outside(settings: Settings) -> list[Finding]:
    """Telegram and the model providers, each only where there is a key."""
    found = []
    if settings.telegram_bot_token is None:
        found.append(Finding("telegram", None, "no TELEGRAM_BOT_TOKEN: Luna is only on the page"))
    else:
        found.append(await _telegram(settings))
    verdicts = await check_plan(plan_of(settings))
    if not verdicts:
        none = "no ANTHROPIC_API_KEY or OPENROUTER_API_KEY: the built-in voice answers"
        found.append(Finding("models", None, none))
    return [*found, *(Finding("models", each.ok, each.line) for each in verdicts)]
