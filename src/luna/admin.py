"""What the operator may ask in the chat: ``/health`` and ``/debug``. No words of anybody's."""

import json

from luna import care
from luna.app import App
from luna.core.commands import ADMIN, name_of
from luna.core.model import Kind
from luna.core.reply import Answer, Reply
from luna.core.scene import Scene
from luna.store import codec
from luna.store.queries import sql


def asks(scene: Scene, app: App) -> bool:
    """Whether this is the admin, with a command of theirs."""
    last = scene.said[-1]
    is_command = last.kind is Kind.COMMAND and name_of(last.text) in ADMIN
    return is_command and scene.user_id == app.admin_id


async def report(scene: Scene, app: App) -> Reply:
    """The answer to the admin's command, in one bubble."""
    text = await _health(app) if name_of(scene.said[-1].text) == "health" else _debug(scene)
    return Reply(bubbles=(text,), answer=Answer(None, (), private=True))


async def _health(app: App) -> str:
    row = await app.store.pool.fetchrow(sql("health"), app.store.bot_id)
    lines = [f"{name.replace('_', ' ')}: {value}" for name, value in row.items()]
    overdue = care.to_verify(app.clock().date())
    return "\n".join([*lines, f"help lines to verify: {len(overdue)}"])


def _debug(scene: Scene) -> str:
    systems = json.loads(codec.dump(scene.bond.systems))
    systems["spoken"] = len(scene.bond.systems.spoken.prints)
    lines = [f"{name}: {json.dumps(state)}" for name, state in systems.items()]
    return "\n".join([f"bond {scene.bond_id}, version {scene.bond.version}", *lines])
