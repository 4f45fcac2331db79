"""From a file to a picture: nothing survives but its pixels, and no file does any harm."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from luna.errors import PhotoError
from luna.photos.developing import LONGEST, develop
from luna.photos.looks import alike, looks_of
from luna.photos.marks import marked
from tests.photos.build import MARK, drawn, exif_of


def saved(path: Path, picture: Image.Image, **options: object) -> Path:
    picture.save(path, **options)
    return path


def test_place_camera_and_date_are_gone(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", drawn(), exif=exif_of(), comment=b"SECRETWORDS")
    made = develop(path, synthetic=False)
    for kept in (made.body, made.thumbnail, made.blurred):
        assert MARK.encode() not in kept
        assert b"SECRETWORDS" not in kept
        assert not Image.open(io.BytesIO(kept)).getexif()
    assert not marked(made.body)


def test_it_stands_as_it_was_meant(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", drawn(turn=90), exif=exif_of(6))  # the camera was turned
    made = develop(path, synthetic=False)
    assert (made.width, made.height) == (640, 480)
    assert alike(made.looks, looks_of(drawn()))


def test_a_synthetic_one_says_so_to_machines(tmp_path: Path) -> None:
    made = develop(saved(tmp_path / "a.png", drawn()), synthetic=True)
    assert marked(made.body)
    assert marked(made.thumbnail)
    assert b"trainedAlgorithmicMedia" in made.body


def test_it_is_bounded_and_small_ones_are_made(tmp_path: Path) -> None:
    made = develop(saved(tmp_path / "a.webp", drawn((4000, 3000))), synthetic=True)
    assert max(made.width, made.height) == LONGEST
    assert max(Image.open(io.BytesIO(made.thumbnail)).size) == 320
    blurred = Image.open(io.BytesIO(made.blurred)).convert("L")
    light, dark = blurred.getextrema()[1], blurred.getextrema()[0]
    assert light - dark < 200


@pytest.mark.parametrize(
    "other, same",
    [
        pytest.param(drawn((320, 240)), True, id="scaled"),
        pytest.param(drawn().convert("L").convert("RGB"), True, id="grey"),
        pytest.param(drawn(turn=90), False, id="another"),
    ],
)
def test_looks(other: Image.Image, same: bool) -> None:
    assert alike(looks_of(drawn()), looks_of(other)) == same


def bomb(path: Path) -> None:
    """A PNG of a few bytes whose header claims 30,000 by 30,000 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    path.write_bytes(head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b""))


def truncated(path: Path) -> None:
    held = io.BytesIO()
    drawn().save(held, "JPEG")
    path.write_bytes(held.getvalue()[:900])


@pytest.mark.parametrize(
    "make, said",
    [
        pytest.param(bomb, "megapixels|cannot be read", id="a decompression bomb"),
        pytest.param(truncated, "truncated|broken", id="truncated"),
        pytest.param(lambda p: p.write_text("<svg/>"), "neither JPEG", id="no picture"),
        pytest.param(lambda p: p.write_bytes(b""), "neither JPEG", id="empty"),
        pytest.param(lambda p: p.write_bytes(b"GIF89a" + bytes(60)), "neither", id="another kind"),
        pytest.param(lambda p: drawn((100, 100)).save(p, "PNG"), "too small", id="a scrap"),
        pytest.param(lambda _: None, "no such file", id="nothing"),
        pytest.param(lambda p: p.write_bytes(bytes(26 * 2**20)), "larger than", id="a huge file"),
    ],
)
def test_a_bad_file_is_one_clear_line(
    tmp_path: Path, make: Callable[[Path], object], said: str
) -> None:
    path = tmp_path / "bad.jpg"
    make(path)
    with pytest.raises(PhotoError, match=said) as caught:
        develop(path, synthetic=True)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("bad.jpg: ")
