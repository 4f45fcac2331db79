"""Costs: what the models would have been paid, at the providers' list prices.

A cached block is read at the cache's price while the last call that held it is less than an hour
old; the call that finds it cold pays for writing it. The block is what all users of a tier and
language share, so that a call of anybody's keeps it warm for everybody. Her day counts with it,
though its few tokens are written anew as the day goes on: ``bench/prompts.py`` has that exactly.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from luna.core.model import Tier
from luna.core.speech import Prompt
from luna.llm.plan import ModelPlan, parse_model

CHARACTERS_PER_TOKEN = 3.5  # French prose; models differ by a tenth either way
WARM_MINUTES = 60
LEAST_CACHED = 4096  # tokens below which Haiku 4.5 keeps nothing
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens; ``cached`` and ``written`` are a cache's, where there is."""

    read: float
    written: float | None
    cached: float | None
    out: float


@dataclass(frozen=True, slots=True)
class Bill:
    """Dollars, by how the shared block is paid: not cached, cached for each user alone, cached for
    all; ``input_*`` is the part of the tokens read.
    """

    uncached: float
    alone: float
    shared: float
    input_uncached: float
    input_alone: float
    input_shared: float
    hits: float  # share of calls that found the block warm


def tokens(text: str) -> int:
    return ceil(len(text) / CHARACTERS_PER_TOKEN)


def block_of(prompt: Prompt) -> str:
    """The name of what is shared: tier and language."""
    return f"{int(prompt.carries)}.{prompt.language}"


def block_tokens(prompt: Prompt) -> int:
    """Tokens of a call that are everybody's."""
    return tokens(prompt.persona) + tokens(prompt.day)


def moving_tokens(prompt: Prompt) -> int:
    """Tokens of a call that are this user's and this turn's."""
    said = [each.text for each in prompt.history]
    return sum(map(tokens, (prompt.guidance, *prompt.reminders, *said, *prompt.said)))


def price_of(plan: ModelPlan, tier: Tier) -> Price:
    """What the model of a tier costs, as the router would choose it; 0 where no price is known."""
    from genai_prices import calc_price  # noqa: PLC0415  heavy
    from genai_prices.types import Usage  # noqa: PLC0415  heavy

    wire, name = parse_model(plan.safe_model if tier is Tier.SAFE else plan.adult_model)

    def dollars(**usage: int) -> float:
        try:
            found = calc_price(Usage(**usage), name, provider_id=wire)
        except LookupError:
            return 0.0
        return float(found.total_price)

    read, out = dollars(input_tokens=MILLION), dollars(output_tokens=MILLION)
    cached = dollars(input_tokens=MILLION, cache_read_tokens=MILLION)
    kept = {"cache_write_tokens": MILLION, "cache_write_1h_tokens": MILLION}
    written = dollars(input_tokens=MILLION, **kept)
    keeps = 0 < cached < read
    return Price(read, written if keeps else None, cached if keeps else None, out)


def warm(minutes: Sequence[int]) -> int:
    """How many of these calls, oldest first, find their block in the cache."""
    return sum(later - earlier < WARM_MINUTES for earlier, later in pairwise(minutes))


@dataclass(frozen=True, slots=True)
class Use:
    """The calls with one block: its size, what else was read and written, in tokens; when."""

    block: int
    moving: int
    written: int
    minutes: Sequence[int]
    own_warm: int  # calls within a cache's life of the same user's last one


def bill(uses: Mapping[str, Use], prices: Mapping[str, Price]) -> Bill:
    sums = [_one(use, prices[block]) for block, use in uses.items()]
    calls = sum(len(use.minutes) for use in uses.values())
    hits = sum(warm(sorted(use.minutes)) for use in uses.values() if _kept(use, prices, uses))
    out = sum(use.written * prices[block].out for block, use in uses.items()) / MILLION
    plain, alone, shared = (sum(each[way] for each in sums) / MILLION for way in range(3))
    share = hits / calls if calls else 0.0
    return Bill(plain + out, alone + out, shared + out, plain, alone, shared, share)


def _kept(use: Use, prices: Mapping[str, Price], uses: Mapping[str, Use]) -> bool:
    block = next(name for name, each in uses.items() if each is use)
    return prices[block].cached is not None and use.block >= LEAST_CACHED


def _one(use: Use, price: Price) -> tuple[float, float, float]:
    """Dollars times a million for what was read: plain, cached for each alone, cached for all."""
    calls, moving = len(use.minutes), use.moving * price.read
    plain = moving + calls * use.block * price.read
    if price.cached is None or price.written is None or use.block < LEAST_CACHED:
        return plain, plain, plain
    hit, miss = use.block * price.cached, use.block * price.written

    def paid(hits: int) -> float:
        return moving + hits * hit + (calls - hits) * miss

    return plain, paid(use.own_warm), paid(warm(sorted(use.minutes)))
