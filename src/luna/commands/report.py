"""``luna report``: how it goes, as a page with pictures."""

import asyncio
from pathlib import Path
from typing import TextIO

from luna import clock
from luna.growth import asking, made_up
from luna.growth.figures import Ledger
from luna.opening import database, masters_of
from luna.persona import persona_folder
from luna.settings import Settings, load_settings
from luna.store.migrate import migrate
from luna.store.store import connect
from luna.tuning import load_tuning


def run(folder: Path, url: str | None, out: TextIO, *, invented: bool) -> None:
    """Write the report of the database in use, or one of people who don't exist."""
    from luna.growth.report import write  # noqa: PLC0415  matplotlib takes a second to load

    ledger = made_up.ledger() if invented else _counted(load_settings(), url)
    out.write(f"{write(ledger, folder, made_up=invented)}\n")


def _counted(settings: Settings, url: str | None) -> Ledger:
    rules = load_tuning((settings.luna_persona or persona_folder()) / "tuning.toml")

    async def counted(dsn: str) -> Ledger:
        await migrate(dsn, masters_of(settings))
        async with await connect(dsn, 1) as pool:
            return await asking.ledger(pool, None, clock.wall(), rules)

    with database(settings, url) as dsn:
        return asyncio.run(counted(dsn))
