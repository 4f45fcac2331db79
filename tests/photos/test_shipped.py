"""The set that ships: as it says it is, whole, small, and taken in once."""

import hashlib
import re
from collections.abc import Iterable

import pytest
from PIL import Image

from luna.core.photos.types import PhotoType
from luna.opening import Mind
from luna.persona import persona_folder
from luna.photos.gallery import Gallery
from luna.photos.looks import alike, looks_of
from luna.photos.marks import marked
from luna.photos.shipped import FOLDER, Entry, Shipped
from luna.store import photos
from luna.store.store import Store
from tests.core.build import NOW
from tests.shipped import PERSONA

SET = PERSONA.photos
FILES = persona_folder() / FOLDER


def test_there_are_enough_and_they_weigh_little() -> None:
    assert len(SET.entries) >= 24
    assert {entry.name for entry in SET.entries} == {path.name for path in FILES.glob("*.png")}
    assert sum(path.stat().st_size for path in FILES.glob("*.png")) <= 2 * 2**20
    types = {entry.type for entry in SET.entries}
    assert types == set(PhotoType) - {PhotoType.EXPLICIT, PhotoType.EXPLICIT_SOFT}


@pytest.mark.parametrize("entry", SET.entries, ids=lambda entry: entry.name)
def test_each_is_what_its_print_says_and_is_marked(entry: Entry) -> None:
    body = (FILES / entry.name).read_bytes()
    picture = Image.open(FILES / entry.name)
    assert hashlib.sha256(body).hexdigest() == entry.key
    assert picture.size == (entry.width, entry.height)
    assert alike(looks_of(picture), entry.looks)
    assert marked(body)


def test_every_activity_and_tag_is_known() -> None:
    activities = {each for entry in SET.entries for each in entry.about["activities"]}  # type: ignore[attr-defined]
    assert activities <= set(PERSONA.life.activities)
    assert {tag for entry in SET.entries for tag in entry.tags} <= set(SET.meaning)


def test_no_caption_says_who_asked() -> None:
    """The same words go with a picture that was asked for and with one that was not."""
    captions = [text for entry in SET.entries for each in _captions(entry) for text in each]
    assert len(captions) >= 2 * 2 * len(SET.entries)
    said = r"demand|voulais|insist|commandé|surprise|ask(ed|ing)|order(ed)?\b|request|wanted"
    assert [text for text in captions if re.search(said, text)] == []


def _captions(entry: Entry) -> Iterable[tuple[str, ...]]:
    return entry.about["captions"].values()  # type: ignore[attr-defined,no-any-return]


async def test_the_set_is_taken_in_once_and_follows_its_changes(store: Store, mind: Mind) -> None:
    gallery = await Gallery.open(store.pool, "Luna", SET, mind.storage)
    assert len(gallery.shelf) == len(SET.entries)
    at = await photos.revision(store.pool)
    await Gallery.open(store.pool, "Luna", SET, mind.storage)
    assert await photos.revision(store.pool) == at
    retired = min(gallery.files)
    assert await photos.retire(store.pool, retired, "test", NOW)
    (kept,) = [e for e in SET.entries if e.key == gallery.shelf[retired].key]
    fewer = Shipped(
        (kept, *(e for e in SET.entries[1:] if e is not kept)), SET.meaning, SET.kinds, "another"
    )
    again = await Gallery.open(store.pool, "Luna", fewer, mind.storage)
    assert retired not in again.shelf
    assert set(again.files) <= set(gallery.files) - {retired}
    assert len(again.files) == len(SET.entries) - 2
