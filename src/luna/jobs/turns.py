"""The ``turn`` job: answer what waits for a bond, and what came meanwhile."""

from datetime import timedelta

import structlog
from pgqueuer import RetryRequested

from luna import metrics
from luna.app import App
from luna.errors import LeaseLostError
from luna.store.turns import NotNow
from luna.turn import take_turn

BUSY = timedelta(seconds=1)  # until another worker's turn is looked at again
log = structlog.get_logger()


async def turn(bond_id: int, app: App) -> None:
    """Take turns until nothing waits. Asks for a retry while somebody else holds the bond."""
    more = True
    while more:
        try:
            taken = await take_turn(bond_id, app)
        except LeaseLostError:
            raise RetryRequested(BUSY, "lease lost") from None
        if isinstance(taken, NotNow):
            if taken.busy:
                raise RetryRequested(BUSY, "busy")
            return
        more = taken.more
        metrics.turned(taken.reply, taken.watch)
        log.info(
            "turn",
            bond=bond_id,
            turn=taken.scene.bond.version + 1,
            guard=taken.reply.guard,
            voice=taken.reply.voice,
            ms=taken.watch.wall,
        )
