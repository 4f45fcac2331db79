"""What a user shows: seen upright and small, without what its file tells of them, or not at all."""

import asyncio
import io
import struct
import zlib

import pytest
from PIL import Image

from luna.errors import PhotoError
from luna.photos.looking import LARGEST_FILE, LONGEST, Eyes, glimpse
from luna.photos.looks import alike, looks_of
from tests.photos.build import MARK, drawn, exif_of, saved


@pytest.mark.parametrize(
    "body, size",
    [
        pytest.param(saved(drawn()), (640, 480), id="small enough"),
        pytest.param(saved(drawn((4000, 3000))), (1024, 768), id="large"),
        pytest.param(saved(drawn(turn=90), exif=exif_of(6)), (640, 480), id="turned camera"),
        pytest.param(saved(drawn((3000, 4000)), "PNG"), (768, 1024), id="a tall PNG"),
        pytest.param(saved(drawn(), "WEBP", exif=exif_of()), (640, 480), id="WebP"),
        pytest.param(saved(drawn((60, 40)), "PNG"), (60, 40), id="tiny is no reason"),
    ],
)
def test_it_is_seen_upright_small_and_bare(body: bytes, size: tuple[int, int]) -> None:
    seen = glimpse(body)
    picture = Image.open(io.BytesIO(seen))
    assert (picture.format, picture.size) == ("JPEG", size)
    assert max(picture.size) <= LONGEST
    assert MARK.encode() not in seen
    assert not picture.getexif()
    assert size[0] < size[1] or alike(looks_of(picture), looks_of(drawn()))


def claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header claims so many pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(99)))


HOSTILE = [
    pytest.param(b"", id="empty"),
    pytest.param(b"<svg onload=alert(1)/>", id="a script"),
    pytest.param(b"GIF89a" + bytes(60), id="another kind"),
    pytest.param(saved(drawn())[:900], id="truncated"),
    pytest.param(claims(30_000, 30_000), id="a bomb"),
    pytest.param(claims(6_000, 6_000), id="more than anybody photographs"),
    pytest.param(claims(40, 40), id="nothing behind its header"),
]


@pytest.mark.parametrize("body", HOSTILE)
def test_a_hostile_file_is_one_line_and_no_harm(body: bytes) -> None:
    with pytest.raises(PhotoError) as caught:
        glimpse(body)
    assert "\n" not in str(caught.value)


async def test_what_does_not_come_is_left_out() -> None:
    files = {"one": saved(drawn((50, 40))), "broken": b"no", "two": saved(drawn((40, 50)))}

    async def fetch(name: str, most: int) -> bytes:
        if name == "slow":
            await asyncio.sleep(60)
        if name not in files:
            raise PhotoError("gone")
        assert most == LARGEST_FILE
        return files[name]

    seen = await Eyes(fetch, within=0.05).look(["one", "slow", "broken", "gone", "two"])
    assert [Image.open(io.BytesIO(each)).size for each in seen] == [(50, 40), (40, 50)]
