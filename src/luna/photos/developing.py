"""Developing: from whatever file an operator gives to the picture that may be shown.

Nothing of the file survives but its pixels: no place, no date, no camera, no colour profile, and no
trick of whoever made it.
"""

import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageFilter, ImageOps, UnidentifiedImageError

from luna.errors import PhotoError
from luna.photos.looks import looks_of
from luna.photos.marks import packet

FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_FILE = 25 * 2**20  # bytes
MOST_PIXELS = 50_000_000
SMALLEST = 200  # pixels of a side
LONGEST = 1600  # pixels of a side, once developed
THUMBNAIL = 320
BLURRED, BLUR = 160, 14
QUALITY = 88


@dataclass(frozen=True, slots=True)
class Developed:
    """A picture ready to be kept; ``key`` is the SHA-256 of its bytes."""

    key: str
    body: bytes
    thumbnail: bytes
    blurred: bytes
    looks: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """What its file is called wherever it is kept."""
        return f"{self.key}.jpg"


def develop(path: Path, *, synthetic: bool) -> Developed:
    """Read, straighten, bound and mark a file. Raises ``PhotoError`` with one line."""
    picture = straight(opened(_sized(path), path.name), path.name)
    if min(picture.size) < SMALLEST:
        raise PhotoError(f"{path.name}: too small, {SMALLEST} pixels a side at the least")
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    body = _jpeg(picture, marked=synthetic)
    return Developed(
        key=hashlib.sha256(body).hexdigest(),
        body=body,
        thumbnail=_jpeg(_small(picture, THUMBNAIL), marked=synthetic),
        blurred=_jpeg(_small(picture, BLURRED).filter(ImageFilter.GaussianBlur(BLUR))),
        looks=looks_of(picture),
        width=picture.width,
        height=picture.height,
    )


def _sized(path: Path) -> Path:
    """A file that is there and not too large."""
    try:
        if not path.is_file():
            raise PhotoError(f"{path.name}: no such file")
        if path.stat().st_size > LARGEST_FILE:
            raise PhotoError(f"{path.name}: larger than {LARGEST_FILE // 2**20} MB")
    except OSError as error:
        raise PhotoError(f"{path.name}: cannot be read ({_why(error)})") from None
    return path


def opened(source: Path | io.BytesIO, name: str, most: int = MOST_PIXELS) -> Image.Image:
    """The file's header only: nothing is decoded before its size is known to be harmless.

    Raises ``PhotoError``, also for more than ``most`` pixels.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(source, formats=FORMATS)
    except UnidentifiedImageError:
        raise PhotoError(f"{name}: neither JPEG, PNG nor WebP, or broken") from None
    except (OSError, Image.DecompressionBombError, ValueError, SyntaxError) as error:
        raise PhotoError(f"{name}: cannot be read ({_why(error)})") from None
    if picture.width * picture.height > most:
        millions = picture.width * picture.height // 1_000_000
        raise PhotoError(f"{name}: {millions} megapixels, {most // 1_000_000} at most")
    return picture


def straight(picture: Image.Image, name: str) -> Image.Image:
    """Decoded, turned as it was meant, in plain RGB; of the rest nothing is kept.

    Raises ``PhotoError``.
    """
    try:
        with picture:
            upright = ImageOps.exif_transpose(picture)
            flat = upright.convert("RGBA") if _see_through(upright) else upright.convert("RGB")
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise PhotoError(f"{name}: truncated or broken ({_why(error)})") from None
    plain = Image.new("RGB", flat.size, "white")
    plain.paste(flat, mask=flat.getchannel("A") if flat.mode == "RGBA" else None)
    return plain


def _see_through(picture: Image.Image) -> bool:
    return picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info


def _small(picture: Image.Image, side: int) -> Image.Image:
    small = picture.copy()
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    return small


def _jpeg(picture: Image.Image, *, marked: bool = False) -> bytes:
    held = io.BytesIO()
    mark = {"xmp": packet().encode()} if marked else {}
    picture.save(held, "JPEG", quality=QUALITY, optimize=True, **mark)
    return held.getvalue()


def _why(error: Exception) -> str:
    return type(error).__name__ if not str(error) else str(error).splitlines()[0][:80]
