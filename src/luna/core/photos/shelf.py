"""The shelf: every photo that may be chosen, laid out so that ten thousand are compared at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from luna.core.dice import Stream
from luna.core.immersion.day import Season
from luna.core.model import DayPart, Language, Phase
from luna.core.photos.types import PhotoType

TAG, ACTIVITY, ELSEWHERE, OUT_OF_TIME = 3.0, 2.0, -1.5, -4.0  # what speaks for and against one
NEARLY = 0.25  # so close to the best that the dice may decide

Positions = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Photo:
    """``key`` names the picture by its content; ``description`` and ``captions`` are what is told
    of it; ``activities`` are those of her day that it shows, ``seasons`` and ``parts`` when it may
    have been taken (none: at any time); ``phase`` from when it may be shown.
    """

    id: int
    key: str
    type: PhotoType
    tags: tuple[str, ...] = ()
    description: Mapping[Language, str] = field(default_factory=dict)
    captions: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    activities: frozenset[str] = frozenset()
    seasons: frozenset[Season] = frozenset()
    parts: frozenset[DayPart] = frozenset()
    phase: Phase = Phase.DISCOVERY

    def described(self, language: Language) -> str:
        """What it shows; of an undescribed one only the tags are known."""
        return self.description.get(language) or ", ".join(self.tags) or self.type.value


@dataclass(frozen=True, slots=True)
class View:
    """What the moment speaks for: tags that the message means, what she is doing, when it is."""

    tags: frozenset[str]
    activity: str
    season: Season
    part: DayPart
    phase: Phase


@dataclass(frozen=True, slots=True)
class _Board:
    """The photos of one type, and their positions by what they show; ``phases`` counts from 0."""

    photos: tuple[Photo, ...]
    phases: NDArray[np.int8]
    tags: Mapping[str, Positions]
    activities: Mapping[str, Positions]
    placed: NDArray[np.bool_]  # whether it shows her doing something
    seasons: Mapping[Season, NDArray[np.bool_]]  # whether it may have been taken then
    parts: Mapping[DayPart, NDArray[np.bool_]]

    def scores(self, view: View) -> NDArray[np.float32]:
        found = np.zeros(len(self.photos), np.float32)
        for tag in view.tags:
            found[self.tags.get(tag, ())] += TAG
        found[self.placed] += ELSEWHERE
        found[self.activities.get(view.activity, ())] += ACTIVITY - ELSEWHERE
        found[~self.seasons[view.season]] += OUT_OF_TIME
        found[~self.parts[view.part]] += OUT_OF_TIME
        return found


class Shelf:
    """Photos by type, in the order of their keys, so that every process chooses alike."""

    def __init__(self, photos: Iterable[Photo] = ()) -> None:
        ordered = sorted(photos, key=lambda photo: photo.key)
        self._by_id = {photo.id: photo for photo in ordered}
        self._boards = {
            kind: _board(tuple(photo for photo in ordered if photo.type is kind))
            for kind in PhotoType
        }
        self._at = {
            photo.id: place
            for board in self._boards.values()
            for place, photo in enumerate(board.photos)
        }
        self.tags = frozenset(tag for photo in ordered for tag in photo.tags)

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, photo_id: int) -> bool:
        return photo_id in self._by_id

    def __getitem__(self, photo_id: int) -> Photo:
        return self._by_id[photo_id]

    def has(self, kinds: Iterable[PhotoType]) -> bool:
        """Whether there is any photo of these types at all."""
        return any(self._boards[kind].photos for kind in kinds)

    def choose(
        self, kinds: frozenset[PhotoType], view: View, without: Iterable[int], dice: Stream
    ) -> Photo | None:
        """The photo of these types that fits best, none of ``without``; the dice settle a tie."""
        gone: dict[PhotoType, list[int]] = {}
        for each in without:
            if (known := self._by_id.get(each)) is not None:
                gone.setdefault(known.type, []).append(self._at[each])
        found = list[tuple[float, Photo]]()
        for kind in (kind for kind in PhotoType if kind in kinds):
            board = self._boards[kind]
            scores = board.scores(view)
            scores[board.phases > list(Phase).index(view.phase)] = -np.inf
            scores[gone.get(kind, [])] = -np.inf
            found += _best(board.photos, scores)
        best = max((score for score, _ in found), default=0.0)
        near = [photo for score, photo in found if score >= best - NEARLY]
        return dice.choice(near) if near else None


def _best(photos: tuple[Photo, ...], scores: NDArray[np.float32]) -> list[tuple[float, Photo]]:
    top = scores.max(initial=-np.inf)
    if top == -np.inf:
        return []
    return [(float(scores[i]), photos[i]) for i in np.flatnonzero(scores >= top - NEARLY)]


def _board(photos: tuple[Photo, ...]) -> _Board:
    order = list(Phase)
    return _Board(
        photos=photos,
        phases=np.array([order.index(photo.phase) for photo in photos], np.int8),
        tags=_index(photo.tags for photo in photos),
        activities=_index(photo.activities for photo in photos),
        placed=np.array([bool(photo.activities) for photo in photos], np.bool_),
        seasons={
            each: np.array([not p.seasons or each in p.seasons for p in photos], np.bool_)
            for each in Season
        },
        parts={
            each: np.array([not p.parts or each in p.parts for p in photos], np.bool_)
            for each in DayPart
        },
    )


def _index(named: Iterable[Iterable[str]]) -> dict[str, Positions]:
    found: dict[str, list[int]] = {}
    for place, names in enumerate(named):
        for name in set(names):
            found.setdefault(name, []).append(place)
    return {name: np.array(places, np.intp) for name, places in found.items()}
