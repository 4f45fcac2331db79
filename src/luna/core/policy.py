"""Policy: what the operator has decided for everybody, from the settings."""

from dataclasses import dataclass

from luna.core.prices import Price


@dataclass(frozen=True, slots=True)
class Policy:
    """``explicit``: the operator's half of P3; the user's half is in ``guards.explicit``.

    ``price``: what a subscription costs; without one nothing is sold and nothing is limited.
    ``pack_stars``: what a pack of photos costs, where packs are sold at all.
    ``support``: whom to ask about a payment. ``disclosure_hours``: how long a talk may go on until
    she says again what she is.
    """

    explicit: bool = False
    price: Price | None = None
    support: str | None = None
    pack_stars: int | None = None
    disclosure_hours: float = 3.0
