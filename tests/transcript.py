"""A conversation of ``luna chat --json``, written out for people to read.

``luna chat --json … < NAME.txt | python -m tests.transcript > NAME.md`` writes the files of
``docs/transcripts``; each says its own command.
"""

import json
import sys
from collections.abc import Iterable
from datetime import datetime

COMMAND = (
    "luna chat --json --fresh --adult-consent --seed 7 --at 2026-11-24T09:40"
    " < docs/transcripts/ten-days.txt"
    " | python -m tests.transcript > docs/transcripts/ten-days.md"
)
TITLE = f"""# Ten days

A stranger writes to Luna: four visits in ten days, answered by the built-in voice, which needs no
key and no network. The clock is virtual and the dice are seeded, so that this command writes this
very page again, and a test sees to it:

```
{COMMAND}
```
"""


def rendered(answers: Iterable[str]) -> str:
    """Turn the lines of ``luna chat --json`` into a page; a gap in time begins a chapter."""
    parts = [TITLE]
    for answer in map(json.loads, answers):
        parts += [_chapter(answer["now"])] if "now" in answer else _turn(answer)
    return "\n".join(parts)


def _chapter(now: str) -> str:
    return f"\n## {datetime.fromisoformat(now):%A %d %B, %H:%M}\n"


def _turn(answer: dict[str, object]) -> list[str]:
    bubbles = answer["out"]
    assert isinstance(bubbles, list)
    return [f"**Hugo**: {answer['in']}  ", *(f"**Luna**: {bubble}  " for bubble in bubbles), ""]


if __name__ == "__main__":
    sys.stdout.write(rendered(sys.stdin))
