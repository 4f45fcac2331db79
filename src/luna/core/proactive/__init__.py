"""Proactive: what she writes first, to whoever asked for it, when a reason's time has come."""

from datetime import datetime

from luna.core.model import Kind, Message
from luna.core.proactive.case import Case, welcome
from luna.core.proactive.occasions import ALL
from luna.core.reply import Occasion

__all__ = ["Case", "due", "due_at", "prompted"]


def prompted(said: tuple[Message, ...]) -> bool:
    """Whether this turn answers somebody, and not a time that has come or a payment."""
    return said[-1].kind not in (Kind.TRIGGER, Kind.PAYMENT)


def due_at(case: Case) -> datetime | None:
    """When the next reason falls due, as things stand."""
    return min((each.at for each in _occasions(case)), default=None)


def due(case: Case) -> Occasion | None:
    """The weightiest reason whose time has come; a silence where none holds any more."""
    return next((each for each in _occasions(case) if each.at <= case.now), None)


def _occasions(case: Case) -> list[Occasion]:
    if not welcome(case.account):
        return []
    return [found for each in ALL if (found := each(case)) is not None]
