"""The shelf: a store that keeps its people in memory, for turns that nobody will look up again.

It gives turns what the real store gives them, and takes what they write; ``tests/simulate`` says
the same talk through both and compares.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.memory.held import Held
from luna.core.memory.memories import Changes, Memory
from luna.core.model import Author, Kind, Message
from luna.core.scene import Incoming, Scene
from luna.store.forgetting import Erased, Proof, Stranger
from luna.store.mailbox import Letter, Receipt
from luna.store.masters import new_secret, read_masters
from luna.store.remembered import MOST
from luna.store.store import Store
from luna.store.turns import BATCH, HISTORY, Effects, NotNow, Patience, batch
from luna.store.vault import Vault

T = TypeVar("T")
NOBODYS = UUID(int=0)  # a lease that nobody else could want


@dataclass(slots=True)
class Kept:
    """What is kept of one user."""

    user_id: int
    bond: Bond
    account: Account = field(default_factory=Account)
    waiting: list[Incoming] = field(default_factory=list)
    lines: list[tuple[Message, int]] = field(default_factory=list)  # with the turn of each
    memories: tuple[Memory, ...] = ()
    due_at: datetime | None = None
    numbered: int = 0  # ids given so far
    lives: int = 0  # how often they were forgotten


@dataclass(slots=True)
class Shelf(Store):
    """``kept`` by bond; a user's number is their bond's."""

    kept: dict[int, Kept] = field(default_factory=dict)

    @classmethod
    def empty(cls) -> "Shelf":
        masters = read_masters(new_secret(), "a simulation")
        vault = Vault(masters, masters.current.fingerprint)
        return cls(None, vault, 1, Patience.none(), wakes=False)

    async def receive(self, letter: Letter) -> Receipt:
        number = letter.user_id
        kept = self.kept.setdefault(number, Kept(number, Bond(letter.seed)))
        text, file = letter.text or "", letter.photo
        said = Message(Author.USER, text, letter.at, letter.kind, file=file)
        kept.waiting.append(Incoming(_numbered(kept), said))
        return Receipt(number, fresh=True)

    async def load(self, bond_id: int) -> Scene | NotNow:
        kept = self.kept[bond_id]
        if not kept.waiting:
            return NotNow(busy=False)
        recent = kept.lines[-HISTORY:]
        return Scene(
            bond_id=bond_id,
            user_id=kept.user_id,
            lease=NOBODYS,
            account=kept.account,
            bond=kept.bond,
            waiting=batch(tuple(kept.waiting[:BATCH])),
            transcript=tuple(line for line, _ in recent),
            key=None,
            turns=tuple(turn for _, turn in recent),
            memories=Held.of(kept.memories[:MOST]),
        )

    async def commit(self, scene: Scene, effects: Effects) -> bool:
        kept, turn = self.kept[scene.bond_id], scene.bond.version + 1
        kept.bond = replace(effects.bond, version=turn)
        kept.account = effects.account or kept.account
        kept.due_at = effects.due_at
        kept.waiting = [each for each in kept.waiting if each.inbox_id not in effects.heard]
        unsaid = set(effects.unsaid)
        left = [] if effects.wipe else [each for each in kept.lines if each[1] not in unsaid]
        kept.lines = [*left, *((line, turn) for line, _ in effects.lines)][-HISTORY:]
        held = () if effects.wipe else kept.memories
        kept.memories = _remembered(kept, held, effects.memories, effects.now)
        return bool(kept.waiting)

    async def forget(self, scene: Scene, now: datetime, seed: str, proof: Proof) -> Stranger:  # noqa: ARG002
        """The stranger's seed follows from the old one, so that the same run forgets alike."""
        kept = self.kept[scene.bond_id]
        lives, erased = kept.lives + 1, Erased({"messages": len(kept.lines)})
        told = tuple(proof(erased))
        fresh = Kept(kept.user_id, Bond(f"{kept.bond.seed}'"), lives=lives, numbered=kept.numbered)
        fresh.account = Account(frozen_at=kept.account.frozen_at)
        heard = {each.inbox_id for each in scene.waiting}
        fresh.waiting = [each for each in kept.waiting if each.inbox_id not in heard]
        self.kept[scene.bond_id] = fresh
        return Stranger(scene.bond_id, fresh.bond.seed, told)

    async def said(self, scene: Scene) -> list[tuple[str, int]]:
        return [(line.text, turn) for line, turn in self.kept[scene.bond_id].lines]

    async def while_leased(self, scene: Scene, work: Awaitable[T]) -> T:  # noqa: ARG002
        return await work

    async def wake_due(self, bond_id: int, now: datetime) -> None:
        kept = self.kept[bond_id]
        if kept.due_at is not None and kept.due_at <= now:
            kept.due_at = None
            trigger = Message(Author.USER, "", now, Kind.TRIGGER)
            kept.waiting.append(Incoming(_numbered(kept), trigger))


def _numbered(kept: Kept) -> int:
    kept.numbered += 1
    return kept.numbered


def _remembered(
    kept: Kept, held: Sequence[Memory], changes: Changes, now: datetime
) -> tuple[Memory, ...]:
    """Newest first, as a load gives them."""
    new = [replace(each, id=_numbered(kept)) for each in changes.new]
    old = [
        replace(
            each,
            closed=now if each.id in changes.closed else each.closed,
            pinned=each.pinned != (each.id in changes.pinned),
        )
        for each in held
        if each.id not in changes.gone
    ]
    return (*reversed(new), *old)
