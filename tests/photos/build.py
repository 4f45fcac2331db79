"""Pictures for tests, as cameras and strangers make them."""

import io

from PIL import Image, ImageDraw

MARK = "CAMERAMAKER"


def drawn(size: tuple[int, int] = (640, 480), turn: int = 0) -> Image.Image:
    """A picture whose left half is dark, with a light disc in it."""
    picture = Image.new("RGB", size, "#dddddd")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, size[0] // 2, size[1]), fill="#223344")
    pen.ellipse((20, 20, size[1] // 2, size[1] // 2), fill="#ffcc00")
    return picture.rotate(turn, expand=True)


def exif_of(orientation: int = 1) -> Image.Exif:
    """Who made it, when, where, and how the camera was held."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0132], exif[0x0112] = MARK, "2024:01:02 03:04:05", orientation
    exif.get_ifd(0x8825)[2] = (45.0, 46.0, 0.0)
    return exif


def saved(picture: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    held = io.BytesIO()
    picture.save(held, form, **options)
    return held.getvalue()
