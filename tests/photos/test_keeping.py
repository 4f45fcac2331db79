"""The catalogue and its files: in a folder and in a bucket alike, and whatever is killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.request import Request, urlopen
from uuid import uuid4

import pytest
from moto.moto_server.threaded_moto_server import ThreadedMotoServer

from luna.core.photos.types import PhotoType
from luna.errors import PhotoError
from luna.photos.gallery import Gallery
from luna.photos.keeping import Archive, Label, pictures_in, tags_of
from luna.photos.shipped import Shipped
from luna.photos.storage import Bucket, Storage, bucket_storage, local_storage
from luna.store import photos
from luna.store.store import Store
from tests.core.build import NOW
from tests.photos.build import drawn
from tests.photos.test_developing import saved

LABEL = Label(PhotoType.PIXEL, "synthetic", tags=("sieste",))


@pytest.fixture(scope="module")
def s3() -> AsyncIterator[str]:
    """A server that speaks S3 on loopback."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(params=["a folder", "a bucket"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    if request.param == "a folder":
        return local_storage(tmp_path / "kept", tmp_path)
    url, name = request.getfixturevalue("s3"), f"b{uuid4().hex}"
    urlopen(Request(f"{url}/{name}", method="PUT"))  # noqa: S310  loopback
    return bucket_storage(Bucket(name, None, url, "photos", "key", "secret"), tmp_path)


@pytest.fixture
def archive(store: Store, storage: Storage) -> Archive:
    return Archive(store.pool, storage, "Luna")


async def test_what_is_taken_in_can_be_shown_until_it_is_retired(
    archive: Archive, tmp_path: Path
) -> None:
    number = await archive.take(saved(tmp_path / "a.jpg", drawn()), LABEL)
    gallery = await Gallery.open(archive.pool, "Luna", Shipped(), archive.storage)
    assert gallery.shelf[number].tags == ("sieste",)
    assert (await gallery.read(number)).startswith(b"\xff\xd8")
    (row,) = await archive.rows()
    small, covered = await archive.small(row, blurred=False), await archive.small(row, blurred=True)
    assert len(covered) < len(small) < 30_000
    assert await archive.check() == []
    await archive.retire(number, "no consent any more", NOW)
    await gallery.refresh(await photos.revision(archive.pool))
    assert number not in gallery.shelf
    with pytest.raises(PhotoError, match="no photo"):
        await archive.retire(number, "twice", NOW)


async def test_the_same_picture_comes_in_once_however_it_is_saved(
    archive: Archive, tmp_path: Path
) -> None:
    await archive.take(saved(tmp_path / "a.jpg", drawn()), LABEL)
    small = saved(tmp_path / "b.png", drawn((320, 240)))
    with pytest.raises(PhotoError, match="looks like photo"):
        await archive.take(small, LABEL)


async def test_check_finds_what_is_amiss(archive: Archive, tmp_path: Path) -> None:
    number = await archive.take(saved(tmp_path / "a.jpg", drawn()), LABEL)
    await archive.pool.execute("UPDATE photos SET name = 'lost.jpg'")
    await archive.storage.put("stray.jpg", b"x")
    found = await archive.check()
    assert any(f"photo {number}: the file lost.jpg is missing" in line for line in found)
    assert any(line.startswith("stray.jpg: no photo") for line in found)


@pytest.mark.parametrize("said", ["", "real", "consent:", "consent: ", "Synthetic"])
def test_nobody_is_published_without_saying_who_they_are(said: str) -> None:
    with pytest.raises(PhotoError, match="provenance"):
        Label(PhotoType.SELFIE, said)


def test_a_folder_is_walked(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    names = ["deep/b.PNG", "a.jpg", "notes.txt"]
    for name in names:
        (tmp_path / name).touch()
    assert [path.name for path in pictures_in(tmp_path)] == ["a.jpg", "b.PNG"]
    with pytest.raises(PhotoError, match="no JPEG"):
        pictures_in(tmp_path / "nowhere")


def test_tags_are_folded() -> None:
    assert tags_of("Été, sieste,,été ") == ("ete", "sieste")


UPLOAD = """
import asyncio, sys
from pathlib import Path
import asyncpg
from luna.core.photos.types import PhotoType
from luna.photos.keeping import Archive, Label
from luna.photos.storage import local_storage

class Slow:
    def __init__(self, kept): self.kept = kept
    async def put(self, name, body):
        await self.kept.put(name, body)
        print(name, flush=True)
        await asyncio.sleep(0.4)

async def main(dsn, folder, picture):
    kept = local_storage(Path(folder), Path(folder))
    async with asyncpg.create_pool(dsn, min_size=1, max_size=1) as pool:
        label = Label(PhotoType.PIXEL, "synthetic")
        await Archive(pool, Slow(kept), "Luna").take(Path(picture), label)

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("after", [1, 2, 3], ids=["one file", "two files", "all files"])
async def test_killed_during_an_upload_no_photo_is_without_its_file(
    store: Store, dsn: str, tmp_path: Path, after: int
) -> None:
    kept, picture = tmp_path / "kept", saved(tmp_path / "a.jpg", drawn())
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", UPLOAD, dsn, str(kept), str(picture), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    for _ in range(after):
        await process.stdout.readline()
    os.kill(process.pid, signal.SIGKILL)
    await process.wait()
    archive = Archive(store.pool, local_storage(kept, tmp_path), "Luna")
    assert await archive.rows() == []
    assert all("no photo refers" in line for line in await archive.check())
    number = await archive.take(picture, LABEL)
    assert await archive.check() == []
    assert [row["id"] for row in await archive.rows()] == [number]
