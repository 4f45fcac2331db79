"""The contact sheet: all pictures side by side."""

from collections.abc import Mapping

from PIL import Image

COLUMNS, GAP, SIZE = 8, 12, (200, 250)


def contact_sheet(pictures: Mapping[str, Image.Image], ground: str = "#fbf6ec") -> Image.Image:
    """All of them in rows, in their order."""
    rows = -(-len(pictures) // COLUMNS)
    wide, high = SIZE[0] + GAP, SIZE[1] + GAP
    sheet = Image.new("RGB", (COLUMNS * wide + GAP, rows * high + GAP), ground)
    for number, picture in enumerate(pictures.values()):
        row, column = divmod(number, COLUMNS)
        small = picture.convert("RGB").resize(SIZE, Image.Resampling.LANCZOS)
        sheet.paste(small, (GAP + column * wide, GAP + row * high))
    return sheet
