"""``luna perceive``: what perception notices in each line, as one JSON object a line."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import TextIO

from luna.core.model import Perception
from luna.core.perception import perceive
from luna.core.perception.spelling import whole


def perceive_lines(lines: Iterable[str], out: TextIO, now: datetime) -> None:
    """Write one JSON object for each line, as it comes; ``now`` dates the events."""
    from luna.senses import load_senses  # noqa: PLC0415 - the encoder is read only to be used

    senses = load_senses()
    for line in lines:
        text = whole(line.rstrip("\r\n"))
        row = as_row(text, perceive(text, senses, now))
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
        out.flush()


def as_row(text: str, seen: Perception) -> dict[str, object]:
    """Return the message and its labels under the names of the specification."""
    return {"text": text, **asdict(seen), "intensity": seen.intensity.name}
