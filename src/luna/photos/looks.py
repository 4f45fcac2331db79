"""Looks: a print of how a picture looks, near for pictures that look alike."""

from PIL import Image

WIDE = 8
ALIKE = 6  # bits in which two prints of one picture may differ


def looks_of(picture: Image.Image) -> int:
    """A difference hash in 64 bits, signed as the database counts: where it gets brighter."""
    small = picture.convert("L").resize((WIDE + 1, WIDE), Image.Resampling.BOX)
    light = small.tobytes()
    row = WIDE + 1
    bits = "".join(
        str(int(light[y * row + x] < light[y * row + x + 1]))
        for y in range(WIDE)
        for x in range(WIDE)
    )
    return int.from_bytes(int(bits, 2).to_bytes(8, "big"), "big", signed=True)


def alike(one: int, other: int) -> bool:
    """Whether two pictures look the same, however they were scaled or saved."""
    return ((one ^ other) & (2**64 - 1)).bit_count() <= ALIKE
