"""The states of a plan: the table is whole, and read at a time."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product

import pytest
from tests.core.build import ADULT, NOW, after

from luna.core.account import Account, Plan
from luna.core.plans import GRACE, NEXT, Change, plan_at

PAID = replace(ADULT, paid_until=after(days=30))
RENEWING = replace(PAID, renews=True)
JUST = timedelta(seconds=1)


def test_every_change_of_every_plan_is_said() -> None:
    assert set(NEXT) == set(product(Plan, Change))


def test_who_has_paid_is_never_on_trial_again() -> None:
    assert [plan for plan in Plan if NEXT[plan, Change.PAID] is not Plan.ACTIVE] == []
    assert NEXT[Plan.CHURNED, Change.LAPSED] is Plan.CHURNED


@pytest.mark.parametrize(
    "account, now, plan",
    [
        pytest.param(ADULT, NOW, Plan.TRIAL, id="everybody begins on trial"),
        pytest.param(ADULT, after(days=400), Plan.TRIAL, id="and stays there until they pay"),
        pytest.param(PAID, NOW, Plan.ACTIVE, id="paid"),
        pytest.param(PAID, after(days=30) - JUST, Plan.ACTIVE, id="to the last second"),
        pytest.param(PAID, after(days=30), Plan.CHURNED, id="cancelled and over"),
        pytest.param(RENEWING, after(days=30), Plan.ACTIVE, id="a renewal may be late"),
        pytest.param(RENEWING, after(days=30) + GRACE, Plan.CHURNED, id="but no longer than this"),
    ],
)
def test_a_plan_at_a_time(account: Account, now: datetime, plan: Plan) -> None:
    assert plan_at(account, now) is plan
