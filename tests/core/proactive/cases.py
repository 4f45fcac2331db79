"""Short ways to say whom she may write to."""

from dataclasses import replace
from datetime import datetime

from tests.core.build import ADULT, NOW

from luna.core.account import Account
from luna.core.bond import Bond, Systems
from luna.core.model import Language
from luna.core.proactive import Case
from luna.core.script import Script
from luna.core.systems.session import Session
from luna.core.tuning import Tuning

WILLING = replace(ADULT, proactive=True)
NOTHING = Script()


def case(
    rules: Tuning,
    *,
    account: Account = WILLING,
    bond: Bond | None = None,
    now: datetime = NOW,
    script: Script = NOTHING,
    language: Language = Language.FR,
) -> Case:
    return Case.of(account, bond or Bond("seed"), now, rules, language, script)


def talked(at: datetime = NOW, **systems: object) -> Bond:
    """Somebody whose last word was at a time."""
    state = Systems(session=Session(count=3, began_at=at, last_at=at))
    return Bond("seed", systems=replace(state, **systems))  # type: ignore[arg-type]
