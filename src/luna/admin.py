"""What the operator may ask in the chat: ``/health``, ``/debug``, ``/console``. Nobody's words."""

import json
import secrets

from luna import care
from luna.app import App
from luna.core.commands import ADMIN, name_of
from luna.core.model import Kind, Language
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
    match name_of(scene.said[-1].text):
        case "health":
            text = await _health(app)
        case "console":
            text = _console(scene, app)
        case _:
            text = _debug(scene)
    return Reply(bubbles=(text,), answer=Answer(None, (), private=True))


async def _health(app: App) -> str:
    row = await app.store.pool.fetchrow(sql("health"), app.store.bot_id)
    lines = [f"{name.replace('_', ' ')}: {value}" for name, value in row.items()]
    overdue = care.to_verify(app.clock().date())
    return "\n".join([*lines, f"help lines to verify: {len(overdue)}"])


def _console(scene: Scene, app: App) -> str:
    """The way in, once and for a few minutes; no log and no transcript holds it."""
    language = scene.account.language or Language.FR
    if app.desk is None:
        return app.texts.say("console-none", language)
    link = app.desk.link(secrets.token_urlsafe(16), app.clock())
    return app.texts.say("console-link", language, link=link)


def _debug(scene: Scene) -> str:
    systems = json.loads(codec.dump(scene.bond.systems))
    systems["spoken"] = len(scene.bond.systems.spoken.prints)
    lines = [f"{name}: {json.dumps(state)}" for name, state in systems.items()]
    return "\n".join([f"bond {scene.bond_id}, version {scene.bond.version}", *lines])
