"""The work engine: PgQueuer wakes Luna's own mailbox, and a lost connection only pauses it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import asyncpg
import structlog
from pgqueuer import Job, PgQueuer, RetryRequested
from pgqueuer.domain.errors import FailingListenerError
from pgqueuer.models import Schedule

from luna.app import App
from luna.core.model import Language
from luna.jobs import money
from luna.jobs.deliveries import Courier, Sender, deliver
from luna.jobs.maintenance import look_after
from luna.jobs.studies import read, roll
from luna.jobs.turns import turn
from luna.payments.errands import Errands

HEARTBEAT = timedelta(seconds=10)  # a worker silent for so long has its jobs picked up by another
POLL = timedelta(seconds=5)  # how long a missed wake-up may go unnoticed
LATE = timedelta(milliseconds=20)  # the engine's own tenth of a second is felt, twice an answer
BATCH = 20
AT_ONCE = 400  # jobs in flight: most of them only wait for a model or for typing to end
LONGEST_PAUSE = 300  # seconds between tries of a job that keeps failing
# A listener counts as failing when this process itself was too busy to hear it for ten seconds.
LOST = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, FailingListenerError)
log = structlog.get_logger()

Work = Callable[[int], Awaitable[None]]


async def run(app: App, sender: Sender, stopping: asyncio.Event) -> None:
    """Work until ``stopping`` is set, then finish what is in hand; outlives the database."""
    pause = 0.5
    while not stopping.is_set():
        try:
            await _run_once(app, sender, stopping)
            pause = 0.5
        except LOST as error:
            log.warning("database lost", why=type(error).__name__, again_in_s=pause)
            with suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), pause)
            pause = min(pause * 2, 10.0)


async def _run_once(app: App, sender: Sender, stopping: asyncio.Event) -> None:
    store = app.store
    engine = PgQueuer.from_asyncpg_pool(store.pool)
    sorry = {language: app.persona.texts[language]["photo_lost"][0] for language in Language}
    errands = Errands(store, app.till, app.texts, app.clock)
    courier = Courier(store, sender, app.clock, stopping, app.photos.storage, sorry, errands)
    engine.qm.min_dequeue_poll_interval = LATE
    _listen(engine, f"turn:{store.bot_id}", lambda bond_id: turn(bond_id, app))
    _listen(engine, f"read:{store.bot_id}", lambda bond_id: read(bond_id, app))
    _listen(engine, f"roll:{store.bot_id}", lambda bond_id: roll(bond_id, app))
    _listen(engine, f"deliver:{store.bot_id}", lambda bond_id: deliver(bond_id, courier))

    @engine.schedule(f"look_after:{store.bot_id}", "* * * * *")
    async def _every_minute(_schedule: Schedule) -> None:
        await look_after(store.pool, store.bot_id, app.clock(), app.tuning.retention)

    await look_after(store.pool, store.bot_id, app.clock(), app.tuning.retention)
    money.listen(engine, app)
    # The engine sets its own event when it fails, so ours is passed on rather than shared.
    passing_on = asyncio.create_task(_pass_on(stopping, engine.shutdown))
    try:
        await engine.run(
            dequeue_timeout=POLL,
            batch_size=BATCH,
            max_concurrent_tasks=AT_ONCE,
            heartbeat_timeout=HEARTBEAT,
            shutdown_on_listener_failure=True,
        )
    finally:
        passing_on.cancel()


async def _pass_on(stopping: asyncio.Event, shutdown: asyncio.Event) -> None:
    await stopping.wait()
    shutdown.set()


def _listen(engine: PgQueuer, name: str, work: Work) -> None:
    """Whatever fails is tried again, later and later, and never given up."""

    @engine.entrypoint(name)
    async def _job(job: Job) -> None:
        bond_id = int(job.payload or b"0")
        try:
            await work(bond_id)
        except RetryRequested:
            raise
        except Exception as error:
            pause = min(2 ** min(job.attempts, 16), LONGEST_PAUSE)
            log.exception("job failed", job=name, bond=bond_id, again_in_s=pause)
            # Without its cause: the engine keeps the text of what it is given, and that may quote.
            raise RetryRequested(timedelta(seconds=pause), type(error).__name__) from None
