"""The kinds of photo, and who may be given which: a table, and the one function that reads it."""

from dataclasses import dataclass
from enum import StrEnum

from luna.core.account import Plan
from luna.core.model import Phase, Tier
from luna.core.standing import Standing


class PhotoType(StrEnum):
    """From the harmless to the most explicit; ``pixel`` is her cat and the things around him."""

    PIXEL = "pixel"
    SELFIE = "selfie_sfw"
    OUTFIT = "outfit"
    SUGGESTIVE = "suggestive"
    EXPLICIT_SOFT = "explicit_soft"
    EXPLICIT = "explicit"

    @property
    def covered(self) -> bool:
        """Whether it goes out under a spoiler."""
        return self not in (PhotoType.PIXEL, PhotoType.SELFIE, PhotoType.OUTFIT)


@dataclass(frozen=True, slots=True)
class Row:
    """What a type takes: a phase and a tier at the least, one of the plans, and P3 where needed."""

    type: PhotoType
    phase: Phase
    tier: Tier = Tier.SAFE
    plans: frozenset[Plan] = frozenset(Plan)
    proof: bool = False


_PAYING = frozenset({Plan.ACTIVE})
MATRIX = (
    Row(PhotoType.PIXEL, Phase.DISCOVERY),
    Row(PhotoType.SELFIE, Phase.INTEREST),
    Row(PhotoType.OUTFIT, Phase.CONNECTION),
    Row(PhotoType.SUGGESTIVE, Phase.CONNECTION, Tier.FLIRT, _PAYING),
    Row(PhotoType.EXPLICIT_SOFT, Phase.INTIMACY, Tier.EXPLICIT, _PAYING, proof=True),
    Row(PhotoType.EXPLICIT, Phase.INTIMACY, Tier.EXPLICIT, _PAYING, proof=True),
)
HARMLESS = frozenset({PhotoType.PIXEL})
EVERY = frozenset(PhotoType)


def allowed_photo_types(
    entitlement: Plan, phase: Phase, tier: Tier, proof: bool
) -> frozenset[PhotoType]:
    """The types that may be shown; ``proof``: both halves of P3, the operator's and the user's."""
    return frozenset(
        row.type
        for row in MATRIX
        if phase.reached(row.phase)
        and tier >= row.tier
        and entitlement in row.plans
        and (proof or not row.proof)
    )


def allowed_now(standing: Standing, tier: Tier, *, vulnerable: bool) -> frozenset[PhotoType]:
    """The same for a user of this moment: nothing to the frozen, her cat to the vulnerable."""
    if standing.frozen:
        return frozenset()
    found = allowed_photo_types(standing.plan, standing.phase, tier, proven(standing))
    return found & HARMLESS if vulnerable else found


def proven(standing: Standing) -> bool:
    """Whether P3's two yeses are there, the operator's and a proof of age."""
    return standing.switched_on and standing.proven


def row_of(kind: PhotoType) -> Row:
    return next(row for row in MATRIX if row.type is kind)
