"""Policy: what the operator has decided for everybody, from the settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """``explicit``: the operator's half of P3; the user's half is in ``guards.explicit``.

    ``disclosure_hours``: how long a talk may go on until she says again what she is.
    """

    explicit: bool = False
    disclosure_hours: float = 3.0
