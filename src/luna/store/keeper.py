"""The keeper: brings a crashed embedded server back under those who use it."""

import asyncio
import logging
from pathlib import Path

from luna.errors import DatabaseError
from luna.store import embedded

GLANCE = 1.0  # seconds between two looks
_LOG = logging.getLogger(__name__)


async def keep(folder: Path) -> None:
    """Watch the server of ``folder`` until cancelled; the caller holds a lease on it.

    Every process that uses the server watches it: one lock lets one of them revive it, and the
    others find it up. A server that was stopped on purpose stays down.
    """
    while True:
        await asyncio.sleep(GLANCE)
        try:
            if await asyncio.to_thread(embedded.fell, folder):
                _LOG.warning("the database fell: bringing it back")
                await asyncio.to_thread(embedded.revive, folder)
        except DatabaseError as error:
            _LOG.error("%s", error)
