"""Firsts: whom she may write to first, as a turn knows them, and when that is next."""

from datetime import datetime
from zoneinfo import ZoneInfo

from luna.app import App
from luna.core import proactive
from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.guards.facts import Facts
from luna.core.model import Perception
from luna.core.proactive import Case
from luna.core.scene import Scene
from luna.scripting import script_of


def case_of(facts: Facts, app: App) -> Case:
    """Whom this turn is about, as the rules of writing first look at them."""
    language = facts.language
    script = script_of(app.persona, language)
    return Case.of(facts.account, facts.bond, facts.now, facts.rules, language, script)


def due_at(
    scene: Scene, bond: Bond, changed: Account | None, seen: Perception, now: datetime, app: App
) -> datetime | None:
    """When she means to write first once this turn is written; most never asked her to.

    ``changed`` is the account where this turn changes it: its clock and will count from here on.
    """
    account = changed or scene.account
    if not account.proactive:
        return None
    local = now.astimezone(ZoneInfo(account.timezone))
    facts = Facts(account, bond, scene.said, seen, local, app.tuning, app.policy)
    return proactive.due_at(case_of(facts, app))
