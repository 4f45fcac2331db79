"""A turn's one read and one write."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any, Self
from uuid import uuid4

import asyncpg

from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.delivery import Bubble
from luna.core.memory.memories import Changes
from luna.core.model import Kind, Message
from luna.core.photos.album import Received
from luna.core.scene import Incoming, Scene
from luna.core.speech import Usage
from luna.errors import LeaseLostError
from luna.store import codec, words
from luna.store.queries import sql
from luna.store.remembered import MOST, held_of, sealed
from luna.store.seal import Column, DataKey
from luna.store.vault import Vault
from luna.store.words import Keyboard

LEASE = timedelta(seconds=30)
HISTORY = 20
BATCH = 40  # messages answered by one turn at most


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the user may pause in a burst, and how long the whole burst may take."""

    pause: timedelta
    longest: timedelta

    @classmethod
    def none(cls) -> Self:
        """Answer each message as it comes."""
        return cls(timedelta(0), timedelta(0))


@dataclass(frozen=True, slots=True)
class NotNow:
    """No turn to take: ``busy`` when somebody else holds the lease, else nothing waits."""

    busy: bool


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of a turn for the operator: no words, only how it went.

    ``arms`` of experiments that the user has, ``signals`` that no experiment may make more of.
    """

    guard: str | None
    voice: str
    tier: int
    usage: Usage
    failed: tuple[str, ...]
    changed: tuple[str, ...]
    timings: dict[str, float]
    danger: str | None = None
    other: bool = False
    reason: str | None = None
    source: dict[str, str] = field(default_factory=dict)
    arms: tuple[tuple[str, str], ...] = ()
    signals: tuple[str, ...] = ()
    heat: float | None = None
    trust: float | None = None


@dataclass(frozen=True, slots=True)
class Effects:
    """All that a turn writes.

    ``account`` is given where it changed; ``heard`` are the messages answered, ``lines`` what joins
    the transcript (with the inbox row that each came from, or none); ``keyboard`` goes below the
    last bubble; ``due_at`` is when she means to write first; ``prompted``: the user had spoken;
    ``unsaid`` are the turns whose words are forgotten; ``read_at`` and ``roll_at`` are when a model
    shall read, and sum up, what was said; ``kept`` are JPEGs that the user sent.
    """

    now: datetime
    bond: Bond
    account: Account | None
    heard: tuple[int, ...]
    lines: tuple[tuple[Message, int | None], ...]
    bubbles: tuple[Bubble, ...]
    record: Record
    keyboard: Keyboard | None = None
    wipe: bool = False
    due_at: datetime | None = None
    prompted: bool = True
    memories: Changes = field(default_factory=Changes)
    unsaid: tuple[int, ...] = ()
    read_at: datetime | None = None
    roll_at: datetime | None = None
    kept: tuple[bytes, ...] = ()


async def load(
    pool: asyncpg.Pool, vault: Vault, bond_id: int, patience: Patience, lease: timedelta = LEASE
) -> Scene | NotNow:
    """Take the lease and return the scene, in one statement."""
    token = uuid4()
    row = await pool.fetchrow(
        sql("load"), bond_id, token, lease, patience.pause, patience.longest, HISTORY, MOST
    )
    if row is None or row["seed"] is None:
        return NotNow(busy=bool(row and row["ripe"]))
    key = vault.key_of(bond_id, row)
    return Scene(
        bond_id=bond_id,
        user_id=row["user_id"],
        lease=token,
        account=codec.load_account(row["account"]),
        bond=words.bond_of(key, row),
        waiting=batch(words.incoming_of(key, row["waiting"])),
        transcript=words.transcript_of(key, row["transcript"]),
        key=key,
        turns=tuple(each["turn"] for each in json.loads(row["transcript"] or "[]")),
        memories=held_of(key, row),
        summary=words.summary_of(key, row),
        received=tuple(map(Received, row["photos"] or (), row["photos_at"] or ())),
        shelf=int(row["shelf"] or 0),
    )


async def commit(pool: asyncpg.Pool, scene: Scene, effects: Effects, *, wake: bool) -> bool:
    """Write the turn and release the lease; says whether more messages came meanwhile.

    ``wake`` enqueues the deliveries. Raises ``LeaseLostError`` where somebody else took over: then
    nothing is written.
    """
    key, turn = key_of(scene), scene.bond.version + 1
    row = await pool.fetchrow(
        sql("commit"),
        scene.bond_id,
        scene.lease,
        scene.bond.version,
        effects.now,
        codec.dump(effects.bond.systems),
        words.sealed_known(key, effects.bond.known),
        effects.bond.systems.tally.messages,
        effects.account and codec.dump(effects.account),
        list(effects.heard),
        json.dumps(words.sealed_lines(key, turn, effects.lines)),
        json.dumps(words.sealed_sends(key, turn, effects.bubbles, effects.keyboard)),
        json.dumps(_recorded(effects.record)),
        effects.wipe,
        wake,
        effects.due_at,
        effects.prompted,
        json.dumps(sealed(key, turn, effects.memories.new)),
        list(effects.memories.closed),
        list(effects.memories.pinned),
        list(effects.memories.gone),
        list(effects.unsaid),
        effects.read_at,
        effects.roll_at,
        json.dumps(words.sealed_photos(key, turn, effects.kept)),
    )
    if row is None:
        raise LeaseLostError(
            f"the lease on bond {scene.bond_id} was lost; the turn is left to its new holder"
        )
    return bool(row["more"])


async def said(pool: asyncpg.Pool, scene: Scene) -> list[tuple[str, int]]:
    """All that was ever said and sent in the scene's talk, with its turn; under its lease."""
    key, row = key_of(scene), await pool.fetchrow(sql("said"), scene.bond_id)
    return [
        *words.texts_of(key, row["lines"], Column.MESSAGE_TEXT),
        *words.texts_of(key, row["sent"], Column.OUTBOX_TEXT),
    ]


async def renew(pool: asyncpg.Pool, scene: Scene, lease: timedelta = LEASE) -> None:
    """Hold the lease for longer: a model may think for a while."""
    await pool.execute(sql("renew"), scene.bond_id, scene.lease, lease)


def key_of(scene: Scene) -> DataKey:
    """The key that a load of ours gave the scene."""
    if not isinstance(scene.key, DataKey):
        raise TypeError("this scene was not loaded by the store")
    return scene.key


def batch(waiting: tuple[Incoming, ...]) -> tuple[Incoming, ...]:
    """The messages that one turn answers: all up to the next that is answered alone."""
    alone = (Kind.COMMAND, Kind.BUTTON, Kind.TRIGGER, Kind.PAYMENT)
    if waiting[0].message.kind in alone:
        return waiting[:1]
    talk = tuple(takewhile(lambda each: each.message.kind not in alone, waiting))
    return talk[:BATCH]


def _recorded(record: Record) -> dict[str, Any]:
    usage = record.usage
    return {
        "guard": record.guard,
        "voice": record.voice,
        "tier": record.tier,
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cached_tokens": usage.cached_tokens,
        "cost": str(usage.cost),
        "failed": list(record.failed),
        "changed": list(record.changed),
        "timings": record.timings,
        "danger": record.danger,
        "other": record.other,
        "reason": record.reason,
        "source": record.source,
        "arms": dict(record.arms),
        "signals": list(record.signals),
        "heat": record.heat,
        "trust": record.trust,
    }
