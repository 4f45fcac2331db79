"""The texts that a PNG carries beside its picture: ``tEXt``, ``zTXt`` and ``iTXt`` chunks.

The picture itself is never decoded. Lengths, checksums and sizes are checked, so that a file from
anywhere can be read: what is wrong is a ``PngError`` with one line.
"""

import zlib
from collections.abc import Iterator
from itertools import islice

from luna.errors import LunaError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_CHUNKS = 100_000
LONGEST_TEXT = 8 * 1024**2  # bytes, once inflated

_FRAME = 12  # length, type and checksum, four bytes each
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")


class PngError(LunaError):
    """The file is no whole PNG, or its texts are too large."""


def png_texts(raw: bytes) -> dict[str, bytes]:
    """Give each text by its keyword in lower case; of several under one keyword, the first."""
    found: dict[str, bytes] = {}
    for kind, body in islice(_chunks(raw), MOST_CHUNKS):
        if kind in _TEXTS:
            keyword, text = _text(kind, body)
            found.setdefault(keyword, text)
    return found


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Walk the chunks up to ``IEND``; what stands behind it is no concern of ours."""
    if not raw.startswith(SIGNATURE):
        raise PngError("this is no PNG file.")
    at, kind = len(SIGNATURE), b""
    while kind != b"IEND":
        length, kind = int.from_bytes(raw[at : at + 4], "big"), raw[at + 4 : at + 8]
        end = at + _FRAME + length
        if len(kind) < len(b"IEND") or end > len(raw):
            raise PngError("the PNG is cut short: fetch or export it again.")
        if zlib.crc32(raw[at + 4 : end - 4]) != int.from_bytes(raw[end - 4 : end], "big"):
            raise PngError("the PNG is damaged (a checksum is wrong): fetch or export it again.")
        yield kind, raw[at + 8 : end - 4]
        at = end


def _text(kind: bytes, body: bytes) -> tuple[str, bytes]:
    keyword, _, rest = body.partition(b"\0")
    packed = kind == b"zTXt"
    if kind == b"zTXt":
        rest = rest[1:]  # the method: there is but one
    elif kind == b"iTXt":
        packed, rest = rest[:1] == b"\x01", rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    return keyword.decode("latin-1").lower(), _inflated(rest) if packed else _bounded(rest)


def _inflated(packed: bytes) -> bytes:
    """Unpack no more than may be kept, whatever a few bytes promise."""
    try:
        return _bounded(zlib.decompressobj().decompress(packed, LONGEST_TEXT + 1))
    except zlib.error:
        raise PngError("a text of the PNG cannot be unpacked: export it again.") from None


def _bounded(text: bytes) -> bytes:
    if len(text) > LONGEST_TEXT:
        raise PngError(f"a text of the PNG is over {LONGEST_TEXT // 1024**2} MB: too large a card.")
    return text
