"""The catalogue's rows: what there is, what ships with the persona, what Telegram calls it."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import asyncpg

from luna.core.model import Language
from luna.store.queries import sql

Row = Mapping[str, Any]
MOVED = "luna_photos"  # the channel on which open pages hear of another catalogue


async def revision(pool: asyncpg.Pool) -> int:
    """How new the catalogues are, as a turn's load says it too."""
    return int(await pool.fetchval("SELECT coalesce(sum(revision), 0) FROM photo_shelves"))


async def on_shelf(pool: asyncpg.Pool, persona: str) -> list[Row]:
    """The photos that may be chosen; ``about`` is read."""
    rows = await pool.fetch(sql("photos_on_shelf"), persona)
    return [dict(row) | {"about": json.loads(row["about"])} for row in rows]


async def listed(pool: asyncpg.Pool, persona: str) -> list[Row]:
    """The whole catalogue, retired ones too, with ``times`` sent and to how many ``people``."""
    rows = await pool.fetch(sql("photos_listed"), persona)
    return [dict(row) | {"about": json.loads(row["about"])} for row in rows]


async def looks(pool: asyncpg.Pool, persona: str) -> list[Row]:
    """Every photo's number, its perceptual hash, and whether it was retired."""
    return list(
        await pool.fetch(
            "SELECT id, looks, retired_at IS NOT NULL AS retired FROM photos WHERE persona = $1",
            persona,
        )
    )


async def names(pool: asyncpg.Pool) -> set[str]:
    """The files that any persona's photo refers to."""
    rows = await pool.fetch("SELECT name FROM photos WHERE NOT shipped")
    return {row["name"] for row in rows}


async def ship(pool: asyncpg.Pool, persona: str, photos: Sequence[Row], print_: str) -> None:
    """Take in the persona's own set where it changed; harmless to repeat."""
    known = await pool.fetchval("SELECT shipped FROM photo_shelves WHERE persona = $1", persona)
    if known != print_:
        await pool.execute(sql("photos_shipped"), persona, json.dumps(photos), print_)


async def packs(pool: asyncpg.Pool, persona: str) -> list[Row]:
    """What is sold; ``about`` is read."""
    rows = await pool.fetch(sql("packs_on_shelf"), persona)
    return [dict(row) | {"about": json.loads(row["about"])} for row in rows]


async def in_pack(pool: asyncpg.Pool, pack_id: int) -> list[Row]:
    """The photos of a pack, and which were retired since."""
    return list(
        await pool.fetch(
            "SELECT name, shipped, retired_at IS NOT NULL AS retired FROM photos "
            "WHERE pack_id = $1 ORDER BY id",
            pack_id,
        )
    )


async def make_pack(
    pool: asyncpg.Pool,
    persona: str,
    name: str,
    about: Mapping[Language, str],
    ids: Sequence[int],
    types: Sequence[str],
) -> int | None:
    """Its number; nothing where one of the photos does not fit, or the name is taken."""
    made: int | None = await pool.fetchval(
        sql("pack_make"), persona, name, json.dumps(about), list(ids), list(types)
    )
    return made


async def end_pack(pool: asyncpg.Pool, persona: str, name: str) -> int:
    """How many photos stand on the shelf again."""
    return int(await pool.fetchval(sql("pack_end"), persona, name))


async def add(pool: asyncpg.Pool, persona: str, photo: Row) -> int | None:
    """Its number; nothing where the same picture is in the catalogue already."""
    added: int | None = await pool.fetchval(sql("photo_add"), persona, json.dumps(photo))
    await pool.execute(f"NOTIFY {MOVED}")
    return added


async def retire(pool: asyncpg.Pool, photo_id: int, why: str, now: datetime) -> bool:
    """Whether there was such a photo to take off the shelf."""
    retired = await pool.fetchval(sql("photo_retire"), photo_id, why, now) is not None
    await pool.execute(f"NOTIFY {MOVED}")
    return retired


async def uploaded(pool: asyncpg.Pool, photo_id: int, bot_id: int, file_id: str) -> None:
    """Telegram keeps a copy: from here on its name is enough."""
    await pool.execute(sql("photo_uploaded"), photo_id, bot_id, file_id)
