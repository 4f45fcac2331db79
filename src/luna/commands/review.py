"""``luna review``: who is frozen and why, and what an operator decides. No words of a user's."""

import asyncio
import getpass
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import TextIO

import asyncpg

from luna import clock
from luna.core.account import Doubt
from luna.errors import ReviewError
from luna.opening import database, masters_of
from luna.settings import load_settings
from luna.store import review
from luna.store.migrate import migrate
from luna.store.review import Frozen, Ruling
from luna.store.store import connect

LONGEST_PROOF = 3650  # days
_WHY = {
    Doubt.SAID: "a sign of being a minor in a message",
    Doubt.BORN: "the birth year or date given at the gate",
}


def show(url: str | None, out: TextIO) -> None:
    """Print the queue."""

    async def listed(pool: asyncpg.Pool) -> None:
        out.write(table(await review.frozen(pool), clock.wall()))

    _with_pool(url, listed)


def unfreeze(bond_id: int, why: str, by: str | None, url: str | None, out: TextIO) -> None:
    ruling = _ruling(bond_id, why, by)
    _with_pool(url, lambda pool: review.unfreeze(pool, ruling))
    out.write(f"Bond {bond_id} may talk again, as an adult.\n")


def keep(bond_id: int, why: str, by: str | None, url: str | None, out: TextIO) -> None:
    ruling = _ruling(bond_id, why, by)
    _with_pool(url, lambda pool: review.keep_frozen(pool, ruling))
    out.write(f"Bond {bond_id} stays frozen, and leaves the queue.\n")


def prove(bond_id: int, days: int, why: str, by: str | None, url: str | None, out: TextIO) -> None:
    """Keep that a user has shown the operator a proof of age."""
    if not 0 < days <= LONGEST_PROOF:
        raise ReviewError(f"--days must be between 1 and {LONGEST_PROOF}.")
    ruling = _ruling(bond_id, why, by)
    until = ruling.at + timedelta(days=days)
    _with_pool(url, lambda pool: review.prove_age(pool, ruling, until))
    out.write(f"Bond {bond_id} has proven their age, until {until:%Y-%m-%d}.\n")


def table(waiting: Sequence[Frozen], now: datetime) -> str:
    """The queue as lines, or one line that it is empty."""
    if not waiting:
        return "Nobody waits for a review.\n"
    lines = [_line(each, now) for each in waiting]
    return "\n".join([*lines, "", "luna review clear BOND --why …   they may talk again",
                      "luna review keep BOND --why …    it stays frozen"]) + "\n"  # fmt: skip


def _line(frozen: Frozen, now: datetime) -> str:
    born = f", born {frozen.birth_year}" if frozen.birth_year else ""
    return (
        f"bond {frozen.bond_id}  frozen {frozen.at:%Y-%m-%d %H:%M} "
        f"({(now - frozen.at).days} days): {_WHY[frozen.why]}{born}; "
        f"known {(now - frozen.known_since).days} days, {frozen.messages} messages, {frozen.bot}"
    )


def _ruling(bond_id: int, why: str, by: str | None) -> Ruling:
    if not why.strip():
        raise ReviewError("--why is empty: say what you have seen, it is kept for good.")
    return Ruling(bond_id, by or getpass.getuser(), why.strip(), clock.wall())


def _with_pool(url: str | None, work: Callable[[asyncpg.Pool], Awaitable[None]]) -> None:
    settings = load_settings()

    async def run(dsn: str) -> None:
        await migrate(dsn, masters_of(settings))
        async with await connect(dsn, 1) as pool:
            await work(pool)

    with database(settings, url) as dsn:
        asyncio.run(run(dsn))
