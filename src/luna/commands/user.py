"""``luna user``: what is kept of one user, in counts, as files, or no longer."""

import asyncio
import getpass
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from luna import clock, exporting
from luna.errors import LunaError
from luna.opening import database, masters_of
from luna.settings import load_settings
from luna.store import forgetting
from luna.store.holdings import tables_of
from luna.store.masters import write_private
from luna.store.migrate import migrate
from luna.store.queries import sql
from luna.store.store import Store
from luna.store.turns import Patience

FORMS = ("json", "html")
ABOUT = """
    SELECT bots.name AS bot, user_id, accounts.id AS bond, accounts.made_at::date AS known_since,
           adult_since::date, frozen_at::date, blocked_at::date, language,
           paid_until::date,
           last_user_at::date AS last_wrote
    FROM accounts JOIN bots ON bots.id = bot_id JOIN bonds ON bonds.id = accounts.id
    WHERE accounts.id = $1
"""


class UserError(LunaError):
    """The number is nobody's, or more than one user's; or a file is of no known form."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an operator touches a user's data, and who they are; both are kept."""

    why: str
    by: str | None


def show(number: int, url: str | None, out: TextIO) -> None:
    async def body(store: Store, bond_id: int) -> None:
        row = await store.pool.fetchrow(ABOUT, bond_id)
        lines = [f"{name}: {value}" for name, value in row.items() if value is not None]
        for table, column in await tables_of(store.pool):
            count = await store.pool.fetchval(
                f"SELECT count(*) FROM {table} WHERE {column} = $1",  # noqa: S608  the catalogue's names
                bond_id,
            )
            lines.append(f"{table}: {count} row{'s' * (count != 1)}")
        out.write("\n".join(lines) + "\n")

    with_user(number, url, body)


def export(number: int, path: Path, reason: Reason, url: str | None, out: TextIO) -> None:
    form = path.suffix.removeprefix(".")
    if form not in FORMS:
        raise UserError(f"{path} must end in .json or .html.")

    async def body(store: Store, bond_id: int) -> None:
        await audit(store, bond_id, "export", reason)
        made = await exporting.document(store, bond_id, form, clock.wall())
        write_private(path, made.body)
        out.write(f"Written to {path}. It holds their words in the clear.\n")

    with_user(number, url, body)


def forget(number: int, reason: Reason, url: str | None, out: TextIO) -> None:
    async def body(store: Store, bond_id: int) -> None:
        await audit(store, bond_id, "forget", reason)
        erased = await forgetting.erase(store.pool, bond_id)
        if erased is None:
            raise UserError(f"Bond {bond_id} is gone already.")
        counts = ", ".join(f"{count} {table}" for table, count in erased.rows.items() if count)
        out.write(f"Bond {bond_id} is forgotten. Their key went first, then {counts}.\n")

    with_user(number, url, body)


async def audit(store: Store, bond_id: int, act: str, reason: Reason) -> None:
    """Keep who looks at a user's data, or takes it away, and why. Raises ``UserError``."""
    if not reason.why.strip():
        raise UserError("--why is empty: say why, it is kept for good.")
    who = reason.by or getpass.getuser()
    await store.pool.execute(sql("audit"), clock.wall(), bond_id, who, act, reason.why.strip())


def with_user(number: int, url: str | None, body: Callable[[Store, int], Awaitable[None]]) -> None:
    """Do something for the bond that a number means. Raises ``UserError`` where it means none."""
    settings = load_settings()
    masters = masters_of(settings)

    async def run(dsn: str) -> None:
        await migrate(dsn, masters)
        opening = Store.open(dsn, "operator", masters, patience=Patience.none(), wakes=False)
        async with await opening as store:
            await body(store, await _found(store, number))

    with database(settings, url) as dsn:
        asyncio.run(run(dsn))


async def _found(store: Store, number: int) -> int:
    """The bond that a number means. Raises ``UserError``."""
    rows = await store.pool.fetch(
        "SELECT accounts.id, name FROM accounts JOIN bots ON bots.id = bot_id "
        "WHERE user_id = $1 OR accounts.id = $1",
        number,
    )
    if not rows:
        raise UserError(f"{number} is nobody's number here.")
    if len(rows) > 1:
        bonds = ", ".join(f"{row['id']} ({row['name']})" for row in rows)
        raise UserError(f"{number} may be any of the bonds {bonds}: give one of these numbers.")
    return int(rows[0]["id"])
