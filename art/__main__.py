"""Draw the set that ships with Luna: pictures, their prints, and the contact sheet of the docs."""

import hashlib
import io
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from art import scenes_luna, scenes_pixel
from art.kit import Canvas
from art.palette import PAPER
from art.sheet import contact_sheet
from luna.photos.looks import looks_of
from luna.photos.marks import packet

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "personas" / "luna" / "photos"
SHEET = ROOT / "docs" / "img" / "photos.jpg"
COLOURS = 224  # of a picture: flat shapes need few, and few make it small


def main() -> None:
    """Write everything; the same code gives the same bytes."""
    FOLDER.mkdir(exist_ok=True)
    drawn, prints = dict[str, Image.Image](), list[str]()
    for name, scene in {**scenes_pixel.PICTURES, **scenes_luna.PICTURES}.items():
        canvas = Canvas(PAPER)
        scene(canvas)
        picture = drawn[name] = canvas.finished()
        body = _png(picture)
        (FOLDER / f"{name}.png").write_bytes(body)
        prints.append(_print(name, picture, body))
    (FOLDER / "prints.toml").write_text("\n".join(prints), "utf-8")
    contact_sheet(drawn).save(SHEET, quality=86, optimize=True)


def _png(picture: Image.Image) -> bytes:
    info, held = PngInfo(), io.BytesIO()
    info.add_itxt("XML:com.adobe.xmp", packet())
    few = picture.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(held, "PNG", optimize=True, pnginfo=info)
    return held.getvalue()


def _print(name: str, picture: Image.Image, body: bytes) -> str:
    key = hashlib.sha256(body).hexdigest()
    return (
        f'["{name}.png"]\nkey = "{key}"\nlooks = {looks_of(picture)}\n'
        f"width = {picture.width}\nheight = {picture.height}\n"
    )


if __name__ == "__main__":
    main()
