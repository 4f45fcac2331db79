"""The hand-labelled talks that extraction is measured on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from luna.core.memory.extraction import Said
from luna.core.model import Language
from luna.core.text import fold
from luna.training.recall_lines import FOLDER

TALKS = FOLDER / "talks.txt"
FRESH = FOLDER / "heldout" / "talks.txt"  # written in one go, read once: no rule was mended on them
_HOME = ZoneInfo("Europe/Paris")


@dataclass(slots=True)
class Talk:
    """``said`` by the user, and what a careful reader learns of them: (field, wordings, day)."""

    said: list[Said] = field(default_factory=list)
    learnt: list[tuple[str, list[str], str]] = field(default_factory=list)


def talks(ear: Callable[[str], Language], path: Path = TALKS) -> list[Talk]:
    """Read the file: ``# time``, then ``u:`` and ``l:`` lines, then ``= field wording | day``."""
    found: list[Talk] = []
    at = datetime.min.replace(tzinfo=_HOME)
    for row in path.read_text("utf-8").splitlines():
        mark, _, rest = row.partition(" ")
        if mark == "#":
            found.append(Talk())
            at = datetime.fromisoformat(rest).replace(tzinfo=_HOME)
        elif mark == "u:":
            found[-1].said.append(Said(rest, at, ear(rest)))
        elif mark == "=":
            name, _, wordings = rest.partition(" ")
            parts = [part.strip() for part in wordings.split("|")]
            day = parts.pop() if name == "events" else ""
            found[-1].learnt.append((name, parts, day))
        at += timedelta(seconds=30)
    return found


def fits(value: str, wordings: list[str]) -> bool:
    """Tell whether a value says what one of the wordings says, more or fewer words aside."""
    told = fold(value)
    return any(fold(each) in told or told in fold(each) for each in wordings)
