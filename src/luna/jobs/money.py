"""Jobs about money: comparing books every hour, and ending what renews for who is forgotten."""

import json
from datetime import timedelta
from uuid import UUID

import structlog
from pgqueuer import Job, PgQueuer, RetryRequested
from pgqueuer.models import Schedule

from luna.app import App
from luna.core.model import Language
from luna.payments import stars
from luna.payments.provider import Customer, NotNowError, RefusedError
from luna.payments.reconcile import reconcile
from luna.payments.stars import Stars

AGAIN = timedelta(minutes=5)
log = structlog.get_logger()


def listen(engine: PgQueuer, app: App) -> None:
    """Put the jobs of an app's till to an engine."""
    bot_id = app.store.bot_id

    @engine.schedule(f"compare_books:{bot_id}", "17 * * * *")
    async def _every_hour(_schedule: Schedule) -> None:
        await compare(app)

    @engine.entrypoint(f"end_renewal:{bot_id}")
    async def _end(job: Job) -> None:
        await end_renewal(job.payload or b"", app)


async def compare(app: App) -> None:
    """Look once; where Telegram does not answer, the next hour will do."""
    provider = app.till.known.get(stars.NAME)
    if not isinstance(provider, Stars):
        return
    try:
        added = await reconcile(app.store, provider, app.clock())
    except (NotNowError, RefusedError) as error:
        log.warning("books not compared", why=str(error))
        return
    if added:
        log.warning("payments found that no update had told of", added=added)


async def end_renewal(payload: bytes, app: App) -> None:
    """Asked again until the provider has heard. What it refuses is left to the operator, loudly."""
    told = json.loads(payload)
    who = Customer(told["user"], UUID(told["payer"]), Language.FR, tuple(told["charges"]))
    provider = app.till.known.get(told["provider"])
    if provider is None:
        log.warning("a renewal was not ended: no such provider", provider=told["provider"])
        return
    try:
        await provider.end(who)
    except NotNowError:
        raise RetryRequested(AGAIN, "provider not reached") from None
    except RefusedError as error:
        log.warning("a renewal was not ended", provider=told["provider"], why=str(error))
