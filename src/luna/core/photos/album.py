"""The album: what she may show one user in this turn, and why not the rest."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from luna.core.account import Plan
from luna.core.dice import Stream
from luna.core.immersion.day import Season
from luna.core.model import DayPart, Language, Phase
from luna.core.photos.shelf import Photo, Shelf, View
from luna.core.photos.types import HARMLESS, PhotoType, proven, row_of
from luna.core.standing import Standing


class No(StrEnum):
    """Why not, the first that holds; each has its ``photo.no`` instruction."""

    NONE = "none"  # no such photo exists
    TENDER = "tender"  # they are not well: her cat is all she shows
    DAILY = "daily"  # enough for today
    TOO_EARLY = "too_early"
    PREMIUM = "premium"
    PROOF = "proof"
    COOL = "cool"  # not in this mood of the talk
    SEEN = "seen"  # they have had them all


@dataclass(frozen=True, slots=True)
class PhotoRules:
    """``per_day`` photos at most; one comes back after ``again_days`` at the earliest, and only
    where no other is left. A milestone is kept within so many messages, and insisting is to ask
    again within ``insist_within`` messages of a "not yet".
    """

    per_day: int
    again_days: int
    milestones: tuple[int, ...]
    milestone_within: int
    insist_within: int
    weight: float
    weight_own: float


@dataclass(frozen=True, slots=True)
class Received:
    """A photo that this user has, and since when for the last time."""

    photo: int
    last_at: datetime


_NOBODY = Standing(False, False, Plan.TRIAL, Phase.DISCOVERY, False)
_NOWHERE = View(frozenset(), "", Season.WINTER, DayPart.EVENING, Phase.DISCOVERY)


@dataclass(frozen=True, slots=True)
class Album:
    """``allowed`` are the types of this very moment; ``local`` is on the user's clock."""

    shelf: Shelf = field(default_factory=Shelf)
    allowed: frozenset[PhotoType] = frozenset()
    received: tuple[Received, ...] = ()
    standing: Standing = _NOBODY
    view: View = _NOWHERE
    language: Language = Language.FR
    local: datetime | None = None
    vulnerable: bool = False

    def pick(self, kinds: Iterable[PhotoType], rules: PhotoRules, dice: Stream) -> Photo | None:
        """One of these types that may be shown, fits, and was not seen while another is left."""
        among = self.allowed.intersection(kinds)
        if not among or self.spent(rules):
            return None
        fresh = self.shelf.choose(among, self.view, [each.photo for each in self.received], dice)
        return fresh or self.shelf.choose(among, self.view, self._lately(rules), dice)

    def spent(self, rules: PhotoRules) -> bool:
        """Whether the day's photos are all sent."""
        if self.local is None:
            return True
        today, zone = self.local.date(), self.local.tzinfo
        sent = sum(each.last_at.astimezone(zone).date() == today for each in self.received)
        return sent >= rules.per_day

    def refusal(self, kinds: frozenset[PhotoType], rules: PhotoRules) -> No:
        """Why none of these types is shown."""
        there = [kind for kind in PhotoType if kind in kinds and self.shelf.has((kind,))]
        if not there:
            return No.NONE
        if self.vulnerable and not HARMLESS & kinds:
            return No.TENDER
        if self.allowed.isdisjoint(there):
            return self._missing(there[0])
        if self.spent(rules):
            return No.DAILY
        had = {each.photo for each in self.received}
        seen = any(each in self.shelf and self.shelf[each].type in kinds for each in had)
        return No.SEEN if seen else No.TOO_EARLY

    def ahead(self, kinds: Iterable[PhotoType]) -> PhotoType | None:
        """The first of these types that is there, and that this user will be shown once the two
        know each other better, on the plan that they have.
        """
        return next((kind for kind in PhotoType if kind in kinds and self._comes(kind)), None)

    def _comes(self, kind: PhotoType) -> bool:
        row = row_of(kind)
        shut = kind.covered or self.standing.plan not in row.plans
        early = not self.standing.phase.reached(row.phase)
        return early and not shut and self.shelf.has((kind,))

    def _missing(self, kind: PhotoType) -> No:
        row, standing = row_of(kind), self.standing
        if row.proof and not standing.switched_on:
            return No.NONE
        rules = (
            (not standing.phase.reached(row.phase), No.TOO_EARLY),
            (standing.plan not in row.plans, No.PREMIUM),
            (row.proof and not proven(standing), No.PROOF),
        )
        return next((why for holds, why in rules if holds), No.COOL)

    def _lately(self, rules: PhotoRules) -> list[int]:
        rest = timedelta(days=rules.again_days)
        now = self.local
        return [each.photo for each in self.received if now is None or now - each.last_at < rest]
