"""What models would be paid: a warm block is cheap, a cold one is written, some keep nothing."""

import pytest

from luna.core.model import Tier
from luna.llm.plan import ModelPlan
from luna.simulate.costs import LEAST_CACHED, Price, Use, bill, price_of, warm

CACHES = Price(read=1.0, written=1.25, cached=0.1, out=5.0)
KEEPS_NOTHING = Price(read=2.5, written=None, cached=None, out=5.0)
MILLION = 1_000_000


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        pytest.param([], 0, id="nobody"),
        pytest.param([3], 0, id="the first finds it cold"),
        pytest.param([3, 3, 62], 2, id="within an hour"),
        pytest.param([0, 60, 120], 0, id="an hour is too long"),
        pytest.param([0, 50, 100, 200], 2, id="each call keeps it warm for another hour"),
    ],
)
def test_who_finds_it_warm(minutes: list[int], expected: int) -> None:
    assert warm(minutes) == expected


@pytest.mark.parametrize(
    ("price", "block", "paid"),
    [
        pytest.param(CACHES, MILLION, (3.5, 4.25, 1.95), id="one writes, two read"),
        pytest.param(KEEPS_NOTHING, MILLION, (8.75, 8.75, 8.75), id="a model without a cache"),
        pytest.param(CACHES, LEAST_CACHED - 1, (0.512285,) * 3, id="too short to be kept"),
    ],
)
def test_what_is_read_is_paid_three_ways(
    price: Price, block: int, paid: tuple[float, float, float]
) -> None:
    use = Use(block=block, moving=MILLION // 2, written=0, minutes=[0, 1, 2], own_warm=0)
    found = bill({"1.fr": use}, {"1.fr": price})
    assert (found.input_uncached, found.input_alone, found.input_shared) == pytest.approx(paid)


def test_prices_are_the_providers() -> None:
    safe, adult = (price_of(ModelPlan(), tier) for tier in (Tier.SAFE, Tier.FLIRT))
    assert safe.cached is not None
    assert 0 < safe.cached < safe.read < safe.out
    assert safe.written == 2 * safe.read, "kept for an hour"
    assert (adult.cached, adult.written) == (None, None)
    assert price_of(ModelPlan(safe_model="openai:of-my-own"), Tier.SAFE).read == 0.0
