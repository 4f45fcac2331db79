"""Short ways to say a photo, a shelf, an album."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from tests.core.build import NOW

from luna.core.account import Plan
from luna.core.immersion.day import Season
from luna.core.model import DayPart, Language, Phase, Tier
from luna.core.photos.album import Album, PhotoRules, Received
from luna.core.photos.shelf import Photo, Shelf, View
from luna.core.photos.types import PhotoType, allowed_now
from luna.core.standing import Standing

RULES = PhotoRules(3, 30, (100, 250), 15, 10, 40.0, 14.0)
VIEW = View(frozenset(), "drawing", Season.WINTER, DayPart.EVENING, Phase.DEPTH)
STRANGER = Standing(False, False, Plan.TRIAL, Phase.DISCOVERY, False)
LOVER = Standing(True, True, Plan.ACTIVE, Phase.DEPTH, False)


def photo(number: int, kind: PhotoType = PhotoType.PIXEL, **known: object) -> Photo:
    captions = {Language.FR: (f"légende {number}",)}
    return Photo(number, f"{number:05}", kind, captions=captions, **known)  # type: ignore[arg-type]


def one_of_each() -> Shelf:
    return Shelf(photo(number, kind) for number, kind in enumerate(PhotoType, 1))


def had(numbers: Iterable[int], days_ago: float = 0, now: datetime = NOW) -> tuple[Received, ...]:
    return tuple(Received(number, now - timedelta(days=days_ago)) for number in numbers)


def album(
    shelf: Shelf, standing: Standing = LOVER, tier: Tier = Tier.SAFE, **changes: object
) -> Album:
    vulnerable = bool(changes.get("vulnerable"))
    allowed = allowed_now(standing, tier, vulnerable=vulnerable)
    made = Album(shelf, allowed, standing=standing, view=VIEW, local=NOW)
    return replace(made, **changes)  # type: ignore[arg-type]
