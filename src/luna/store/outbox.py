"""The outbox: committed sends, and what became of each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import asyncpg

from luna.core.model import Language
from luna.core.photos.packs import Sale
from luna.core.photos.types import PhotoType
from luna.store.queries import sql
from luna.store.seal import Column
from luna.store.vault import Vault

CLAIM = timedelta(seconds=30)
AGAIN = 5  # times that a send in doubt is sent again: whose sender dies each time must end too


@dataclass(frozen=True, slots=True)
class Picture:
    """The photo of a send: where its file is, and what Telegram calls it if this bot has uploaded
    it before.
    """

    photo_id: int
    name: str
    shipped: bool
    covered: bool
    retired: bool
    file_id: str | None


@dataclass(frozen=True, slots=True)
class Send:
    """A bubble to send now, or once ``due_at`` has come; ``lost`` ones are not sent again.

    ``claim`` is when our right to send it ends, and the token of that right: whoever stalls past
    it may find the bubble in other hands. ``more``: others wait behind it.
    """

    outbox_id: int
    claim: datetime
    user_id: int
    text: str
    keyboard: list[list[dict[str, str]]] | None
    due_at: datetime
    lost: bool
    kind: str = "text"  # of a document the text is its form; see luna.core.delivery.Bubble
    picture: Picture | None = None  # then the text is its caption
    sale: Sale | None = None  # the same of a pack; sent again, it is another message's
    language: Language | None = None
    more: bool = True


@dataclass(frozen=True, slots=True)
class Later:
    """The head of the line is not free or not due: look again after ``wait``."""

    wait: timedelta


async def claim(
    pool: asyncpg.Pool, vault: Vault, bond_id: int, now: datetime, claim_for: timedelta = CLAIM
) -> Send | Later | None:
    """Take the next bubble of a bond; ``None`` when nothing waits."""
    row = await pool.fetchrow(sql("claim"), bond_id, claim_for, now, AGAIN)
    if row is None:
        return None
    if row["id"] is None:
        return Later(row["wait"] or timedelta(0))
    key, place = vault.key_of(bond_id, row), f"{row['turn']}:{row['seq']}"
    board = key.open(row["keyboard"], Column.OUTBOX_KEYBOARD, place) if row["keyboard"] else "null"
    return Send(
        outbox_id=row["id"],
        claim=row["claimed_until"],
        user_id=row["user_id"],
        text=key.open(row["text"], Column.OUTBOX_TEXT, place),
        keyboard=json.loads(board),
        due_at=row["due_at"],
        lost=row["state"] == "uncertain",
        kind=row["kind"],
        picture=_picture(row) if row["photo_id"] else None,
        sale=_sale(row) if row["pack_id"] else None,
        language=Language(row["language"]) if row["language"] else None,
        more=row["more"],
    )


def _sale(row: Mapping[str, Any]) -> Sale:
    return Sale(row["pack_id"], row["stars"], f"{row['id']}:{row['resent']}")


def _picture(row: Mapping[str, Any]) -> Picture:
    return Picture(
        photo_id=row["photo_id"],
        name=row["name"],
        shipped=row["shipped"],
        covered=PhotoType(row["type"]).covered,
        retired=row["retired_at"] is not None,
        file_id=row["file_id"],
    )


async def begin(pool: asyncpg.Pool, send: Send, claim_for: timedelta = CLAIM) -> Send | None:
    """From here on a crash leaves the send uncertain; ``None`` where it is no longer ours."""
    claim = await pool.fetchval(sql("begin"), send.outbox_id, send.claim, claim_for)
    return replace(send, claim=claim) if claim else None


async def finish(
    pool: asyncpg.Pool,
    outbox_id: int,
    state: str,
    now: datetime,
    telegram_id: int | None = None,
    error: str | None = None,
) -> None:
    """Close a send as ``sent``, ``refused`` or ``uncertain``."""
    await pool.execute(sql("finish"), outbox_id, state, now, telegram_id, error)


async def postpone(pool: asyncpg.Pool, send: Send, until: datetime, error: str) -> None:
    """Not delivered for certain: it keeps its place in the line."""
    await pool.execute(sql("postpone"), send.outbox_id, send.claim, until, error)


async def doubt(pool: asyncpg.Pool, send: Send) -> None:
    """Telegram may or may not have it: let the next claim send it again, and count it."""
    await pool.execute(sql("doubt"), send.outbox_id, send.claim)


async def block(pool: asyncpg.Pool, bond_id: int, now: datetime) -> None:
    """The user blocked the bot: drop what waits for them."""
    await pool.execute(sql("block"), bond_id, now)


async def hand_over(pool: asyncpg.Pool, bond_id: int, now: datetime) -> None:
    """Mark what waits as sent: the face that asks shows it itself."""
    await pool.execute(sql("handed_over"), bond_id, now)
