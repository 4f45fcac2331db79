"""Plans: trial → active → churned, and back; a table, and the reading of it at a time."""

from datetime import datetime, timedelta
from enum import StrEnum
from functools import reduce

from luna.core.account import Account, Plan

GRACE = timedelta(days=1)  # a renewal is seldom there to the minute


class Change(StrEnum):
    """What moves a plan."""

    PAID = "paid"
    LAPSED = "lapsed"


NEXT: dict[tuple[Plan, Change], Plan] = {
    (Plan.TRIAL, Change.PAID): Plan.ACTIVE,
    (Plan.TRIAL, Change.LAPSED): Plan.TRIAL,
    (Plan.ACTIVE, Change.PAID): Plan.ACTIVE,
    (Plan.ACTIVE, Change.LAPSED): Plan.CHURNED,
    (Plan.CHURNED, Change.PAID): Plan.ACTIVE,
    (Plan.CHURNED, Change.LAPSED): Plan.CHURNED,
}


def plan_at(account: Account, now: datetime) -> Plan:
    """The plan at a time: everybody begins on trial, and who has paid is never there again."""
    return reduce(lambda plan, change: NEXT[plan, change], _changes(account, now), Plan.TRIAL)


def ends_at(account: Account) -> datetime | None:
    """When what was paid ends: a day later than its period where the renewal is still to come."""
    if account.paid_until is None:
        return None
    return account.paid_until + (GRACE if account.renews else timedelta(0))


def _changes(account: Account, now: datetime) -> list[Change]:
    ends = ends_at(account)
    if ends is None:
        return []
    return [Change.PAID] if now < ends else [Change.PAID, Change.LAPSED]
