"""Packs: which were offered to a user, how often, and which are theirs."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class PackRules:
    """``rest_days`` between two offers of any; each is offered ``times`` at most, ever."""

    rest_days: int
    times: int


@dataclass(frozen=True, slots=True)
class Packs:
    """``offered`` counts by pack; ``bought`` are never offered again."""

    offered_on: date | None = None
    offered: Mapping[int, int] = field(default_factory=dict)
    bought: tuple[int, ...] = ()


def settle(past: Packs, today: date, *, offered: int | None, bought: int | None) -> Packs:
    """Remember what this reply offered, or thanked for."""
    if offered is not None:
        counts = {**past.offered, offered: past.offered.get(offered, 0) + 1}
        past = replace(past, offered_on=today, offered=counts)
    if bought is not None and bought not in past.bought:
        past = replace(past, bought=(*past.bought, bought))
    return past


def resting(state: Packs, today: date, rules: PackRules) -> bool:
    """Whether the last offer is too fresh for another."""
    return state.offered_on is not None and (today - state.offered_on).days < rules.rest_days


def spent(state: Packs, pack: int, rules: PackRules) -> bool:
    """Whether a pack was offered often enough, or bought."""
    return pack in state.bought or state.offered.get(pack, 0) >= rules.times
