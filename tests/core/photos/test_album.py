"""Choosing: what fits, never twice while another is left, so many a day, and honest reasons."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.build import NOW
from tests.core.photos.build import LOVER, RULES, STRANGER, VIEW, album, had, one_of_each, photo

from luna.core.account import Plan
from luna.core.dice import Dice
from luna.core.immersion.day import Season
from luna.core.model import DayPart, Phase, Tier
from luna.core.photos.album import Album, No
from luna.core.photos.shelf import Photo, Shelf, View
from luna.core.photos.types import HARMLESS, PhotoType

PIXEL, SELFIE, OUTFIT, SUGGESTIVE, SOFT, EXPLICIT = PhotoType


def chosen(shelf: Shelf, view: View, without: tuple[int, ...] = ()) -> set[int]:
    """The photos that many dice settle on."""
    rolls = (shelf.choose(HARMLESS, view, without, Dice(str(n))("p")) for n in range(40))
    return {each.id for each in rolls if each}


@pytest.mark.parametrize(
    "photos, view, expected",
    [
        pytest.param([photo(1), photo(2)], VIEW, {1, 2}, id="nothing speaks: the dice decide"),
        pytest.param(
            [photo(1), photo(2, tags=("sleepy",))],
            replace(VIEW, tags=frozenset({"sleepy"})),
            {2},
            id="what the message means",
        ),
        pytest.param(
            [photo(1, activities=frozenset({"run"})), photo(2, activities=frozenset({"drawing"}))],
            VIEW,
            {2},
            id="what she is doing",
        ),
        pytest.param(
            [photo(1, activities=frozenset({"run"})), photo(2)], VIEW, {2}, id="not elsewhere"
        ),
        pytest.param(
            [photo(1, seasons=frozenset({Season.SUMMER})), photo(2)], VIEW, {2}, id="no summer now"
        ),
        pytest.param(
            [photo(1, parts=frozenset({DayPart.MORNING})), photo(2)], VIEW, {2}, id="no morning now"
        ),
        pytest.param(
            [photo(1, phase=Phase.INTIMACY)],
            replace(VIEW, phase=Phase.CONNECTION),
            set(),
            id="not before its phase",
        ),
        pytest.param([photo(1, SELFIE)], VIEW, set(), id="of another type"),
    ],
)
def test_what_fits(photos: list[Photo], view: View, expected: set[int]) -> None:
    assert chosen(Shelf(photos), view) == expected


def test_the_order_of_a_catalogue_changes_nothing() -> None:
    photos = [photo(number) for number in range(1, 9)]
    dice = [Dice(str(n)) for n in range(20)]
    one, other = Shelf(photos), Shelf(reversed(photos))
    assert [one.choose(HARMLESS, VIEW, (), d("p")) for d in dice] == [
        other.choose(HARMLESS, VIEW, (), d("p")) for d in dice
    ]


def test_never_twice_while_another_is_left() -> None:
    shelf, sent = Shelf(photo(number) for number in range(1, 21)), list[int]()
    for day in range(20):
        now = NOW + timedelta(days=day)
        mine = album(shelf, received=had(sent, 1, now), local=now)
        picked = mine.pick(HARMLESS, RULES, Dice(str(day))("p"))
        assert picked is not None
        sent.append(picked.id)
    assert len(set(sent)) == 20
    mine = album(shelf, received=had(sent, 1))
    assert mine.pick(HARMLESS, RULES, Dice("x")("p")) is None
    assert mine.refusal(HARMLESS, RULES) is No.SEEN
    rested = album(shelf, received=had(sent, 31))
    assert rested.pick(HARMLESS, RULES, Dice("x")("p")) is not None


def test_so_many_a_day() -> None:
    shelf = Shelf(photo(number) for number in range(1, 9))
    assert album(shelf, received=had((1, 2))).pick(HARMLESS, RULES, Dice("x")("p"))
    full = album(shelf, received=had((1, 2, 3)))
    assert full.pick(HARMLESS, RULES, Dice("x")("p")) is None
    assert full.refusal(HARMLESS, RULES) is No.DAILY


@pytest.mark.parametrize(
    "mine, kind, expected",
    [
        pytest.param(album(Shelf()), PIXEL, No.NONE, id="there is none"),
        pytest.param(album(one_of_each(), STRANGER), SELFIE, No.TOO_EARLY, id="strangers"),
        pytest.param(
            album(one_of_each(), replace(LOVER, plan=Plan.TRIAL)),
            SUGGESTIVE,
            No.PREMIUM,
            id="not on this plan",
        ),
        pytest.param(album(one_of_each()), SUGGESTIVE, No.COOL, id="not in this mood"),
        pytest.param(
            album(one_of_each(), replace(LOVER, proven=False), Tier.FLIRT),
            EXPLICIT,
            No.PROOF,
            id="no proof of age",
        ),
        pytest.param(
            album(one_of_each(), replace(LOVER, switched_on=False), Tier.FLIRT),
            EXPLICIT,
            No.NONE,
            id="not in this house",
        ),
        pytest.param(
            album(one_of_each(), replace(LOVER, plan=Plan.CHURNED), vulnerable=True),
            SUGGESTIVE,
            No.TENDER,
            id="nobody is sold to while vulnerable",
        ),
    ],
)
def test_the_reason(mine: Album, kind: PhotoType, expected: No) -> None:
    assert mine.pick({kind}, RULES, Dice("x")("p")) is None
    assert mine.refusal(frozenset({kind}), RULES) is expected


@pytest.mark.parametrize(
    "mine, expected",
    [
        pytest.param(album(one_of_each(), STRANGER), SELFIE, id="a selfie, once they are closer"),
        pytest.param(album(Shelf([photo(1, OUTFIT)]), STRANGER), OUTFIT, id="only what is there"),
        pytest.param(album(one_of_each()), None, id="nothing more to come"),
        pytest.param(album(Shelf([photo(1, SUGGESTIVE)]), STRANGER), None, id="never for money"),
    ],
)
def test_what_lies_ahead(mine: Album, expected: PhotoType | None) -> None:
    assert mine.ahead(PhotoType) is expected
