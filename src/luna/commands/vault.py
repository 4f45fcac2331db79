"""``luna vault``: under which master keys the database is sealed, and changing the master."""

import asyncio
import sys
from pathlib import Path

from luna.errors import VaultError
from luna.opening import database, masters_of
from luna.settings import load_settings
from luna.store.masters import Masters, new_secret, own_masters, write_private
from luna.store.migrate import migrate
from luna.store.rotation import Rotated, rotate
from luna.store.store import connect
from luna.store.vault import current_of

STATUS = """
    SELECT fingerprint, current, count(keys.id) AS keys
    FROM masters LEFT JOIN keys ON keys.master = fingerprint
    GROUP BY fingerprint ORDER BY current DESC, fingerprint
"""


def run_status(url: str | None) -> None:
    """One line a master: how many keys it wraps."""
    settings = load_settings()
    with database(settings, url) as dsn:
        sys.stdout.write(asyncio.run(_status(dsn, masters_of(settings))))


def run_rotate(url: str | None) -> None:
    """Rewrap every key under the first master given, and say that none is left under another."""
    settings = load_settings()
    masters = _with_a_new_one(masters_of(settings))
    with database(settings, url) as dsn:
        rotated = asyncio.run(_rotate(dsn, masters))
    sys.stdout.write(_told(rotated, masters))
    if masters.made_here and masters.path is not None:
        _keep_first(masters.path)


def _with_a_new_one(masters: Masters) -> Masters:
    """Luna's own key file gets a new key in front; an operator's are the operator's to give."""
    if len(masters.known) > 1:
        return masters
    if not masters.made_here or masters.path is None:
        raise VaultError(
            f"{masters.origin} holds only one key: put the new one in front of it, parted by a "
            "comma, restart what runs, and rotate again."
        )
    write_private(masters.path, new_secret().encode() + b"\n" + masters.path.read_bytes())
    return own_masters(masters.path)


def _keep_first(path: Path) -> None:
    """The old key opens nothing any more."""
    write_private(path, path.read_bytes().split()[0] + b"\n")


async def _rotate(dsn: str, masters: Masters) -> Rotated:
    await migrate(dsn, masters)
    async with await connect(dsn, 1) as pool:
        return await rotate(pool, masters, _progress)


async def _status(dsn: str, masters: Masters) -> str:
    await migrate(dsn, masters)
    async with await connect(dsn, 1) as pool:
        await current_of(pool, masters)
        rows = await pool.fetch(STATUS)
    lines = [
        f"{row['fingerprint']}  {row['keys']} keys{'  current' if row['current'] else ''}\n"
        for row in rows
    ]
    return f"master keys from {masters.origin}\n{''.join(lines)}"


def _progress(done: int, of: int) -> None:
    sys.stderr.write(f"{done} of {of} keys rewrapped\n")


def _told(rotated: Rotated, masters: Masters) -> str:
    old = ", ".join(rotated.retired) or "none"
    lines = [
        f"{rotated.keys} keys rewrapped under {masters.current.fingerprint}.",
        f"No key is left under another master; retired: {old}.",
    ]
    if not masters.made_here:
        lines.append(f"Take the old key out of {masters.origin} now, and destroy it.")
    return "\n".join(lines) + "\n"
