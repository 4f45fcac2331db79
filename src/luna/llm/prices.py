"""Prices: what a model's answer costs by its provider's list."""

from dataclasses import dataclass
from decimal import Decimal

from luna.heap import give_back
from luna.llm.asked import Tokens
from luna.llm.plan import Endpoint

_SAMPLE = 1000  # tokens, few enough to be billed at the base price where long prompts cost more


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a token read, written, found in a cache, and kept in one for an hour."""

    read: Decimal
    written: Decimal
    cached: Decimal
    kept: Decimal

    def of(self, tokens: Tokens) -> Decimal:
        plain = tokens.read - tokens.cached - tokens.kept
        return (
            plain * self.read
            + tokens.written * self.written
            + tokens.cached * self.cached
            + tokens.kept * self.kept
        )


def list_price(endpoint: Endpoint, model: str) -> Price | None:
    """A model's price by its address, which tells more than a name, or by its provider's name.

    Takes a second where the list is not loaded yet, and 12 MB from then on.
    """
    from genai_prices import calc_price  # noqa: PLC0415  heavy
    from genai_prices.types import Usage  # noqa: PLC0415  heavy

    def listed(**where: str) -> Price:
        def each(**used: int) -> Decimal:
            return calc_price(Usage(**used), model, **where).total_price / _SAMPLE  # type: ignore[call-overload, no-any-return]

        return Price(
            read=each(input_tokens=_SAMPLE),
            written=each(output_tokens=_SAMPLE),
            cached=each(input_tokens=_SAMPLE, cache_read_tokens=_SAMPLE),
            kept=each(
                input_tokens=_SAMPLE, cache_write_tokens=_SAMPLE, cache_write_1h_tokens=_SAMPLE
            ),
        )

    for where in ({"provider_api_url": endpoint.base_url}, {"provider_id": endpoint.wire.value}):
        try:
            found = listed(**where)
        except (LookupError, ValueError):
            continue
        give_back()  # 60 MB of it
        return found
    return None
