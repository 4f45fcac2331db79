"""What may be sold, and what becomes of it on the shelf."""

import asyncpg
import pytest

from luna.core.model import Language
from luna.core.photos.types import PhotoType
from luna.errors import PhotoError
from luna.opening import Mind
from luna.photos.gallery import Gallery
from luna.photos.keeping import Archive
from luna.store import people, photos
from luna.store.store import Store
from tests.core.build import NOW

ABOUT = {Language.FR: "l'hiver de Pixel", Language.EN: "Pixel's winter"}


@pytest.fixture
async def gallery(store: Store, mind: Mind) -> Gallery:
    return await Gallery.open(store.pool, "Luna", mind.persona.photos, mind.storage)


def of(gallery: Gallery, kind: PhotoType) -> list[int]:
    return [each for each in sorted(gallery.files) if gallery.shelf[each].type is kind]


async def test_what_is_sold_is_on_no_shelf_until_it_is_sold_no_more(
    store: Store, gallery: Gallery
) -> None:
    archive, cats = Archive(store.pool, gallery.storage, "Luna"), of(gallery, PhotoType.PIXEL)[:3]
    number = await archive.bundle("winter", ABOUT, [*cats, cats[0]])
    await gallery.refresh(await photos.revision(store.pool))
    (pack,) = gallery.packs
    assert (pack.id, pack.count, pack.types) == (number, 3, {PhotoType.PIXEL})
    assert not set(cats) & set(gallery.files)
    await archive.retire(cats[0], "no consent any more", NOW)
    await gallery.refresh(await photos.revision(store.pool))
    assert gallery.packs == (), "what is not whole is not sold"
    assert await archive.unbundle("winter") == 3
    await gallery.refresh(await photos.revision(store.pool))
    assert set(cats) - set(gallery.files) == {cats[0]}
    with pytest.raises(PhotoError, match="no pack called"):
        await archive.unbundle("winter")


async def test_what_is_no_pack(store: Store, gallery: Gallery) -> None:
    archive, cats = Archive(store.pool, gallery.storage, "Luna"), of(gallery, PhotoType.PIXEL)
    covered, given, retired = of(gallery, PhotoType.SUGGESTIVE), cats[-1], cats[-2]
    bond = (await people.meet(store.pool, store.vault, store.bot_id, 7, "7")).bond_id
    await store.pool.execute(
        "INSERT INTO photo_deliveries (bot_id, bond_id, photo_id, why, first_at, last_at) "
        "VALUES ($1, $2, $3, 'asked', $4, $4)",
        store.bot_id, bond, given, NOW,
    )  # fmt: skip
    await archive.retire(retired, "test", NOW)
    await archive.bundle("taken", ABOUT, cats[:2])
    for name, ids in (
        ("taken", cats[2:4]),
        ("one", cats[2:3]),
        ("many", [*of(gallery, PhotoType.PIXEL)[2:], *of(gallery, PhotoType.OUTFIT)]),
        ("covered", [cats[2], covered[0]]),
        ("given away", [cats[2], given]),
        ("retired", [cats[2], retired]),
        ("in another", [cats[2], cats[0]]),
        ("unknown", [cats[2], 999_999]),
    ):
        with pytest.raises(PhotoError, match="no pack") as caught:
            await archive.bundle(name, ABOUT, ids)
        assert "\n" not in str(caught.value)
    held = "UPDATE photos SET pack_id = (SELECT min(id) FROM packs) WHERE id = $1"
    with pytest.raises(asyncpg.CheckViolationError):  # whatever else would try it
        await store.pool.execute(held, covered[0])
