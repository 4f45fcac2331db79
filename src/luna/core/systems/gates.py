"""Gates: on days 3 to 5, a playful "not yet", each once and at most one a day.

Nothing is dangled in exchange, and nobody who is vulnerable meets one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from luna.core.dice import Stream
from luna.core.model import Instruction
from luna.core.now import Now


@dataclass(frozen=True, slots=True)
class GateRules:
    """``chance`` that a question about her meets one of hers."""

    first_day: int
    last_day: int
    chance: float
    weight: float


@dataclass(frozen=True, slots=True)
class Gates:
    """Keys of the gates met, the last one ``on`` a day."""

    met: tuple[str, ...] = ()
    on: date | None = None


def suggest(
    state: Gates, now: Now, subject: str | None, rules: GateRules, dice: Stream, *, ahead: bool
) -> Instruction | None:
    """The gate that this message comes to; ``subject`` is a story with beats left to tell,
    ``ahead``: the photo asked for is there, and theirs before long.
    """
    open_days = rules.first_day <= now.day <= rules.last_day
    if not open_days or not now.free or state.on == now.local.date():
        return None
    asked = now.seen.question_about_luna and dice.random() < rules.chance
    gates = (
        (now.seen.photo_request and ahead, Instruction("gate.playful_no", rules.weight)),
        (asked, Instruction("gate.secret", rules.weight)),
        (asked and subject, Instruction("gate.later", rules.weight, {"subject": subject or ""})),
    )
    return next((gate for holds, gate in gates if holds and gate.key not in state.met), None)


def settle(past: Gates, won: Iterable[Instruction], today: date) -> Gates:
    met = tuple(each.key for each in won if each.key.startswith("gate."))
    return Gates((*past.met, *met), today) if met else past
