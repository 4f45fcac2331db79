"""Rotation: every user's key wrapped anew under this process's current master.

What changes hands are the wrapped keys, 60 bytes each; the words stay sealed under the same keys.
Each batch is one statement that changes only what is still under an old master: killed anywhere,
the next run goes on where this one ended. The end is proved by the database itself: an old master's
row cannot be deleted while a key refers to it.
"""

from collections.abc import Callable
from dataclasses import dataclass

import asyncpg

from luna.store.masters import Masters, Wrapped
from luna.store.queries import sql
from luna.store.vault import current_of

BATCH = 500  # keys rewrapped by one statement

Progress = Callable[[int, int], None]  # how many are done, of how many


@dataclass(frozen=True, slots=True)
class Rotated:
    """``keys`` were rewrapped by this run; ``retired`` are the fingerprints that wrap none now."""

    keys: int
    retired: tuple[str, ...]


async def rotate(
    pool: asyncpg.Pool, masters: Masters, told: Progress, batch: int = BATCH
) -> Rotated:
    """Raises ``VaultError`` where the database names a master that is not known here."""
    await current_of(pool, masters)
    current = masters.current.fingerprint
    await pool.execute(sql("crown"), current)
    done = 0
    while True:
        done += await _rewrap_all(pool, masters, done, told, batch)
        try:
            retired = await pool.fetch(sql("retire"), current)
        except asyncpg.ForeignKeyViolationError:
            continue  # somebody new was met under the old master by a process that started before
        return Rotated(done, tuple(row["fingerprint"] for row in retired))


async def _rewrap_all(
    pool: asyncpg.Pool, masters: Masters, before: int, told: Progress, batch: int
) -> int:
    current, done = masters.current.fingerprint, 0
    left = await pool.fetchval("SELECT count(*) FROM keys WHERE master <> $1", current)
    while rows := await pool.fetch(sql("to_rewrap"), current, batch):
        anew = [masters.rewrap(Wrapped(*row)) for row in rows]
        columns = ([each.key_id for each in anew], [each.wrapped for each in anew])
        await pool.execute(sql("rewrap"), current, *columns)
        done += len(anew)
        told(before + done, before + max(left, done))
    return done
