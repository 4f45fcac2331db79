"""The ``read`` and ``roll`` jobs: models look at a talk again once its turns are taken."""

from pgqueuer import RetryRequested

from luna import studying
from luna.app import App


async def read(bond_id: int, app: App) -> None:
    """Find what to remember. Asks for a retry while the user is in the middle of it."""
    wait = await studying.read(bond_id, app)
    if wait is not None:
        raise RetryRequested(wait, "too early")


async def roll(bond_id: int, app: App) -> None:
    """Sum up older talk. Asks for a retry where turns keep coming between."""
    wait = await studying.roll(bond_id, app)
    if wait is not None:
        raise RetryRequested(wait, "turns came between")
