"""Which types a user may be shown: every combination of plan, phase, tier and proof."""

from dataclasses import replace
from itertools import product

import pytest
from tests.core.photos.build import LOVER

from luna.core.account import Plan
from luna.core.model import Phase, Tier
from luna.core.photos.types import HARMLESS, PhotoType, allowed_now, allowed_photo_types

PIXEL, SELFIE, OUTFIT, SUGGESTIVE, SOFT, EXPLICIT = PhotoType
EVERYONE = {
    Phase.DISCOVERY: {PIXEL},
    Phase.INTEREST: {PIXEL, SELFIE},
    Phase.CONNECTION: {PIXEL, SELFIE, OUTFIT},
    Phase.INTIMACY: {PIXEL, SELFIE, OUTFIT},
    Phase.DEPTH: {PIXEL, SELFIE, OUTFIT},
}
CLOSE = {Phase.CONNECTION, Phase.INTIMACY, Phase.DEPTH}
CLOSEST = {Phase.INTIMACY, Phase.DEPTH}


@pytest.mark.parametrize("proof", [False, True], ids=["no proof", "proof"])
@pytest.mark.parametrize("tier", Tier)
@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("plan", Plan)
def test_the_whole_matrix(plan: Plan, phase: Phase, tier: Tier, proof: bool) -> None:
    expected = set(EVERYONE[phase])
    if plan is Plan.ACTIVE and phase in CLOSE and tier >= Tier.FLIRT:
        expected |= {SUGGESTIVE}
    if plan is Plan.ACTIVE and phase in CLOSEST and tier is Tier.EXPLICIT and proof:
        expected |= {SOFT, EXPLICIT}
    assert allowed_photo_types(plan, phase, tier, proof) == expected


@pytest.mark.parametrize("tier", Tier)
def test_the_frozen_get_none_and_the_vulnerable_her_cat(tier: Tier) -> None:
    assert allowed_now(replace(LOVER, frozen=True), tier, vulnerable=False) == frozenset()
    assert allowed_now(LOVER, tier, vulnerable=True) == HARMLESS
    assert allowed_now(replace(LOVER, frozen=True), tier, vulnerable=True) == frozenset()


@pytest.mark.parametrize("switched_on, proven", list(product([False, True], repeat=2)))
def test_explicit_takes_both_yeses(switched_on: bool, proven: bool) -> None:
    standing = replace(LOVER, switched_on=switched_on, proven=proven)
    shown = EXPLICIT in allowed_now(standing, Tier.EXPLICIT, vulnerable=False)
    assert shown == (switched_on and proven)


def test_what_is_more_than_an_outfit_is_covered() -> None:
    assert {kind for kind in PhotoType if kind.covered} == {SUGGESTIVE, SOFT, EXPLICIT}
