"""Showing: a picture of this machine's, sent by a line such as ``@photo plage.jpg hier soir``."""

import asyncio
import re
from pathlib import Path

from luna.errors import PhotoError

WORD = "@photo"
_LINE = re.compile(rf'{WORD}\s+(?:"([^"]+)"|(\S+))\s*(.*)', re.DOTALL)


def picture_in(line: str) -> tuple[Path, str] | None:
    """The file that a line shows, and what it says of it; nothing for any other line.

    Raises ``PhotoError`` where there is no such file.
    """
    if line.split(maxsplit=1)[:1] != [WORD]:
        return None
    found = _LINE.fullmatch(line.strip())
    if found is None:
        raise PhotoError(f"write {WORD} FILE, and behind it what you say")
    path = Path(found[1] or found[2]).expanduser()
    if not path.is_file():
        raise PhotoError(f"{path}: no such file")
    return path.resolve(), found[3]


async def from_disk(name: str, most: int) -> bytes:
    """What is under a path, for whoever talks at this machine. Raises ``PhotoError``."""
    try:
        return await asyncio.to_thread(_read, Path(name), most)
    except OSError as error:
        raise PhotoError(f"it cannot be read ({error.strerror})") from None


def _read(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        body = file.read(most + 1)
    if len(body) > most:
        raise PhotoError(f"larger than {most // 2**20} MB")
    return body
