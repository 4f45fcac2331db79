"""A reading of a talk after its turns: what it begins from, and the one write that ends it."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import asyncpg

from luna.core.memory.memories import Changes, Memory
from luna.core.memory.study import Report
from luna.core.model import Language, Message
from luna.store import words
from luna.store.queries import sql
from luna.store.remembered import MOST, held_of, sealed
from luna.store.seal import Column, DataKey
from luna.store.vault import Vault

LINES = 240  # of the talk at most, the newest


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the transcript with its turn; ``guarded``: no voice answered there but fixed
    words, in a crisis for instance."""

    message: Message
    turn: int
    guarded: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies before whoever reads: the lines since the last reading, oldest first, the summary
    so far and the memories. ``version`` fences what is written."""

    bond_id: int
    version: int
    language: Language
    timezone: str
    spoke_at: datetime | None
    read_to: int
    told_to: int
    summary: str
    lines: tuple[Line, ...]
    memories: tuple[Memory, ...]
    key: DataKey


@dataclass(frozen=True, slots=True)
class Studied:
    """What a reading writes; a turn that is None stays as it was. ``offered`` and ``kept`` count
    what the model gave and what of it was borne out."""

    kind: str
    report: Report
    read_to: int | None = None
    told_to: int | None = None
    summary: str = ""
    changes: Changes = field(default_factory=Changes)
    offered: int = 0
    kept: int = 0


async def desk_of(pool: asyncpg.Pool, vault: Vault, bond_id: int) -> Desk | None:
    """Read, without a lease; None where there is nobody to read of."""
    row = await pool.fetchrow(sql("study"), bond_id, LINES, MOST)
    if row is None:
        return None
    key = vault.key_of(bond_id, row)
    return Desk(
        bond_id=bond_id,
        version=row["version"],
        language=Language(row["language"] or Language.FR),
        timezone=row["timezone"],
        spoke_at=row["last_user_at"],
        read_to=row["read_to"],
        told_to=row["told_to"],
        summary=words.summary_of(key, row),
        lines=_lines(key, row["lines"]),
        memories=tuple(held_of(key, row)),
        key=key,
    )


async def write(pool: asyncpg.Pool, desk: Desk, done: Studied, now: datetime) -> bool:
    """Write it, unless a turn was taken since the desk was read, or is being taken."""
    key, turn = desk.key, desk.version + 1
    summary = key.seal(done.summary, Column.DIARY_SUMMARY) if done.summary else None
    row = await pool.fetchrow(
        sql("studied"),
        desk.bond_id,
        desk.version,
        now,
        done.read_to,
        done.told_to,
        summary,
        json.dumps(sealed(key, turn, done.changes.new)),
        list(done.changes.closed),
        json.dumps(_recorded(done)),
    )
    return row is not None


def _lines(key: DataKey, rows: str | None) -> tuple[Line, ...]:
    messages = words.transcript_of(key, rows)
    marks = ((each["turn"], each["guard"] is not None) for each in json.loads(rows or "[]"))
    return tuple(Line(message, *mark) for message, mark in zip(messages, marks, strict=True))


def _recorded(done: Studied) -> dict[str, Any]:
    report, usage = done.report, done.report.usage
    return {
        "kind": done.kind,
        "voice": report.voice,
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cached_tokens": usage.cached_tokens,
        "cost": str(usage.cost),
        "failed": list(report.failed),
        "offered": done.offered,
        "kept": done.kept,
    }
