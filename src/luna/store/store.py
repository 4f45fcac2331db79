"""The store: one pool, one bot, and the few things that a turn and its edges ask of them."""

import asyncio
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self, TypeVar

import asyncpg

from luna.core.scene import Scene
from luna.errors import DatabaseError, VaultError
from luna.store import forgetting, mailbox, outbox, studies, turns
from luna.store.forgetting import Proof, Stranger
from luna.store.mailbox import Letter, Receipt
from luna.store.masters import Masters
from luna.store.queries import sql
from luna.store.studies import Desk, Studied
from luna.store.turns import Effects, NotNow, Patience
from luna.store.vault import Vault

CONNECT_TIMEOUT = 5.0  # seconds
RENEW_EVERY = turns.LEASE.total_seconds() / 3

T = TypeVar("T")


@dataclass(slots=True)
class Store:
    """``patience`` is the pause that ends a burst; ``wakes``: commits enqueue jobs for workers."""

    pool: asyncpg.Pool
    vault: Vault
    bot_id: int
    patience: Patience
    wakes: bool

    @classmethod
    async def open(
        cls,
        dsn: str,
        bot: str,
        masters: Masters,
        *,
        patience: Patience,
        wakes: bool,
        connections: int = 10,
    ) -> Self:
        """Connect, and make the bot's row if it is new.

        Raises ``DatabaseError``, or ``VaultError`` where the master keys are not the database's.
        """
        pool = await connect(dsn, connections)
        try:
            vault = await Vault.open(pool, masters)
            bot_id = await pool.fetchval(sql("bot"), bot)
        except asyncpg.UndefinedTableError as error:
            await pool.close()
            raise DatabaseError("The database has no tables yet: run 'luna db migrate'.") from error
        except VaultError:
            await pool.close()
            raise
        return cls(pool, vault, bot_id, patience, wakes)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.pool.close()

    async def receive(self, letter: Letter) -> Receipt:
        return await mailbox.receive(
            self.pool, self.vault, self.bot_id, letter, self.patience if self.wakes else None
        )

    async def edit(self, user_id: int, telegram_id: int, text: str) -> None:
        await mailbox.edit(self.pool, self.vault, self.bot_id, user_id, telegram_id, text)

    async def blocked(self, user_id: int, now: datetime) -> None:
        await mailbox.blocked(self.pool, self.bot_id, user_id, now)

    async def unblocked(self, user_id: int) -> None:
        await mailbox.unblocked(self.pool, self.bot_id, user_id)

    async def load(self, bond_id: int) -> Scene | NotNow:
        return await turns.load(self.pool, self.vault, bond_id, self.patience)

    async def commit(self, scene: Scene, effects: Effects) -> bool:
        return await turns.commit(self.pool, scene, effects, wake=self.wakes)

    async def said(self, scene: Scene) -> list[tuple[str, int]]:
        """All words of a talk and the turn of each: a turn that forgets reads once more."""
        return await turns.said(self.pool, scene)

    async def desk_of(self, bond_id: int) -> Desk | None:
        """What a model may read of a talk after its turns; takes no lease."""
        return await studies.desk_of(self.pool, self.vault, bond_id)

    async def studied(self, desk: Desk, done: Studied, now: datetime) -> bool:
        """Write what a reading found, unless a turn came between; see ``studies``."""
        return await studies.write(self.pool, desk, done, now)

    async def forget(self, scene: Scene, now: datetime, seed: str, proof: Proof) -> Stranger:
        """In place of a commit: the scene's user is destroyed and told so. See ``forgetting``."""
        return await forgetting.forget(
            self.pool, self.vault, scene, now, seed, proof, wake=self.wakes
        )

    async def while_leased(self, scene: Scene, work: Awaitable[T]) -> T:
        """Await ``work`` and hold the scene's lease for as long as it takes."""
        task = asyncio.ensure_future(work)
        try:
            while not (await asyncio.wait({task}, timeout=RENEW_EVERY))[0]:
                await turns.renew(self.pool, scene)
        except asyncio.CancelledError:
            task.cancel()
            raise
        return task.result()

    async def wake_due(self, bond_id: int, now: datetime) -> None:
        """Set one bond's trigger where its time has come, without a worker to take the turn."""
        await self.pool.execute(sql("wake_due"), self.bot_id, now, bond_id, self.wakes)

    async def claim(self, bond_id: int, now: datetime) -> outbox.Send | outbox.Later | None:
        return await outbox.claim(self.pool, self.vault, bond_id, now)

    async def hand_over(self, bond_id: int, now: datetime) -> None:
        await outbox.hand_over(self.pool, bond_id, now)


async def connect(dsn: str, connections: int) -> asyncpg.Pool:
    """A pool whose connections are not reset on release: every statement of ours stands alone.

    Raises ``DatabaseError`` with one line when the server cannot be reached.
    """
    with reachable():
        return await asyncpg.create_pool(
            dsn, min_size=1, max_size=connections, reset=_leave, timeout=CONNECT_TIMEOUT
        )


@contextmanager
def reachable() -> Iterator[None]:
    """Turn whatever a connection attempt raises into one line."""
    try:
        yield
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
        raise DatabaseError(
            f"The database does not answer ({_why(error)}): check DATABASE_URL or DB_HOST, "
            "DB_PORT, DB_USER, DB_PASSWORD and DB_NAME, or leave them all out to use the embedded "
            "one."
        ) from error


def _why(error: Exception) -> str:
    """The error's first line; one about the address itself may quote the password in it."""
    if isinstance(error, ValueError) and not isinstance(error, asyncpg.InterfaceError):
        return "its address cannot be read; in a password, / is written %2F, ? %3F, # %23, @ %40"
    return str(error).splitlines()[0] if str(error) else type(error).__name__


async def _leave(_connection: asyncpg.Connection) -> None:
    """A pool's reset costs a statement a release (28 of 38 a message); none of ours needs it."""
