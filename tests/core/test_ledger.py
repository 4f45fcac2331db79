"""What entries entitle to: a table of lives, and no order or repeat changes any of them."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import after

from luna.core.ledger import Entitlement, Entry, Happened, fold


def paid(number: int, day: int, *, provider: str = "stars", recurs: bool = True) -> Entry:
    charge = f"{provider}-{number}"
    return Entry(
        provider, f"paid:{charge}", Happened.PAID, after(days=day), number, charge,
        after(days=day + 30), recurs, 500, "XTR",
    )  # fmt: skip


def word(kind: Happened, number: int, day: int, charge: str = "", provider: str = "stars") -> Entry:
    return Entry(provider, f"{kind}:{number}", kind, after(days=day), number, charge)


def until(day: float, *, renews: bool) -> Entitlement:
    return Entitlement(after(days=day), renews)


FIRST, SECOND = paid(1, 0), paid(3, 30)
CANCELLED, RESUMED = word(Happened.CANCELLED, 2, 10), word(Happened.RESUMED, 4, 12)


@pytest.mark.parametrize(
    "entries, entitled",
    [
        pytest.param([], Entitlement(), id="nothing paid, nothing due"),
        pytest.param([FIRST], until(30, renews=True), id="bought"),
        pytest.param([paid(1, 0, recurs=False)], until(30, renews=False), id="bought once"),
        pytest.param([FIRST, SECOND], until(60, renews=True), id="renewed"),
        pytest.param([FIRST, CANCELLED], until(30, renews=False), id="cancelled: paid is paid"),
        pytest.param([FIRST, CANCELLED, RESUMED], until(30, renews=True), id="and taken up again"),
        pytest.param([FIRST, CANCELLED, SECOND], until(60, renews=True), id="or bought anew"),
        pytest.param(
            [FIRST, word(Happened.FAILED, 3, 30)], until(30, renews=False), id="renewal failed"
        ),
        pytest.param([FIRST, word(Happened.ENDED, 3, 30)], until(30, renews=False), id="ended"),
        pytest.param(
            [FIRST, word(Happened.REFUNDED, 2, 5, "stars-1")],
            until(5, renews=False),
            id="given back: it ends there",
        ),
        pytest.param(
            [FIRST, SECOND, word(Happened.REFUNDED, 4, 31, "stars-1")],
            until(60, renews=True),
            id="an old one given back takes nothing of the new one",
        ),
        pytest.param(
            [FIRST, SECOND, word(Happened.REFUNDED, 4, 31, "stars-3")],
            until(31, renews=False),
            id="the new one given back",
        ),
        pytest.param(
            [FIRST, CANCELLED, RESUMED, word(Happened.REFUNDED, 5, 13, "stars-1")],
            until(13, renews=False),
            id="given back after it was taken up again",
        ),
        pytest.param(
            [FIRST, word(Happened.REFUNDED, 2, 5, "stripe-1", "stripe")],
            until(30, renews=True),
            id="a refund of another provider's",
        ),
        pytest.param([CANCELLED], Entitlement(), id="a word about nothing"),
        pytest.param(
            [FIRST, paid(1, 10, provider="stripe"), word(Happened.CANCELLED, 2, 11, "", "stripe")],
            until(40, renews=True),
            id="two providers, one cancelled",
        ),
    ],
)
@given(data=st.data())
def test_the_set_of_entries_decides(
    data: st.DataObject, entries: list[Entry], entitled: Entitlement
) -> None:
    assert fold(data.draw(st.permutations(entries * 3))) == entitled


kinds = st.sampled_from([kind for kind in Happened if kind is not Happened.PAID])
words = st.builds(
    lambda kind, number, day: word(kind, number, day, f"stars-{number}"),
    kinds, st.integers(1, 6), st.integers(0, 90),
)  # fmt: skip
payments = st.builds(paid, st.integers(1, 6), st.integers(0, 90))
lives = st.lists(payments | words, max_size=8, unique_by=lambda entry: entry.event)


@given(life=lives, data=st.data())
def test_no_order_and_no_repeat_changes_it(life: list[Entry], data: st.DataObject) -> None:
    assert fold(data.draw(st.permutations(life * 3))) == fold(life)


@given(life=lives)
def test_only_a_refund_takes_what_was_paid(life: list[Entry]) -> None:
    kept = [entry for entry in life if entry.kind is not Happened.REFUNDED]
    ends = [entry.until for entry in kept if entry.until is not None]
    assert fold(kept).paid_until == max(ends, default=None)


@given(life=lives)
def test_nothing_is_given_for_nothing(life: list[Entry]) -> None:
    unpaid = [entry for entry in life if entry.kind is not Happened.PAID]
    assert fold(unpaid).paid_until is None


def test_a_refund_before_its_payment_arrives_counts_all_the_same() -> None:
    early: datetime = after(days=-1)
    refund = replace(word(Happened.REFUNDED, 9, 0, "stars-1"), at=early)
    assert fold([refund, FIRST]).paid_until == early
